/**
 * Excel's function metadata (functions.json) in one language, from the catalogue: what Excel lists, completes and
 * explains while a formula is typed. Names are English in every language, so that a workbook means the same everywhere.
 */
import { catalogue, functionIds, type FunctionId } from "../src/functions/catalogue";
import { namedArguments } from "./arguments";
import { helpUrl } from "./help";
import type { Language } from "./languages";
import { wordsIn } from "./words";

export interface FunctionMetadata {
  /** Lets functions see an error among their cells, and answer it with a sentence. */
  readonly allowErrorForDataTypeAny: true;
  /** Lets functions return numbers with their format. */
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionEntry[];
}

export interface FunctionEntry {
  readonly id: FunctionId;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly result: { readonly type: "any"; readonly dimensionality: Dimensionality };
  readonly parameters: readonly ParameterEntry[];
}

export interface ParameterEntry {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: Dimensionality;
  readonly optional: boolean;
}

type Dimensionality = "scalar" | "matrix";

/** `base` is the address that the add-in is served from. */
export function functionMetadata(language: Language, base: string): FunctionMetadata {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: functionIds.map((id) => ({
      id,
      name: id,
      description: wordsIn(language).functions[id].summary,
      helpUrl: helpUrl(id, language, base),
      result: { type: "any", dimensionality: dimensionality(catalogue[id].kind === "cells") },
      parameters: namedArguments(id, language).map(({ name, description, optional, takesRange }) => ({
        name,
        description,
        type: "any",
        dimensionality: dimensionality(takesRange),
        optional,
      })),
    })),
  };
}

function dimensionality(isRange: boolean): Dimensionality {
  return isRange ? "matrix" : "scalar";
}

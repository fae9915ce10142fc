/**
 * Excel's function metadata (functions.json) in one language, from the catalogue: what Excel lists, completes and
 * explains while a formula is typed. Names are English in every language, so that a workbook means the same everywhere.
 */
import { catalogue, functionIds, type FunctionId } from "../src/functions/catalogue";
import { namedArguments, type NamedArgument } from "./arguments";
import { spills } from "../src/functions/declaration";
import { helpUrl } from "./help";
import type { Language } from "./languages";
import { wordsIn } from "./words";

export interface FunctionMetadata {
  /** Lets functions see an error among their cells, and answer it with a sentence. */
  readonly allowErrorForDataTypeAny: true;
  /** Lets functions return numbers with their format. */
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionEntry[];
  /** The choices that Excel offers while an argument is typed; a version that knows no enums ignores them. */
  readonly enums: readonly EnumEntry[];
}

export interface EnumEntry {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string }[];
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
  readonly type: "any" | "string";
  readonly dimensionality: Dimensionality;
  readonly optional: boolean;
  readonly customEnumId?: string;
}

type Dimensionality = "scalar" | "matrix";

/** `base` is the address that the add-in is served from. */
export function functionMetadata(language: Language, base: string): FunctionMetadata {
  const parameters = functionIds.flatMap((id) => namedArguments(id, language));
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: functionIds.map((id) => ({
      id,
      name: id,
      description: wordsIn(language).functions[id].summary,
      helpUrl: helpUrl(id, language, base),
      result: { type: "any", dimensionality: dimensionality(spills(catalogue[id])) },
      parameters: namedArguments(id, language).map(parameterEntry),
    })),
    enums: enumsOf(parameters),
  };
}

function parameterEntry({ name, description, optional, takesRange, choices }: NamedArgument): ParameterEntry {
  const entry = { name, description, dimensionality: dimensionality(takesRange), optional };
  return choices.length === 0
    ? { ...entry, type: "any" }
    : { ...entry, type: "string", customEnumId: enumId(choices) };
}

/** One enum for each list of choices, however many arguments offer it. */
function enumsOf(parameters: readonly NamedArgument[]): EnumEntry[] {
  const lists = new Map(
    parameters.filter(({ choices }) => choices.length > 0).map(({ choices }) => [enumId(choices), choices]),
  );
  return [...lists].map(([id, choices]) => ({
    id,
    type: "string",
    values: choices.map((choice) => ({ name: choice, stringValue: choice })),
  }));
}

/** Named for its first and last choice, in the letters that an id may have: "DAY_YEAR". */
function enumId(choices: readonly string[]): string {
  return [choices[0], choices.at(-1)].join("_").replaceAll("-", "_").toUpperCase();
}

function dimensionality(isRange: boolean): Dimensionality {
  return isRange ? "matrix" : "scalar";
}

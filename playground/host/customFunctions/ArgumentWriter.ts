/**
 * Arguments on their way to the add-in's runtime, as JSON: one value a declared parameter, null for what was left out,
 * rows of cells where a range is declared. The rows of a range are written once and kept with them, also in the form in
 * which they stand inside a message: a thousand formulas over one table hand it over a thousand times.
 */
import type { ArgumentCell, ErrorValue, FunctionArgument } from "../../grid/Grid";
import type { DeclaredFunction, FunctionsJson } from "./metadata";

type Rows = readonly (readonly ArgumentCell[])[];

export interface WrittenArguments {
  /** The list as JSON, escaped: the call is a text inside the JSON of a message. */
  readonly escaped: string;
  /** The characters of the list itself. */
  readonly length: number;
}

export class ArgumentWriter {
  private readonly written = new WeakMap<Rows, WrittenArguments>();
  private readonly refused = new WeakMap<Rows, ErrorValue | "none">();
  private readonly toCell: (value: ArgumentCell) => unknown;

  constructor(private readonly metadata: FunctionsJson) {
    this.toCell = metadata.allowCustomDataForDataTypeAny === true ? richCell : plainCell;
  }

  /** Errors go in only where functions.json allows them: else the function is not called, and this is its result. */
  refusedError(args: readonly FunctionArgument[]): ErrorValue | undefined {
    if (this.metadata.allowErrorForDataTypeAny === true) return undefined;
    for (const arg of args) {
      const error = isMatrix(arg) ? this.errorOf(arg) : arg;
      if (isError(error)) return error;
    }
    return undefined;
  }

  /** The list of arguments that Office.js's runtime reads. */
  write(declared: DeclaredFunction, args: readonly FunctionArgument[]): WrittenArguments {
    if (declared.parameters.length === 0) return written([]);
    const parts = declared.parameters.map((parameter, index) => {
      const arg = args[index] ?? null;
      if (isMatrix(arg)) return this.writtenRows(arg);
      if (arg === null) return written(null);
      const cell = this.toCell(arg);
      return written(parameter.dimensionality === "matrix" ? [[cell]] : cell);
    });
    // Put together with "+", long texts are shared by all that contain them; join() would copy them.
    const escaped = parts.map((part) => part.escaped).reduce((list, text) => `${list},${text}`);
    const length = parts.reduce((sum, part) => sum + part.length + 1, 1);
    return { escaped: `[${escaped}]`, length };
  }

  private writtenRows(rows: Rows): WrittenArguments {
    const text = this.written.get(rows) ?? written(rows.map((row) => row.map(this.toCell)));
    this.written.set(rows, text);
    return text;
  }

  private errorOf(rows: Rows): ArgumentCell {
    const found = this.refused.get(rows) ?? rows.flat().find(isError) ?? "none";
    this.refused.set(rows, found);
    return found === "none" ? null : found;
  }
}

function written(value: unknown): WrittenArguments {
  const text = JSON.stringify(value);
  return { escaped: escapedJson(text), length: text.length };
}

/** A text as it stands inside JSON, between its quotes. */
export function escapedJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Before data types, the runtime took errors as objects of this form and made CustomFunctions.Error of them. */
function plainCell(value: ArgumentCell): unknown {
  return isError(value) ? { type: "CustomFunctionError", code: value.error } : value;
}

/** With data types every value that is no plain number, text or truth value goes as JSON text in an object. */
function richCell(value: ArgumentCell): unknown {
  if (!isError(value)) return value;
  return { value: JSON.stringify({ type: "Error", basicType: "Error", basicValue: value.error }) };
}

function isMatrix(arg: FunctionArgument): arg is Rows {
  return Array.isArray(arg);
}

function isError(value: ArgumentCell): value is ErrorValue {
  return typeof value === "object" && value !== null;
}

import { reject } from "./problem";

/** A cell as a custom function gets it: a value, nothing, or a wrapped value ({ type, basicValue, … }). */
export type Cell = unknown;
export type PlainCell = number | string | boolean | null;

/** "" and null are blank; a blank cell reaches a function as either. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || cell === "" || wrapped(cell)?.type === "Empty";
}

/** The value in the cell: formatted numbers unwrapped, blanks as null. An error in the cell ends the reading. */
export function plainCell(cell: Cell): PlainCell {
  if (isBlank(cell)) return null;
  if (typeof cell !== "object") return cell as PlainCell;
  const error = errorIn(cell);
  if (error) reject({ code: "errorInCell", error });
  return plainCell(wrapped(cell)?.basicValue);
}

/** The cell's value as a message quotes it, shortened. */
export function quote(value: Exclude<PlainCell, null>): string {
  const text = String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

interface WrappedCell {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  /** On a CustomFunctions.Error: the error as Excel writes it. */
  readonly code?: unknown;
}

function wrapped(cell: Cell): WrappedCell | undefined {
  return typeof cell === "object" && cell !== null ? cell : undefined;
}

function errorIn(cell: Cell): string | undefined {
  const value = wrapped(cell);
  const error = value?.type === "Error" || value?.basicType === "Error" ? value.basicValue : value?.code;
  return typeof error === "string" && error.startsWith("#") ? error : undefined;
}

import { reject } from "./problem";

/** A cell as a custom function gets it: a value, nothing, or a wrapped value ({ type, basicValue, … }). */
export type Cell = unknown;
export type PlainCell = number | string | boolean | null;

/** "" and null are blank; a blank cell reaches a function as either. */
export function isBlank(cell: Cell): boolean {
  if (cell === null || cell === undefined || cell === "") return true;
  const value = wrapped(cell);
  return value?.type === "Empty" || value?.basicValue === "";
}

/** The text in the cell; undefined where there is none. */
export function textIn(cell: Cell): string | undefined {
  const value = wrapped(cell);
  const text = value?.type === "String" ? value.basicValue : cell;
  return typeof text === "string" ? text : undefined;
}

/** The value in the cell: formatted numbers unwrapped, blanks as null. An error in the cell ends the reading. */
export function plainCell(cell: Cell): PlainCell {
  if (isBlank(cell)) return null;
  if (typeof cell !== "object") return cell as PlainCell;
  const error = errorIn(cell);
  if (error) reject({ code: "errorInCell", error });
  const basicValue = wrapped(cell)?.basicValue;
  // What holds no value that a formula could use counts as #VALUE! in every formula; it is no blank.
  if (basicValue === undefined || basicValue === null) reject({ code: "errorInCell", error: "#VALUE!" });
  return plainCell(basicValue);
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

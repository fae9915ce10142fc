import { plainCell, quote, type Cell } from "./cell";
import { reject } from "./problem";

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** Reads "9" or "-12.50": plain digits, one sign, one decimal point. Undefined for any other text. */
export function parseNumber(text: string): number | undefined {
  const written = text.trim();
  const number = PLAIN_NUMBER.test(written) ? Number(written) : undefined;
  return number !== undefined && Number.isFinite(number) ? number : undefined;
}

/** A number, or text that is one; undefined for a blank. */
export function readNumber(cell: Cell): number | undefined {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const value = plainCell(cell);
  if (value === null) return undefined;
  if (typeof value === "boolean") reject({ code: "truthValue", value });
  const number = typeof value === "number" ? value : parseNumber(value);
  if (number === undefined || !Number.isFinite(number)) {
    reject({ code: "notANumber", value: quote(value) });
  }
  return number;
}

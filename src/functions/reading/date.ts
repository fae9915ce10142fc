import { FIRST_DAY, LAST_DAY, parseIsoDate, type Day } from "../../metrics/period/day";
import { plainCell, quote, type Cell } from "./cell";
import { parseNumber } from "./number";
import { reject } from "./problem";

/** A day from a serial date (the time of day is ignored) or from ISO text; undefined for a blank, and 0 is one. */
export function readDate(cell: Cell): Day | undefined {
  if (typeof cell === "number" && cell >= FIRST_DAY && cell < LAST_DAY + 1) return Math.floor(cell);
  const value = plainCell(cell);
  if (value === null) return undefined;
  if (typeof value === "boolean") reject({ code: "truthValue", value });
  const day = typeof value === "number" ? value : parseDate(value);
  if (day === undefined) reject({ code: "notADate", value: quote(value) });
  if (day === 0) return undefined;
  if (!(day >= FIRST_DAY && day < LAST_DAY + 1)) {
    reject({ code: "dateOutOfRange", value: typeof value === "string" ? quote(value) : value });
  }
  return Math.floor(day);
}

/** Reads ISO text or a serial number written as text. */
export function parseDate(text: string): Day | undefined {
  return parseIsoDate(text.trim()) ?? parseNumber(text);
}

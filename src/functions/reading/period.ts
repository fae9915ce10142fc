import { formatDay, FIRST_DAY } from "../../metrics/period/day";
import {
  FIRST_YEAR,
  LAST_YEAR,
  parsePeriod,
  spanPeriod,
  yearPeriod,
  type Period,
} from "../../metrics/period/period";
import { isBlank, plainCell, quote, type Cell } from "./cell";
import { readDate } from "./date";
import { reject } from "./problem";
import { asCells } from "./rows";

/** A period from one cell (text, or a year) or from two (first and last day); undefined if blank. */
export function readPeriod(argument: unknown): Period | undefined {
  const cells = asCells(argument).flat();
  if (cells.every(isBlank)) return undefined;
  if (cells.length === 1) return readOne(cells[0]);
  if (cells.length === 2) return readTwo(cells[0], cells[1]);
  return reject({ code: "periodOfManyCells", cells: cells.length });
}

function readOne(cell: Cell): Period {
  const value = plainCell(cell)!;
  if (typeof value === "string") {
    return parsePeriod(value) ?? reject({ code: "notAPeriod", value: quote(value) });
  }
  if (typeof value === "number" && value >= FIRST_DAY) reject({ code: "oneDate" });
  const isYear = Number.isInteger(value) && Number(value) >= FIRST_YEAR && Number(value) <= LAST_YEAR;
  return isYear ? yearPeriod(Number(value)) : reject({ code: "notAPeriod", value: quote(value) });
}

function readTwo(from: Cell, to: Cell): Period {
  const first = readDay(from);
  const last = readDay(to);
  if (first > last) {
    reject({ code: "periodBackwards", first: formatDay(first), last: formatDay(last) });
  }
  return spanPeriod(first, last);
}

function readDay(cell: Cell): number {
  return readDate(cell) ?? reject({ code: "notADate", value: "" });
}

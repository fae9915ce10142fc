import type { Cells } from "../../functions/reading/rows";
import { dayOf } from "../../metrics/period/day";
import { combined, errorCell, isError, single } from "./cells";
import { unresolved } from "./Unresolved";

/** An argument of one of Excel's functions. */
export interface Given {
  /** Null where it is left out. */
  readonly cells: Cells | null;
  /** Of cells that are referred to, functions of numbers pass over the texts and truth values. */
  readonly isReference: boolean;
}

type WorksheetFunction = (given: readonly Given[]) => Cells;

/**
 * The functions of Excel that people count and sum with for ours, as its help describes them
 * (https://support.microsoft.com/office/excel-functions-by-category-5f91f4e9-7b42-46d2-9bd1-63f26a86c0eb). Where a blank
 * would count otherwise than an empty text, only Excel can tell.
 */
const functions: Readonly<Record<string, WorksheetFunction>> = {
  SUM: ofNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  AVERAGE: ofNumbers((numbers) =>
    numbers.length === 0
      ? errorCell("#DIV/0!")
      : numbers.reduce((sum, number) => sum + number, 0) / numbers.length,
  ),
  MIN: ofNumbers((numbers) => numbers.reduce((one, other) => Math.min(one, other), numbers[0] ?? 0)),
  MAX: ofNumbers((numbers) => numbers.reduce((one, other) => Math.max(one, other), numbers[0] ?? 0)),
  COUNT: (given) => single(given.flatMap(numbersIn).filter((cell) => !isError(cell)).length),
  COUNTA: (given) => single(given.flatMap(filledIn).length),
  ROWS: ([range]) => single(range?.cells?.length ?? unresolved("ROWS")),
  UNIQUE: ([range, ...others]) =>
    range && others.length === 0 ? uniqueRows(range) : unresolved("UNIQUE by columns"),
  DATE: (given) => {
    const [year, month, day] = given.map(wholeNumber);
    if (year === undefined || month === undefined || day === undefined || year < 1900) {
      return unresolved("DATE");
    }
    return single(dayOf(year, month, day));
  },
  IFERROR: ([value, otherwise]) =>
    combined(value?.cells ?? single(""), otherwise?.cells ?? single(""), (one, other) =>
      isError(one) ? other : one,
    ),
};

/** Excel's function of a name, with the prefix that files write before newer ones; undefined for those not known here. */
export function worksheetFunction(name: string | undefined): WorksheetFunction | undefined {
  return functions[(name ?? "").replace(/^_xlfn\./i, "").toUpperCase()];
}

function ofNumbers(calculate: (numbers: readonly number[]) => unknown): WorksheetFunction {
  return (given) => {
    const found = given.flatMap(numbersIn);
    const error = found.find(isError);
    return single(error ?? calculate(found as readonly number[]));
  };
}

/** The numbers and errors of an argument. */
function numbersIn({ cells, isReference }: Given): unknown[] {
  return (cells ?? []).flat().filter((cell) => {
    if (typeof cell === "number" || isError(cell)) return true;
    return isReference ? false : unresolved("text or a truth value among numbers");
  });
}

function filledIn({ cells }: Given): unknown[] {
  return (cells ?? []).flat().map((cell) => (cell === "" ? unresolved("a blank or an empty text") : cell));
}

/** Texts are alike whatever their case. */
function uniqueRows(range: Given): Cells {
  filledIn(range);
  const rows = new Map<string, readonly unknown[]>();
  for (const row of range.cells ?? []) {
    const key = JSON.stringify(row.map((cell) => (typeof cell === "string" ? cell.toLowerCase() : cell)));
    if (!rows.has(key)) rows.set(key, row);
  }
  return [...rows.values()];
}

function wholeNumber({ cells }: Given): number | undefined {
  const cell = cells?.[0]?.[0];
  return typeof cell === "number" ? Math.floor(cell) : undefined;
}

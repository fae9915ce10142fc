import { excelErrorOf } from "../../../../src/functions/excelError";
import type { Outcome } from "../../../../src/functions/outcome";
import type { Rows, Value } from "./calculatedInGrid";
import type { Case } from "./SheetOfCases";

/** What our function puts into cells: errors as texts such as "#N/A". */
function cellsOf(ours: Outcome): Rows {
  switch (ours.kind) {
    case "finding":
      return [[ours.finding.value]];
    case "interval":
      return [[ours.interval.low, ours.interval.high]];
    case "table": {
      const rows = ours.table.rows.map((row) => row.map((cell) => cell ?? "#N/A"));
      return ours.headers ? [ours.table.columns.map(({ name }) => name), ...rows] : rows;
    }
    case "problem":
      return [[excelErrorOf(ours.problem)]];
  }
}

/** Holds native results against ours: texts and errors alike, numbers to 1e-9 of their size. */
export function expectSame(
  cases: readonly Case[],
  native: readonly string[],
  results: readonly Rows[],
): void {
  const differences = cases.flatMap(({ formula, ours }, i) => {
    const difference = differenceOf(cellsOf(ours), results[i]!);
    return difference === undefined ? [] : [`${formula}: ${difference}\n${native[i]!}`];
  });
  expect(differences.slice(0, 3).join("\n\n")).toBe("");
  expect(differences).toHaveLength(0);
}

function differenceOf(ours: Rows, theirs: Rows): string | undefined {
  if (ours.length !== theirs.length)
    return `${ours.length} rows, not ${theirs.length}: ${JSON.stringify(theirs[0])}`;
  for (const [row, cells] of ours.entries()) {
    for (const [column, cell] of cells.entries()) {
      const other = theirs[row]![column];
      if (!isSame(cell, other ?? null)) return `${String(cell)}, not ${String(other)} at ${row}, ${column}`;
    }
  }
  return undefined;
}

function isSame(ours: Value, theirs: Value): boolean {
  if (typeof ours === "number" && typeof theirs === "number") {
    return Math.abs(ours - theirs) <= 1e-9 * Math.abs(ours) + 1e-13;
  }
  return ours === theirs;
}

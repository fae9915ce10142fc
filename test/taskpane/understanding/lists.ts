/** Lists as the port hands them over, for tests of what the pane makes of them. */
import type { Cell, WorkbookList } from "../../../src/workbook/Workbook";
import { understandList, type UnderstoodList } from "../../../src/taskpane/understanding/understandList";

export function tableOf(
  name: string,
  columns: Readonly<Record<string, readonly Cell[]>>,
  isSelected = false,
): WorkbookList {
  const names = Object.keys(columns);
  const rows = Math.max(...Object.values(columns).map(({ length }) => length));
  return {
    table: { name, columns: names },
    address: `${name}!A2:Z${rows + 1}`,
    rows,
    isSelected,
    sample: Array.from({ length: rows }, (_, row) => names.map((column) => columns[column]![row] ?? "")),
    numberFormats: names.map(() => "General"),
  };
}

export function cellsOf(address: string, sample: readonly (readonly Cell[])[]): WorkbookList {
  return { address, rows: sample.length, isSelected: true, sample, numberFormats: [] };
}

export const understood = (...lists: WorkbookList[]): UnderstoodList[] =>
  lists.map(understandList).filter((list) => list !== undefined);

/** The recognised columns by what they are. */
export const kindsIn = (list: UnderstoodList | undefined) =>
  Object.fromEntries(
    (list?.columns ?? []).map(({ reference, recognition }) => [recognition.kind, reference]),
  );

const rows = <T>(make: (row: number) => T): T[] => Array.from({ length: 30 }, (_, row) => make(row));
export const customerCodes = rows((row) => `K-${100 + (row % 11)}`);
export const isoDays = rows((row) => `2026-03-${String(row + 1).padStart(2, "0")}`);
export const sums = rows((row) => 12.25 + row * 7);
export const groupNames = rows((row) => ["Web", "Store"][row % 2]!);
export const uniqueNumbers = rows((row) => 5001 + row);
export const repeatedNumbers = rows((row) => 5001 + Math.floor(row / 2));
export const npsScores = rows((row) => [10, 9, 8, 7, 6, 3, 0][row % 7]!);

/** A table of orders and one of answers, as most questions need them. */
export const orders = tableOf("Orders", { Customer: customerCodes, Date: isoDays, Amount: sums });
export const survey = tableOf("Survey", {
  Customer: customerCodes,
  Date: isoDays,
  NPS: npsScores,
  Team: groupNames,
});

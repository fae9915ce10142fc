/** Where areas go when rows, columns and cells come and go, as references in Excel's formulas do. */
import type { CellsChange } from "../../../playground/grid/Grid";
import { formatCells, parseCells } from "../../../playground/host/model/addresses";
import { shiftedArea } from "../../../playground/host/model/shiftedArea";

function shifted(cells: string, kind: CellsChange["kind"], place: string, shift?: CellsChange["shift"]) {
  const [area, changed] = [parseCells(cells, "s"), parseCells(place, "s")];
  if (!area || !changed) throw new Error("That is no address.");
  const result = shiftedArea(area, { area: changed, kind, ...(shift && { shift }) });
  return result && formatCells(result);
}

it.each([
  ["C3:D4", "rowsInserted", "1:2", "C5:D6"],
  ["C3:D4", "rowsInserted", "3:3", "C4:D5"],
  ["C3:D4", "rowsInserted", "4:4", "C3:D5"],
  ["C3:D4", "rowsInserted", "5:5", "C3:D4"],
  ["C3:D4", "rowsDeleted", "1:2", "C1:D2"],
  ["C3:D4", "rowsDeleted", "2:3", "C2:D2"],
  ["C3:D4", "rowsDeleted", "4:9", "C3:D3"],
  ["C3:D4", "rowsDeleted", "3:4", undefined],
  ["C3:D4", "columnsInserted", "A:A", "D3:E4"],
  ["C3:D4", "columnsDeleted", "C:C", "C3:C4"],
  ["C3:D4", "columnsDeleted", "B:E", undefined],
  ["C3:D4", "edited", "C3", "C3:D4"],
] as const)("%s after %s %s is %s", (cells, kind, place, expected) => {
  expect(shifted(cells, kind, place)).toBe(expected);
});

it.each([
  ["C3", "cellsInserted", "C1:C2", "Down", "C5"],
  ["C3:D3", "cellsInserted", "C1:C2", "Down", "C3:D3"],
  ["C3:D3", "cellsInserted", "A1:Z1", "Down", "C4:D4"],
  ["C3", "cellsInserted", "A3:B3", "Right", "E3"],
  ["C3", "cellsInserted", "A4:B4", "Right", "C3"],
  ["C3", "cellsDeleted", "C1", "Up", "C2"],
  ["C3", "cellsDeleted", "C3", "Up", undefined],
  ["C3", "cellsDeleted", "A3", "Left", "B3"],
] as const)("%s after %s %s %s is %s", (cells, kind, place, shift, expected) => {
  expect(shifted(cells, kind, place, shift)).toBe(expected);
});

it("nothing moves on another sheet", () => {
  const area = { sheet: "a", row: 2, column: 2, rows: 1, columns: 1 };
  expect(shiftedArea(area, { area: { ...area, sheet: "b" }, kind: "rowsDeleted" })).toBe(area);
});

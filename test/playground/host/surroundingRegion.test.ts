import fc from "fast-check";
import type { Area, Grid } from "../../../playground/grid/Grid";
import { surroundingRegion } from "../../../playground/host/model/surroundingRegion";

/** A sheet that holds these rows from B3 on; a full stop is an empty cell. */
function sheet(...rows: readonly string[]): Grid {
  const cells = rows.map((row) => [...row].map((cell) => (cell === "." ? "" : cell)));
  const used = { sheet: "s", row: 2, column: 1, rows: rows.length, columns: rows[0]!.length };
  return { usedArea: () => used, formulas: () => cells } as unknown as Grid;
}

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({
  sheet: "s",
  row: row + 2,
  column: column + 1,
  rows,
  columns,
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getsurroundingregion-member(1):
// "A surrounding region is a range bounded by any combination of blank rows and blank columns relative to this range."
it.each([
  ["a block, from a cell within it", sheet("ab..", "cd..", "....", "...e"), at(1, 1), at(0, 0, 2, 2)],
  ["gaps within a block", sheet("a.b", ".c.", "d.e"), at(1, 1), at(0, 0, 3, 3)],
  ["cells that touch at a corner", sheet("a...", ".b..", "..c.", "...d"), at(0, 0), at(0, 0, 4, 4)],
  ["a cell beside a block", sheet("ab.", "cd."), at(1, 2), at(0, 0, 2, 3)],
  ["a cell with blank neighbours", sheet("a...", "...."), at(1, 3), at(1, 3)],
  ["a cell outside all that is filled", sheet("ab"), at(7, 9), at(7, 9)],
  ["a cell diagonally below the last one", sheet("ab"), at(1, 2), at(0, 0, 2, 3)],
  ["two blocks apart by a blank column", sheet("a.b", "c.d"), at(0, 2), at(0, 2, 2, 1)],
])("is %s", (_, grid, from, region) => {
  expect(surroundingRegion(grid, from)).toEqual(region);
});

it("ends where nothing filled touches it, and nowhere before, whatever the sheet", () => {
  const row = fc.array(fc.constantFrom(".", ".", "x"), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.nat(5), fc.nat(5), (rows, r, c) => {
      const grid = sheet(...rows.map((cells) => cells.join("")));
      expect(surroundingRegion(grid, at(r, c))).toEqual(step(rows, at(r, c)));
    }),
  );
});

/** The definition, slowly: the smallest area around the region and the filled cells that touch it, until it rests. */
function step(rows: readonly (readonly string[])[], region: Area): Area {
  const [top, left] = [region.row - 2, region.column - 1];
  let edges = [top, left, top + region.rows - 1, left + region.columns - 1] as const;
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const touches =
        row >= top - 1 && row <= top + region.rows && column >= left - 1 && column <= left + region.columns;
      if (cell === "." || !touches) return;
      const [t, l, b, r] = edges;
      edges = [Math.min(t, row), Math.min(l, column), Math.max(b, row), Math.max(r, column)];
    });
  });
  const [t, l, b, r] = edges;
  const wider = at(t, l, b - t + 1, r - l + 1);
  return wider.rows === region.rows && wider.columns === region.columns ? region : step(rows, wider);
}

it("takes the time of one look at the cells: a list of 100,000 rows", () => {
  const grid = sheet(...Array.from({ length: 100_000 }, () => "abc"));
  const before = performance.now();
  expect(surroundingRegion(grid, at(50_000, 1))).toEqual(at(0, 0, 100_000, 3));
  expect(performance.now() - before).toBeLessThan(2_000);
});

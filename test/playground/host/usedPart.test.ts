/** The used part of a range, as Range.getUsedRange describes it. */
import { parseCells } from "../../../playground/host/model/addresses";
import { usedPart } from "../../../playground/host/model/usedPart";
import { FakeGrid } from "../../support/fakeGrid";

async function used(address: string, valuesOnly: boolean): Promise<unknown> {
  const grid = new FakeGrid();
  const blank = ["", "", "", ""];
  await grid.open({
    name: "",
    sheets: [{ name: "One", rows: [blank, ["", 1, "", ""], ["", "", 2, { formula: '=""' }]] }],
  });
  const area = parseCells(address, grid.activeSheet());
  return area && usedPart(grid, area, valuesOnly);
}

const at = (row: number, column: number, rows: number, columns: number) =>
  expect.objectContaining({ row, column, rows, columns }) as unknown;

it("is the smallest area with every filled cell, formulas that show nothing included", async () => {
  expect(await used("A:Z", false)).toEqual(at(1, 1, 2, 3));
});

it("leaves out formulas that show nothing when only values count", async () => {
  expect(await used("A:Z", true)).toEqual(at(1, 1, 2, 2));
});

it("is cut to the range", async () => {
  expect(await used("C1:C9", false)).toEqual(at(2, 2, 1, 1));
});

it("is nothing where no cell is filled", async () => {
  expect(await used("A1:A9", false)).toBeUndefined();
  expect(await used("Z1:Z9", false)).toBeUndefined();
});

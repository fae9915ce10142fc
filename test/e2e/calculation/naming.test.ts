/** Formulas that give names (LET, LAMBDA) mean the same each time a workbook with them is opened. */
import type { WorkbookData } from "../../../playground/file/WorkbookData";
import { startPlayground, type Playground } from "../support/playground";

let playground: Playground;

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US", empty: true });
});
afterAll(() => playground.close());

const workbook: WorkbookData = {
  name: "Names",
  sheets: [
    {
      name: "Sheet",
      rows: [
        [{ formula: "=LET(part, 17, whole, 20, IF(whole=0, 0, part/whole))" }],
        [{ formula: "=SUM(MAP({1,2,3}, LAMBDA(one, one*one)))" }],
      ],
    },
  ],
};

it.each([1, 2, 3])("opened for the time %d", async () => {
  await playground.page.evaluate((opened) => window.playground.grid.open(opened), workbook);
  await playground.typeIntoCell("Sheet!C1", "1");
  await playground.page.evaluate(() => {
    const { grid } = window.playground;
    const area = { sheet: grid.activeSheet(), row: 0, column: 0, rows: 2, columns: 1 };
    return grid.setFormulas(area, grid.formulas(area));
  });
  await playground.calculated();
  expect((await playground.cells("Sheet!A1:A2")).flat().map(({ value }) => value)).toEqual([0.85, 14]);
});

it("raises no error in the page", () => expect(playground.errors).toEqual([]));

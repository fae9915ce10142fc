/** Tables grow under the hands of who types beside them. */
import { startPlayground, type Playground } from "./support/playground";

let playground: Playground;

beforeAll(async () => {
  playground = await startPlayground({ language: "da-DK", empty: true });
});
afterAll(() => playground.close());

beforeEach(() =>
  playground.page.evaluate(() =>
    window.playground.grid.open({
      name: "Book",
      sheets: [
        {
          name: "Sheet1",
          rows: [
            ["Kunde", "Beløb"],
            ["Anna", 10],
            ["Bo", 20],
          ],
          tables: [{ name: "Ordrer", address: "A1:B3" }],
        },
      ],
    }),
  ),
);

const table = () =>
  playground.page.evaluate(() => {
    const [one] = window.playground.grid.tables();
    return one && [one.area.rows, one.area.columns, one.columns.join()];
  });

/** Growing is a step after the entry. */
const grown = async (rows: number, columns: number) => {
  await playground.page.waitForFunction(
    ([r, c]) => {
      const [one] = window.playground.grid.tables();
      return one !== undefined && one.area.rows === r && one.area.columns === c;
    },
    [rows, columns],
  );
  await playground.calculated();
};

// https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165
describe("typing right of a table", () => {
  it("a header adds a column of that name", async () => {
    await playground.typeIntoCell("C1", "Dato");
    await grown(3, 3);
    expect(await table()).toEqual([3, 3, "Kunde,Beløb,Dato"]);
  });

  it("a value adds a column, which Excel names", async () => {
    await playground.typeIntoCell("C2", "7");
    await grown(3, 3);
    expect(await table()).toEqual([3, 3, "Kunde,Beløb,Kolonne3"]);
  });

  // https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8
  it("a formula fills the whole column", async () => {
    await playground.typeIntoCell("C2", "=Ordrer[@Beløb]*2");
    await grown(3, 3);
    await playground.page.waitForFunction(() => {
      const { grid } = window.playground;
      return (
        grid.values({ sheet: grid.activeSheet(), row: 2, column: 2, rows: 1, columns: 1 })[0]?.[0] === 40
      );
    });
    expect(await playground.formula("C3")).toBe("=Ordrer[@Beløb]*2");
  });

  it("two columns away, or beside a column that holds something, the table stays as it is", async () => {
    await playground.typeIntoCell("D1", "Dato");
    await playground.typeIntoCell("C9", "x");
    await playground.calculated();
    expect(await table()).toEqual([3, 2, "Kunde,Beløb"]);
  });
});

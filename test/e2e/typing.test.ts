/** What keys and mouse do while a formula is being typed, as in Excel. */
import type { GridView } from "../../playground/grid/Grid";
import { parseCells } from "../../playground/host/model/addresses";
import { startPlayground, type Playground } from "./support/playground";

/** The middle of a cell on the screen. */
async function placeOf({ page }: Playground, address: string): Promise<{ x: number; y: number }> {
  const cell = parseCells(address, "");
  if (cell === undefined) throw new Error(`There is no cell ${address}.`);
  return page.evaluate(async ({ row, column }) => {
    const grid = window.playground.grid as GridView;
    grid.select({ sheet: grid.activeSheet(), row, column, rows: 1, columns: 1 });
    await new Promise((drawn) => setTimeout(drawn, 200));
    const box = grid.activeCellBox();
    if (!box) throw new Error("The cell is not on the screen.");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, cell);
}

async function startIn({ page }: Playground, address: string): Promise<void> {
  const cell = parseCells(address, "");
  await page.evaluate((place) => {
    const { grid } = window.playground;
    grid.select({
      rows: 1,
      columns: 1,
      row: place?.row ?? 0,
      column: place?.column ?? 0,
      sheet: grid.activeSheet(),
    });
    grid.focus();
  }, cell);
}

describe.each([
  ["en-US", ","],
  ["da-DK", ";"],
  ["sv-SE", ";"],
] as const)("%s", (language, separator) => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
  });
  afterAll(() => playground.close());

  it(`writes a reference when a cell is clicked after "(" and after "${separator}"`, async () => {
    const { page } = playground;
    for (const [address, value] of Object.entries({ A1: "1000", A2: "950", A3: "100" })) {
      await playground.typeIntoCell(address, value);
    }
    const places = [];
    for (const address of ["A1", "A2", "A3"]) places.push(await placeOf(playground, address));
    await startIn(playground, "C1");
    await page.keyboard.type("=RETENTION(");
    for (const [i, { x, y }] of places.entries()) {
      if (i > 0) await page.keyboard.type(separator);
      await page.waitForTimeout(300);
      await page.mouse.click(x, y);
      await page.waitForTimeout(300);
    }
    await page.keyboard.type(")");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => !window.playground.grid.isEditing());
    await playground.calculated();
    expect(await playground.formula("C1")).toBe("=RETENTION(A1,A2,A3)");
    expect((await playground.cell("C1")).value).toBe(0.85);
  });

  it("enters the formula as it was typed, whatever AutoComplete still suggests", async () => {
    const { page } = playground;
    await startIn(playground, "E1");
    await page.keyboard.type("=RETENTION");
    await page.getByText("RETENTION.ORDERS").waitFor();
    await page.keyboard.type(["(1000", "950", "100)"].join(separator));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => !window.playground.grid.isEditing());
    await playground.calculated();
    expect(await playground.formula("E1")).toBe("=RETENTION(1000,950,100)");
  });

  it("takes the suggestion with Tab", async () => {
    const { page } = playground;
    await startIn(playground, "G1");
    await page.keyboard.type("=RETENT");
    await page.getByText("RETENTION.ORDERS").waitFor();
    await page.keyboard.press("Tab");
    await page.waitForTimeout(300);
    await page.keyboard.type(`${["1000", "950", "100"].join(separator)})`);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => !window.playground.grid.isEditing());
    await playground.calculated();
    expect(await playground.formula("G1")).toBe("=RETENTION(1000,950,100)");
  });
});

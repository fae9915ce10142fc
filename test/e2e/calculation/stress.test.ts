/**
 * Formulas typed without a pause into a workbook that has just been opened, while the processor is busy with other things:
 * every figure is right, whatever calculations are stopped, begun again or overtaken.
 */
import { startPlayground, type Playground } from "../support/playground";
import { values } from "../support/sheet";

let playground: Playground;

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US", empty: true });
  const session = await playground.page.context().newCDPSession(playground.page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 3 });
});
afterAll(() => playground.close());

/** Customers 1 to 1,000, each with two orders of 10 in each quarter of 2026; every tenth has none after the first. */
function openOrders(name: string): Promise<void> {
  return playground.page.evaluate((table) => {
    const days = [46023, 46030, 46113, 46120, 46204, 46211, 46296, 46303];
    const orders = days.flatMap((day, i) =>
      Array.from({ length: 1000 }, (_, customer) => [`C${customer}`, day, 10]).filter(
        (_, customer) => i < 2 || customer % 10 > 0,
      ),
    );
    const rows = [["Customer", "Date", "Amount"], ...orders];
    const tables = [{ name: table, address: `A1:C${rows.length}` }];
    return window.playground.grid.open({ name: table, sheets: [{ name: "Sheet1", rows, tables }] });
  }, name);
}

it.each(["A", "B"])("all figures of the table %s are right", async (table) => {
  const { page } = playground;
  await openOrders(table);
  await page.evaluate(() => {
    const { grid } = window.playground;
    grid.select({ sheet: grid.activeSheet(), row: 1, column: 6, rows: 1, columns: 1 });
    grid.focus();
  });
  const formulas = [
    `=RETENTION.ORDERS(${table}[Customer],${table}[Date],G4)`,
    `=AOV.ORDERS(${table}[Amount],${table}[Date],"2026-Q1")`,
    "'2026-Q2",
    `=SUM(${table}[Amount])`,
  ];
  for (const formula of formulas) {
    await page.keyboard.type(formula);
    await page.keyboard.press("Enter");
  }
  await page.waitForFunction(() => !window.playground.grid.isEditing());
  await playground.calculated();
  const shown = (await values(playground, "G2:G5")).map((value) =>
    typeof value === "number" ? Number(value.toFixed(9)) : value,
  );
  expect(shown).toEqual([0.9, 10, "2026-Q2", 74000]);
  expect(playground.errors).toEqual([]);
});

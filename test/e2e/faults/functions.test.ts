/** Functions that are busy, that never answer, or whose add-in is not installed: what their cells show. */
import { officeFrame, resetFaults, run, setFaults } from "../support/faults";
import { startPlayground, type Playground } from "../support/playground";

let playground: Playground;

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US", empty: true });
});
beforeEach(() => resetFaults(playground));
afterAll(() => playground.close());

const value = async (address: string) => (await playground.cell(address)).value;

/** Types without waiting for results, which may never come. */
async function type(address: string, text: string): Promise<void> {
  const { page } = playground;
  const row = Number(address.slice(1)) - 1;
  await page.evaluate(
    (cell) => {
      const { grid } = window.playground;
      grid.select({ ...cell, sheet: grid.activeSheet() });
      grid.focus();
    },
    { row, column: 0, rows: 1, columns: 1 },
  );
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Waits until the cell shows this. */
async function shows(address: string, wanted: number | string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while ((await value(address)) !== wanted && Date.now() < deadline) await playground.page.waitForTimeout(50);
  expect(await value(address)).toBe(wanted);
}

it("a busy function shows #BUSY! until the fault is switched off; other functions answer", async () => {
  await setFaults(playground, { busyFunctions: ["RETENTION"] });
  await type("A1", "=RETENTION(1000,950,100)");
  await type("A2", "=CHURN(1000,950,100)");
  await shows("A2", 0.15);
  expect(await value("A1")).toBe("#BUSY!");
  await resetFaults(playground);
  await shows("A1", 0.85);
});

it("what depends on a busy cell is busy, too", async () => {
  await setFaults(playground, { busyFunctions: ["RETENTION"] });
  await type("A4", "=RETENTION(1000,950,100)");
  await type("A5", "=A4*2");
  await shows("A5", "#BUSY!");
  await resetFaults(playground);
  await shows("A5", 1.7);
});

it("a function that never answers stays at #BUSY!, also without the fault, until another call is made", async () => {
  await setFaults(playground, { silentFunctions: ["RETENTION"] });
  await type("A7", "=RETENTION(1000,950,100)");
  await shows("A7", "#BUSY!");
  await resetFaults(playground);
  await playground.page.waitForTimeout(1500);
  expect(await value("A7")).toBe("#BUSY!");
  await type("A7", "=RETENTION(2000,950,100)");
  await shows("A7", 0.425);
});

it("without the add-in cells keep their values until they are calculated again, then show #NAME?", async () => {
  await playground.typeIntoCell("A10", "1000");
  await playground.typeIntoCell("A11", "=RETENTION(A10,950,100)");
  expect(await value("A11")).toBe(0.85);
  await setFaults(playground, { addInMissing: true });
  await playground.page.locator("iframe").waitFor({ state: "detached" });
  expect(await playground.page.locator("#ribbon button").count()).toBe(0);
  expect(await value("A11")).toBe(0.85);
  await playground.typeIntoCell("A10", "2000");
  expect(await value("A11")).toBe("#NAME?");
  await playground.typeIntoCell("A12", "=CHURN(1000,950,100)");
  expect(await value("A12")).toBe("#NAME?");
});

it("#NAME? sticks after the add-in is installed, until its formula is written again, as a repair does", async () => {
  await playground.page.locator("iframe").waitFor({ state: "attached" });
  await playground.page.locator("#ribbon button").first().waitFor();
  await playground.calculated();
  expect(await value("A12")).toBe("#NAME?");
  await run(await officeFrame(playground), async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A12");
    cell.load("formulas");
    await context.sync();
    const { formulas } = cell;
    cell.formulas = formulas;
    await context.sync();
  });
  await playground.calculated();
  expect(await value("A12")).toBe(0.15);
});

it("a file opened without the add-in shows the values that it was saved with", async () => {
  await setFaults(playground, { addInMissing: true });
  await playground.page.locator("iframe").waitFor({ state: "detached" });
  await playground.page.evaluate(() =>
    window.playground.grid.open({
      name: "Saved",
      sheets: [{ name: "Data", rows: [[1000], [{ formula: "=RETENTION(A1,950,100)", value: 0.85 }]] }],
    }),
  );
  await playground.calculated();
  expect(await value("A2")).toBe(0.85);
  await playground.typeIntoCell("A1", "500");
  expect(await value("A2")).toBe("#NAME?");
});

it("raises no error in the page", () => expect(playground.errors).toEqual([]));

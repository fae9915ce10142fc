/**
 * How long calculations take in the browser, and how long the page stands still meanwhile: the longest task of the page's
 * thread, which is the add-in's too. Other work on the machine only ever adds to both, so what misses its bounds is
 * measured up to three times, and the best counts. The figures are printed.
 */
import { startPlayground, type Playground } from "../support/playground";

jest.setTimeout(300_000);

let playground: Playground;

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US", empty: true });
  await playground.page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: "longtask",
    });
    Object.assign(window, { tasks });
  });
});
afterAll(() => playground.close());

/** A workbook with a table of orders: as many as asked for, by a tenth as many customers, over two years. */
async function openOrders(count: number): Promise<void> {
  await playground.page.evaluate((rows) => {
    const orders = Array.from({ length: rows }, (_, i) => [
      `C-${(i * 7919) % Math.ceil(rows / 10)}`,
      45658 + ((i * 31) % 730),
      ((i * 37) % 20000) / 100,
    ]);
    return window.playground.grid.open({
      name: "Orders",
      sheets: [
        {
          name: "Sheet1",
          rows: [["Customer", "Date", "Amount"], ...orders],
          tables: [{ name: "Orders", address: `A1:C${rows + 1}` }],
          styles: [{ address: `B2:B${rows + 1}`, numberFormat: "yyyy-mm-dd" }],
        },
      ],
    });
  }, count);
}

interface Measured {
  /** Until everything was calculated. */
  readonly seconds: number;
  /** The longest that the page stood still. */
  readonly longest: number;
}

async function measure(work: () => Promise<unknown>): Promise<Measured> {
  const { page } = playground;
  await playground.calculated();
  await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
  const start = Date.now();
  await work();
  await playground.calculated();
  const seconds = (Date.now() - start) / 1000;
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  return { seconds, longest: Math.max(0, ...tasks) / 1000 };
}

interface Work {
  readonly name: string;
  /** What comes before, which is not measured. */
  readonly prepare?: () => Promise<unknown>;
  readonly run: (attempt: number) => Promise<unknown>;
}

async function expectWithin(bounds: Measured, { name, prepare, run }: Work): Promise<void> {
  const isWithin = ({ seconds, longest }: Measured) => seconds < bounds.seconds && longest < bounds.longest;
  const attempts: Measured[] = [];
  while (attempts.length < 3 && !attempts.some(isWithin)) {
    await prepare?.();
    const measured = await measure(() => run(attempts.length));
    attempts.push(measured);
    const [seconds, longest] = [measured.seconds.toFixed(1), measured.longest.toFixed(2)];
    console.log(`${name}: ${seconds} s, longest standstill ${longest} s`);
  }
  expect({ attempts, isWithin: attempts.some(isWithin) }).toMatchObject({ isWithin: true });
}

/** Writes formulas below each other, from G2 on, as an add-in would. */
async function writeFormulas(formulas: readonly string[]): Promise<void> {
  await playground.page.evaluate((texts) => {
    const { grid } = window.playground;
    const area = { sheet: grid.activeSheet(), row: 1, column: 6, rows: texts.length, columns: 1 };
    grid.setFormulas(
      area,
      texts.map((text) => [text]),
    );
  }, formulas);
}

const quarters = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"];

it("1,000 formulas over a table of 10,000 rows settle in seconds", async () => {
  await openOrders(10_000);
  const formulas = Array.from({ length: 1000 }, (_, i) => {
    const period = quarters[i % quarters.length] ?? "";
    return i % 2 === 0
      ? `=REPEATRATE.ORDERS(Orders[Customer],Orders[Date],"${period}")`
      : `=AOV.ORDERS(Orders[Amount],Orders[Date],"${period}")`;
  });
  await expectWithin(
    { seconds: 30, longest: 0.5 },
    { name: "1,000 formulas over 10,000 rows", run: () => writeFormulas(formulas) },
  );
  const shown = (await playground.cells("G2:G1001")).flat().map(({ value }) => typeof value);
  expect(new Set(shown)).toEqual(new Set(["number"]));
});

it("they settle again when one order changes", async () => {
  await expectWithin(
    { seconds: 20, longest: 0.5 },
    {
      name: "1,000 formulas again, one amount typed",
      run: (attempt) => playground.typeIntoCell("C2", `${99 - attempt}`),
    },
  );
});

it("1,000 formulas in the rows of a table settle in seconds", async () => {
  await openOrders(1000);
  const formulas = Array.from({ length: 1000 }, () => "=AOV(Orders[@Amount],2)");
  await expectWithin(
    { seconds: 15, longest: 0.5 },
    { name: "1,000 formulas with [@Amount]", run: () => writeFormulas(formulas) },
  );
});

it("a workbook of 70,000 formulas without values opens and is calculated in seconds", async () => {
  const open = () =>
    playground.page.evaluate(() => {
      const rows = Array.from({ length: 70_000 }, (_, i) => [i, { formula: `=A${i + 1}*2` }]);
      return window.playground.grid.open({ name: "Formulas", sheets: [{ name: "Sheet1", rows }] });
    });
  await expectWithin({ seconds: 20, longest: 1 }, { name: "70,000 formulas", run: open });
  expect(await playground.cell("B70000")).toMatchObject({ value: 139_998 });
});

it("a formula over 70,000 rows is there soon after Enter, and the page never stands still for a second", async () => {
  await openOrders(70_000);
  const { page } = playground;
  const type = async () => {
    await page.evaluate(() => {
      const { grid } = window.playground;
      grid.select({ sheet: grid.activeSheet(), row: 1, column: 6, rows: 1, columns: 1 });
      grid.focus();
    });
    await page.keyboard.type('=CLV.ORDERS(Orders[Customer],Orders[Amount],Orders[Date],"2026-Q1")');
    await page.waitForTimeout(1000);
  };
  const enter = async () => {
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => !window.playground.grid.isEditing(), undefined, { polling: 10 });
  };
  await expectWithin(
    { seconds: 10, longest: 1 },
    { name: "a formula over 70,000 rows", prepare: type, run: enter },
  );
  expect(typeof (await playground.cell("G2")).value).toBe("number");
});

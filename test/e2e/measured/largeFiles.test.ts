/**
 * 70,000 orders as XLSX and as CSV, and how long the page is away meanwhile: files are read in a worker; what is left to the
 * page's own thread is to take the cells over and to draw them. On a developer's machine with two busy cores the longest such
 * stretch was 0.4 s; the bound leaves room for a slower one.
 */
import { startPlayground, type Playground } from "../support/playground";
import { choose, downloaded, statusSays, xlsx } from "../files/support";

const ROWS = 70_000;
const LONGEST_SECONDS = 2;

const orders = Array.from({ length: ROWS }, (_, i) => {
  const customer = `C${String((i * 7919) % 9000).padStart(5, "0")}`;
  return [customer, 44_000 + (i % 1200), ((i * 37) % 20_000) / 100] as const;
});
const total = orders.reduce((sum, [, , amount]) => sum + amount, 0);

describe("70,000 rows", () => {
  let playground: Playground;

  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US", empty: true });
    await playground.page.evaluate(() => {
      const watch = { tasks: [] as number[], progress: new Set<number>() };
      Object.assign(window, { watch });
      new PerformanceObserver((list) =>
        watch.tasks.push(...list.getEntries().map(({ duration }) => duration / 1000)),
      ).observe({ entryTypes: ["longtask"] });
      const bar = document.querySelector("progress");
      new MutationObserver(() => watch.progress.add(bar?.value ?? 0)).observe(bar!, { attributes: true });
    });
  });
  afterAll(() => playground.close());

  interface Watched {
    readonly longest: number;
    readonly steps: number;
  }

  async function watched(run: () => Promise<void>): Promise<Watched> {
    const { page } = playground;
    type Watch = Window & { watch: { tasks: number[]; progress: Set<number> } };
    await page.evaluate(() => {
      const { watch } = window as unknown as Watch;
      watch.tasks.length = 0;
      watch.progress.clear();
    });
    await run();
    return page.evaluate(() => {
      const { watch } = window as unknown as Watch;
      return { longest: Math.max(0, ...watch.tasks), steps: watch.progress.size };
    });
  }

  it("open as XLSX without the page standing still, and show how far it is", async () => {
    const file = await xlsx({
      sheets: [
        {
          name: "Orders",
          rows: [["Customer", "Date", "Amount"], ...orders],
          tables: [{ name: "Orders", address: `A1:C${ROWS + 1}` }],
          styles: [{ address: `B2:B${ROWS + 1}`, numberFormat: "yyyy-mm-dd" }],
        },
      ],
    });
    const { longest, steps } = await watched(async () => {
      await choose(playground.page, "orders.xlsx", file);
      await statusSays(playground.page, "orders.xlsx is open.");
    });
    expect(longest).toBeLessThan(LONGEST_SECONDS);
    expect(steps).toBeGreaterThan(5);
  });

  it("calculate", async () => {
    await playground.typeIntoCell("F1", "=SUM(Orders[Amount])");
    expect(Number((await playground.cell("F1")).value)).toBeCloseTo(total, 4);
    await playground.typeIntoCell("F2", "=REPEATRATE.ORDERS(Orders[Customer])");
    expect(await playground.cell("F2")).toMatchObject({ value: 1 });
  });

  it("are saved without the page standing still", async () => {
    const { page } = playground;
    const { longest } = await watched(async () => {
      await downloaded(page, () => page.getByRole("button", { name: "Save as XLSX" }).click());
      const csv = await downloaded(page, () => page.getByRole("button", { name: "Save as CSV" }).click());
      expect(csv.bytes.toString().split("\r\n")).toHaveLength(ROWS + 2);
    });
    expect(longest).toBeLessThan(LONGEST_SECONDS);
  });

  it("open as CSV without the page standing still", async () => {
    const text = ["Customer,Date,Amount", ...orders.map((order) => order.join(","))].join("\n");
    const { longest } = await watched(async () => {
      await choose(playground.page, "orders.csv", Buffer.from(text));
      await statusSays(playground.page, "orders.csv is open.");
    });
    expect(longest).toBeLessThan(LONGEST_SECONDS);
    expect(await playground.cell("A70001")).toMatchObject({ value: orders.at(-1)?.[0] });
  });
});

/**
 * Real data as a user would try it: a CSV file opened in the playground, formulas typed with the keyboard. The figures
 * come from pandas (expected/*.json).
 */
import { join } from "node:path";
import { describeWithRealData, expectedFigures } from "../support/realData";
import { startPlayground, type Playground } from "./support/playground";

const data = (name: string) => join(process.env.FASTHOLD_DATA ?? "", "data", name);

interface Figures {
  readonly repeatRate: number;
  readonly purchaseFrequency: number;
  readonly aov: number;
  readonly customerValue: number;
  readonly retention?: { readonly retention: number };
}

describeWithRealData("the 69,659 orders of CDNOW, opened as a CSV file", () => {
  const { periods } = expectedFigures<{ readonly periods: Record<string, Figures> }>("cdnow.json");
  let playground: Playground;
  let openedAfter: number;

  beforeAll(async () => {
    const start = Date.now();
    playground = await startPlayground({ language: "en-US", open: data("cdnow-orders.csv") });
    openedAfter = (Date.now() - start) / 1000;
  });
  afterAll(() => playground.close());

  const typed = async (formula: string): Promise<number | string | boolean> => {
    await playground.typeIntoCell("G2", formula);
    return (await playground.cell("G2")).value;
  };

  it("open within seconds, the browser's start included", () => {
    expect(openedAfter).toBeLessThan(30);
    expect(playground.errors).toEqual([]);
  });

  it.each(Object.entries(periods))("show the figures of %s", async (period, expected) => {
    const [who, when, much] = ["CustomerID", "OrderDate", "Amount"].map((name) => `cdnow_orders[${name}]`);
    const near = (figure: unknown, value: number) =>
      expect(Math.abs(Number(figure) - value)).toBeLessThanOrEqual(1e-12 * value);
    near(await typed(`=REPEATRATE.ORDERS(${who},${when},"${period}")`), expected.repeatRate);
    near(await typed(`=PURCHFREQ.ORDERS(${who},${when},"${period}")`), expected.purchaseFrequency);
    near(await typed(`=AOV.ORDERS(${much},${when},"${period}")`), expected.aov);
    near(await typed(`=CLV.ORDERS(${who},${much},${when},"${period}")`), expected.customerValue);
    if (!expected.retention) return;
    near(await typed(`=RETENTION.ORDERS(${who},${when},"${period}")`), expected.retention.retention);
  });
});

describeWithRealData("5,907 answers of airline passengers, opened as a CSV file", () => {
  const { all, byAirline } = expectedFigures<{
    readonly all: { readonly nps: number };
    readonly byAirline: Record<string, { readonly nps: number }>;
  }>("airline-nps.json");
  let playground: Playground;

  beforeAll(async () => {
    playground = await startPlayground({ language: "da-DK", open: data("airline-nps.csv") });
  });
  afterAll(() => playground.close());

  it("give the Net Promoter Score of all", async () => {
    await playground.typeIntoCell("G2", "=NPS(airline_nps[Score])");
    expect((await playground.cell("G2")).value).toBeCloseTo(all.nps, 9);
  });

  it("give the Net Promoter Score of each airline", async () => {
    await playground.typeIntoCell("G3", "=NPS(FILTER(airline_nps[Score];airline_nps[Airline]=F3))");
    for (const [airline, { nps }] of Object.entries(byAirline)) {
      await playground.typeIntoCell("F3", airline);
      const cell = await playground.cell("G3");
      expect({ airline, nps: Number(cell.value).toFixed(9) }).toEqual({ airline, nps: nps.toFixed(9) });
    }
  });
});

/**
 * Real data as a user would try it: a CSV file opened in the playground, formulas typed with the keyboard. The figures
 * come from pandas (expected/*.json).
 */
import { join } from "node:path";
import { describeWithRealData, expectedFigures } from "../support/realData";
import { startPlayground, type Playground } from "./support/playground";
import { write } from "./support/sheet";

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

  it("open within seconds, the browser's start included", () => {
    expect(openedAfter).toBeLessThan(30);
    expect(playground.errors).toEqual([]);
  });

  it("take formulas that follow a period in a cell", async () => {
    const [who, when, much] = ["CustomerID", "OrderDate", "Amount"].map((name) => `cdnow_orders[${name}]`);
    const formulas = [
      `=REPEATRATE.ORDERS(${who},${when},G1)`,
      `=PURCHFREQ.ORDERS(${who},${when},G1)`,
      `=AOV.ORDERS(${much},${when},G1)`,
      `=CLV.ORDERS(${who},${much},${when},G1)`,
      `=RETENTION.ORDERS(${who},${when},G1)`,
    ];
    for (const [row, formula] of formulas.entries()) await playground.typeIntoCell(`G${row + 2}`, formula);
    expect(playground.errors).toEqual([]);
  });

  it.each(Object.entries(periods))("show the figures of %s", async (period, expected) => {
    // As text: Excel would take 1997-01 for a date.
    await playground.typeIntoCell("G1", `'${period}`);
    const figures = (await playground.cells("G2:G6")).map(([cell]) => cell!.value);
    const { repeatRate, purchaseFrequency, aov, customerValue, retention } = expected;
    const computed = [repeatRate, purchaseFrequency, aov, customerValue, retention?.retention];
    computed.forEach((value, row) => {
      if (value === undefined) return;
      expect(Math.abs(Number(figures[row]) - value)).toBeLessThanOrEqual(1e-12 * value);
    });
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
    const airlines = Object.entries(byAirline);
    const formula = (row: number) => `=NPS(FILTER(airline_nps[Score],airline_nps[Airline]=F${row}))`;
    await write(
      playground,
      "F3",
      airlines.map(([airline], position) => [airline, formula(3 + position)]),
    );
    await playground.calculated();
    const shown = await playground.cells(`F3:G${2 + airlines.length}`);
    const found = shown.map(([airline, nps]) => [airline!.value, Number(nps!.value).toFixed(9)]);
    expect(found).toEqual(airlines.map(([airline, { nps }]) => [airline, nps.toFixed(9)]));
  });
});

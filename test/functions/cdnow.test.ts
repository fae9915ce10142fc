/**
 * 69,659 orders of CDNOW (Fader & Hardie 2001), for which expected/cdnow.json holds figures computed with pandas.
 */
import { catalogue, type FunctionId } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/evaluate";
import { day } from "../support/columns";
import { column, FakeExcel } from "../support/customFunctions";
import { describeWithRealData, expectedFigures, realRecords } from "../support/realData";

interface Figures {
  readonly customers: number;
  readonly orders: number;
  readonly repeatCustomers: number;
  readonly revenue: number;
  readonly repeatRate: number;
  readonly purchaseFrequency: number;
  readonly aov: number;
  readonly customerValue: number;
  readonly retention?: {
    readonly atStart: number;
    readonly retained: number;
    readonly notInBase: number;
    readonly atEnd: number;
    readonly retention: number;
  };
}

interface Expected {
  readonly all: Figures;
  readonly periods: Readonly<Record<string, Figures>>;
}

function near(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
}

describeWithRealData("the orders of CDNOW", () => {
  const expected = expectedFigures<Expected>("cdnow.json");
  const records = realRecords("cdnow-orders.csv");
  const customers = column("CustomerID", ...records.map(({ CustomerID }) => CustomerID));
  // Serial dates and numbers as a sheet holds them, some of each as text.
  const dates = column(
    "OrderDate",
    ...records.map(({ OrderDate }, index) => (index % 9 === 0 ? OrderDate : day(OrderDate!))),
  );
  const amounts = column(
    "Amount",
    ...records.map(({ Amount }, index) => (index % 9 === 0 ? Amount : Number(Amount))),
  );
  const excel = new FakeExcel("en", false);

  const partsOf = (id: FunctionId, ...args: unknown[]) => {
    const outcome = evaluate(catalogue[id], args)[0]![0]!;
    if (outcome.kind !== "finding") throw new Error(`${id} gives no figure but a ${outcome.kind}`);
    return outcome.finding.parts;
  };

  it("are all there", () => {
    expect(records).toHaveLength(69_659);
    expect(Object.keys(expected.periods)).toHaveLength(9);
  });

  function requireFigures(figures: Figures, period: string | null): void {
    const args = [dates, period];
    expect(partsOf("REPEATRATE.ORDERS", customers, ...args)).toEqual({
      repeatCustomers: figures.repeatCustomers,
      uniqueCustomers: figures.customers,
      orders: figures.orders,
    });
    near(partsOf("AOV.ORDERS", amounts, ...args).revenue!, figures.revenue);
    near(excel.value("REPEATRATE.ORDERS", customers, ...args), figures.repeatRate);
    near(excel.value("PURCHFREQ.ORDERS", customers, ...args), figures.purchaseFrequency);
    near(excel.value("AOV.ORDERS", amounts, ...args), figures.aov);
    near(excel.value("CLV.ORDERS", customers, amounts, ...args), figures.customerValue);
  }

  it("all together give the figures of pandas", () => {
    requireFigures(expected.all, null);
  });

  it.each(Object.entries(expected.periods))("in %s give the figures of pandas", (period, figures) => {
    requireFigures(figures, period);
  });

  const withRetention = Object.entries(expected.periods).filter(([, { retention }]) => retention);

  it.each(withRetention)("are retained into %s as pandas counts it", (period, figures) => {
    const { atStart, retained, notInBase, atEnd, retention } = figures.retention!;
    near(excel.value("RETENTION.ORDERS", customers, dates, period), retention);
    const parts = partsOf("RETENTION.ORDERS", customers, dates, period);
    expect(parts).toEqual({ customersAtStart: atStart, customersAtEnd: atEnd, newCustomers: notInBase });
    expect(parts.customersAtEnd! - parts.newCustomers!).toBe(retained);
    near(excel.value("CHURN.ORDERS", customers, dates, period), (atStart - retained) / atStart);
  });
});

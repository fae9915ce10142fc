/** What must hold for any data, through the functions as the worksheet calls them. */
import fc from "fast-check";
import { catalogue, type FunctionId } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/evaluate";
import { block, column, FakeExcel, row, type Range, type Shown } from "../support/customFunctions";
import { orderRows, type OrderRow } from "../support/orders";

const excel = new FakeExcel("en", false);
const RUNS = { numRuns: 60 };

type Arrange = (cells: readonly unknown[]) => Range;
const asColumn: Arrange = (cells) => column(...cells);

/** Every function of an order list, with all the arguments that it takes. */
const FIGURES: readonly [FunctionId, (rows: readonly OrderRow[], arrange: Arrange) => unknown[]][] = [
  ["RETENTION.ORDERS", (rows, arrange) => [...who(rows, arrange), "2026-Q3"]],
  ["CHURN.ORDERS", (rows, arrange) => [...who(rows, arrange), "2026-W40", "2026-Q2"]],
  ["REPEATRATE.ORDERS", (rows, arrange) => [...who(rows, arrange), "2026-H2", idsOf(rows, arrange)]],
  ["PURCHFREQ.ORDERS", (rows, arrange) => [...who(rows, arrange), "2026", idsOf(rows, arrange)]],
  [
    "AOV.ORDERS",
    (rows, arrange) => [amountsOf(rows, arrange), who(rows, arrange)[1], "2026-H1", idsOf(rows, arrange)],
  ],
  [
    "CLV.ORDERS",
    (rows, arrange) => [
      who(rows, arrange)[0],
      amountsOf(rows, arrange),
      who(rows, arrange)[1],
      "2026",
      3,
      0.4,
    ],
  ],
  ["CHURN.LAPSED", (rows, arrange) => [...who(rows, arrange), 90, "2026-10-01"]],
];

function who(rows: readonly OrderRow[], arrange: Arrange): [Range, Range] {
  return [arrange(rows.map(({ customer }) => customer)), arrange(rows.map(({ date }) => date))];
}
const idsOf = (rows: readonly OrderRow[], arrange: Arrange) => arrange(rows.map(({ order }) => order));
const amountsOf = (rows: readonly OrderRow[], arrange: Arrange) => arrange(rows.map(({ amount }) => amount));

/** The value; or the error, whose message may count in another order. */
function outcome(shown: Shown | Shown[][]): number | string {
  if (typeof shown === "number") return Number(shown.toPrecision(12));
  return (shown as { error: string }).error;
}

const someRows = orderRows.filter((rows) => rows.length > 0);

describe.each(FIGURES)("%s", (id, argumentsFor) => {
  const figure = (rows: readonly OrderRow[], arrange = asColumn) =>
    outcome(excel.calculate(id, ...argumentsFor(rows, arrange)));

  it("does not depend on the order of the rows", () => {
    const shuffled = someRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(figure(other)).toBe(figure(rows));
      }),
      RUNS,
    );
  });

  it("does not depend on the case of names and ids, nor on spaces around them", () => {
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => ` ${text.toLowerCase()}`,
      (text) => `${text}\u00a0\t`,
    );
    fc.assert(
      fc.property(someRows, fc.infiniteStream(dress), (rows, dresses) => {
        const dressed = rows.map((one) => ({
          ...one,
          customer: one.customer && dresses.next().value(one.customer),
          order: one.order && dresses.next().value(one.order),
        }));
        expect(figure(dressed)).toBe(figure(rows));
      }),
      RUNS,
    );
  });

  it("does not depend on whether the ranges stand as columns, rows or blocks", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const even = [...rows, ...rows];
        const expected = figure(even);
        expect(figure(even, (cells) => row(...cells))).toBe(expected);
        expect(figure(even, (cells) => block(2, ...cells))).toBe(expected);
      }),
      RUNS,
    );
  });

  it("does not depend on blank rows between and behind, nor on headers", () => {
    const blank: OrderRow = { customer: null, date: null, amount: null, order: null };
    fc.assert(
      fc.property(someRows, (rows) => {
        const spaced = rows.flatMap((one) => [one, blank]);
        expect(figure(spaced)).toBe(figure(rows));
        const header = { customer: "Customer", date: "Date", amount: "Amount", order: "Order" };
        const headed = [header, ...spaced] as unknown as OrderRow[];
        expect(figure(headed)).toBe(figure(rows));
      }),
      RUNS,
    );
  });
});

it("RETENTION.ORDERS + CHURN.ORDERS = 1, and RETENTION of its own parts is the same rate", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const args = [...who(rows, asColumn), "2026-H2"];
      const found = evaluate(catalogue["RETENTION.ORDERS"], args)[0]![0]!;
      fc.pre(found.kind === "finding");
      const { customersAtStart, customersAtEnd, newCustomers } = found.finding.parts;
      const rate = excel.value("RETENTION.ORDERS", ...args);
      expect(excel.value("RETENTION", customersAtStart, customersAtEnd, newCustomers)).toBe(rate);
      expect(excel.value("CHURN", customersAtStart, customersAtEnd, newCustomers)).toBe(
        excel.value("CHURN.ORDERS", ...args),
      );
      expect(rate + excel.value("CHURN.ORDERS", ...args)).toBeCloseTo(1, 12);
    }),
  );
});

it("AOV.ORDERS × PURCHFREQ.ORDERS = CLV.ORDERS where no cell is blank", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const complete = rows.filter(({ customer, amount }) => customer !== null && amount !== null);
      fc.pre(complete.length > 0);
      const [customers] = who(complete, asColumn);
      const amounts = amountsOf(complete, asColumn);
      const value = excel.value("CLV.ORDERS", customers, amounts);
      const scale = complete.reduce((total, { amount }) => total + Math.abs(amount!), 1);
      const product = excel.value("AOV.ORDERS", amounts) * excel.value("PURCHFREQ.ORDERS", customers);
      expect(Math.abs(product - value)).toBeLessThanOrEqual(1e-12 * scale);
    }),
  );
});

it("REPEATRATE, PURCHFREQ, AOV and CLV of counts agree with the same figures of a list", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const [customers] = who(rows, asColumn);
      fc.pre(rows.some(({ customer }) => customer !== null));
      const { finding } = evaluate(catalogue["REPEATRATE.ORDERS"], [customers])[0]![0]! as never as {
        finding: { parts: Record<string, number> };
      };
      const { repeatCustomers, uniqueCustomers, orders } = finding.parts;
      expect(excel.value("REPEATRATE", repeatCustomers, uniqueCustomers)).toBe(
        excel.value("REPEATRATE.ORDERS", customers),
      );
      expect(excel.value("PURCHFREQ", orders, uniqueCustomers)).toBe(
        excel.value("PURCHFREQ.ORDERS", customers),
      );
    }),
  );
});

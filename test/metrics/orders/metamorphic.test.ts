/** What must hold between the figures of an order list and those of the same list, changed in a known way. */
import fc from "fast-check";
import { averageOrderValueOfOrders } from "../../../src/metrics/orders/averageOrderValue";
import { customerValueOfOrders } from "../../../src/metrics/orders/customerValue";
import { lapsedCustomers } from "../../../src/metrics/orders/lapsed";
import { purchaseFrequencyOfOrders } from "../../../src/metrics/orders/purchaseFrequency";
import { repeatRateOfOrders } from "../../../src/metrics/orders/repeatRate";
import { churnOfOrders, retentionOfOrders } from "../../../src/metrics/orders/retention";
import type { Finding } from "../../../src/metrics/finding";
import { spanPeriod, type Period } from "../../../src/metrics/period/period";
import { MetricError } from "../../../src/metrics/problem";
import { day } from "../../support/columns";
import { expectClose } from "../reference/finding";
import { columnsOf, LISTS, NAMES, orderLists, someDay } from "../reference/lists";
import type { OrderFact } from "../reference/orders";
import { moneyScale } from "../reference/orderTables";

const RUNS = { ...LISTS, numRuns: 100 };

/** A span of days and the one before it, as serial numbers. */
const spans = fc
  .tuple(someDay, fc.integer({ min: 1, max: 400 }))
  .map(([first, length]) => spanPeriod(day(first), day(first) + length - 1));

type Columns = ReturnType<typeof columnsOf>;
type Metric = (list: Columns, period: Period) => Finding;

const METRICS: [string, Metric][] = [
  ["RETENTION.ORDERS", (list, period) => retentionOfOrders({ ...list, period })],
  ["CHURN.ORDERS", (list, period) => churnOfOrders({ ...list, period })],
  ["REPEATRATE.ORDERS", (list, period) => repeatRateOfOrders({ ...list, period })],
  ["PURCHFREQ.ORDERS", (list, period) => purchaseFrequencyOfOrders({ ...list, period })],
  ["AOV.ORDERS", (list, period) => averageOrderValueOfOrders({ ...list, period })],
  ["CLV.ORDERS", (list, period) => customerValueOfOrders({ ...list, period })],
  [
    "CHURN.LAPSED",
    ({ customers, dates }, { last }) => lapsedCustomers({ customers, dates, days: 30, asOf: last }),
  ],
];

/** The finding, or why there is none. */
function outcome(metric: Metric, rows: readonly OrderFact[], period: Period) {
  try {
    return metric(columnsOf(rows), period);
  } catch (error) {
    if (error instanceof MetricError) return error.problem;
    throw error;
  }
}

/** The same rows in another order. */
const shuffled = orderLists.chain((rows) =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
);

describe.each(METRICS)("%s", (_, metric) => {
  it("has the same finding, rows left out included, whatever the order of the rows", () => {
    fc.assert(
      fc.property(shuffled, spans, ([rows, other], period) => {
        const [found, again] = [outcome(metric, rows, period), outcome(metric, other, period)];
        if ("code" in found || "code" in again) return expect(again).toEqual(found);
        expectClose(again.value, found.value, moneyScale(rows));
        expect(again.rows).toEqual(found.rows);
      }),
      RUNS,
    );
  });

  it("does not ask who the customers are: other names, as long as they differ", () => {
    const renamed = new Map(NAMES.map((name, index) => [name, NAMES[(index + 3) % NAMES.length]!]));
    fc.assert(
      fc.property(orderLists, spans, (rows, period) => {
        const other = rows.map((row) => ({ ...row, customer: row.customer && renamed.get(row.customer)! }));
        expect(outcome(metric, other, period)).toEqual(outcome(metric, rows, period));
      }),
      RUNS,
    );
  });

  it("does not ask when it was: list and period shifted by as many days", () => {
    fc.assert(
      fc.property(orderLists, spans, fc.integer({ min: -3_000, max: 3_000 }), (rows, period, shift) => {
        // A span of whole months has another length before it elsewhere in the calendar: a base of its own.
        const base = spanPeriod(period.first - 90, period.first - 1);
        const { dates, ...rest } = columnsOf(rows);
        const asked = (by: number) => {
          const move = ({ first, last }: Period) => spanPeriod(first + by, last + by);
          const list = { ...rest, dates: dates.map((serial) => serial + by), basePeriod: move(base) };
          try {
            const { value, rows: use } = metric(list, move(period));
            return { value, use };
          } catch (error) {
            return (error as MetricError).problem;
          }
        };
        expect(asked(shift)).toEqual(asked(0));
      }),
      RUNS,
    );
  });

  it("is not moved by rows that have neither customer nor amount nor date, but counts them", () => {
    const blank: OrderFact = { customer: null, date: null, amount: null, order: null, group: null };
    fc.assert(
      fc.property(orderLists, spans, fc.integer({ min: 1, max: 5 }), (rows, period, blanks) => {
        const found = outcome(metric, rows, period);
        const more = outcome(metric, [...rows, ...new Array<OrderFact>(blanks).fill(blank)], period);
        if ("code" in found || "code" in more) return expect(more).toEqual(found);
        expect({ ...more, rows: undefined }).toEqual({ ...found, rows: undefined });
        const leftOut = (finding: Finding) =>
          Object.values(finding.rows!.leftOut).reduce((sum, count) => sum + count, 0);
        expect(leftOut(more)).toBe(leftOut(found) + blanks);
      }),
      RUNS,
    );
  });
});

describe("every row twice", () => {
  const twice = (rows: readonly OrderFact[]) => [...rows, ...rows];
  const values = (metric: Metric, rows: readonly OrderFact[], period: Period) =>
    [outcome(metric, rows, period), outcome(metric, twice(rows), period)] as const;

  it.each(METRICS.filter(([id]) => /^(RETENTION|CHURN)/.test(id)))("changes no %s", (_, metric) => {
    fc.assert(
      fc.property(orderLists, spans, (rows, period) => {
        const [once, doubled] = values(metric, rows, period);
        if ("code" in once) return expect(doubled).toEqual(once);
        expect(doubled).toMatchObject({ value: once.value, parts: once.parts });
        expect((doubled as Finding).rows!.used).toBe(2 * once.rows!.used);
      }),
      RUNS,
    );
  });

  it("without ids doubles the orders and makes every customer a repeater; with ids only where there is none", () => {
    fc.assert(
      fc.property(orderLists, (rows) => {
        const named = rows.filter(({ customer }) => customer !== null);
        fc.pre(named.length > 0);
        const [{ customers, orderIds }, doubled] = [columnsOf(named), columnsOf(twice(named))];
        const frequency = purchaseFrequencyOfOrders({ customers }).value;
        const [people, ids] = [{ customers: doubled.customers }, { orderIds: doubled.orderIds }];
        expect(repeatRateOfOrders(people).value).toBe(1);
        expect(purchaseFrequencyOfOrders(people).value).toBe(2 * frequency);
        const withoutId = named.filter(({ order }) => order === null).length;
        const { orders } = purchaseFrequencyOfOrders({ customers, orderIds }).parts;
        expect(purchaseFrequencyOfOrders({ ...people, ...ids }).parts.orders).toBe(orders + withoutId);
      }),
      RUNS,
    );
  });

  it("doubles what a customer is worth, but not what an order is", () => {
    fc.assert(
      fc.property(orderLists, (rows) => {
        const full = rows.filter(({ customer, amount }) => customer !== null && amount !== null);
        fc.pre(full.length > 0);
        const { orderIds: _, dates: __, ...once } = columnsOf(full);
        const { orderIds: ___, dates: ____, ...doubled } = columnsOf(twice(full));
        expectClose(
          averageOrderValueOfOrders(doubled).value,
          averageOrderValueOfOrders(once).value,
          moneyScale(full),
        );
        expectClose(
          customerValueOfOrders(doubled).value,
          2 * customerValueOfOrders(once).value,
          moneyScale(full),
        );
      }),
      RUNS,
    );
  });
});

describe("all amounts times a factor", () => {
  it.each([2, -1, 0, 0.25, 1_000])("%d multiplies average order value and customer value by it", (factor) => {
    fc.assert(
      fc.property(orderLists, spans, (rows, period) => {
        const scaled = rows.map((row) => ({ ...row, amount: row.amount && row.amount * factor }));
        for (const [id, metric] of METRICS.filter(([id]) => id === "AOV.ORDERS" || id === "CLV.ORDERS")) {
          const [found, other] = [outcome(metric, rows, period), outcome(metric, scaled, period)];
          if ("code" in found || "code" in other) return expect([id, other]).toEqual([id, found]);
          expectClose(other.value, factor * found.value, Math.abs(factor) * moneyScale(rows));
          expect(other.denominator).toBe(found.denominator);
        }
      }),
      RUNS,
    );
  });
});

describe("a period in two parts", () => {
  const halves = spans
    .filter(({ first, last }) => last > first)
    .chain(({ first, last }) =>
      fc.integer({ min: first, max: last - 1 }).map((end) => ({
        whole: spanPeriod(first, last),
        parts: [spanPeriod(first, end), spanPeriod(end + 1, last)],
      })),
    );

  it("has the orders and the revenue of both, and at most their customers", () => {
    fc.assert(
      fc.property(orderLists, halves, (rows, { whole, parts }) => {
        const count = (period: Period) => {
          const found = outcome(
            (list, asked) => customerValueOfOrders({ ...list, period: asked }),
            rows,
            period,
          );
          return !("code" in found)
            ? { revenue: found.parts.revenue!, people: found.parts.uniqueCustomers!, rows: found.rows!.used }
            : { revenue: 0, people: 0, rows: 0 };
        };
        const [all, first, second] = [whole, ...parts].map(count) as [Counted, Counted, Counted];
        expect(first.rows + second.rows).toBe(all.rows);
        expectClose(first.revenue + second.revenue, all.revenue, moneyScale(rows));
        expect(all.people).toBeLessThanOrEqual(first.people + second.people);
        expect(all.people).toBeGreaterThanOrEqual(Math.max(first.people, second.people));
      }),
      RUNS,
    );
  });

  it("keeps whom either part keeps: retention over the whole is not below that over a part", () => {
    fc.assert(
      fc.property(orderLists, halves, (rows, { whole, parts }) => {
        const basePeriod = spanPeriod(whole.first - 200, whole.first - 1);
        const kept = (period: Period) =>
          outcome((list, asked) => retentionOfOrders({ ...list, period: asked, basePeriod }), rows, period);
        const [all, ...each] = [kept(whole), ...parts.map(kept)];
        if ("code" in all) return;
        const shares = each.map((found) => (found as Finding).value);
        expect(all.value).toBeGreaterThanOrEqual(Math.max(...shares));
        expect(all.value).toBeLessThanOrEqual(shares[0]! + shares[1]!);
      }),
      RUNS,
    );
  });
});

interface Counted {
  readonly revenue: number;
  readonly people: number;
  readonly rows: number;
}

it("CHURN.LAPSED falls as the days allowed grow, to 0 when they reach back to the first order", () => {
  fc.assert(
    fc.property(orderLists, (rows) => {
      const { customers, dates } = columnsOf(rows);
      fc.pre(rows.some(({ customer, date }) => customer !== null && date !== null));
      const shares = [0, 1, 10, 100, 700, 2_000].map(
        (limit) => lapsedCustomers({ customers, dates, days: limit }).value,
      );
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      expect(shares.at(-1)).toBe(0);
    }),
    RUNS,
  );
});

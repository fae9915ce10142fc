/** Every figure of an order list, held against the reference on hundreds of lists. */
import fc from "fast-check";
import { averageOrderValueOfOrders } from "../../../src/metrics/orders/averageOrderValue";
import { customerValueOfOrders } from "../../../src/metrics/orders/customerValue";
import { lapsedCustomers } from "../../../src/metrics/orders/lapsed";
import { purchaseFrequencyOfOrders } from "../../../src/metrics/orders/purchaseFrequency";
import { repeatRateOfOrders } from "../../../src/metrics/orders/repeatRate";
import { churnOfOrders, retentionOfOrders } from "../../../src/metrics/orders/retention";
import { UNITS } from "../../../src/metrics/period/calendar";
import { parsePeriod, type Period } from "../../../src/metrics/period/period";
import { day } from "../../support/columns";
import { calendarPeriodBefore, nameOf, periodAround, type Span } from "../reference/civil";
import { expectFinding } from "../reference/finding";
import { columnsOf, LISTS, orderLists, someDay } from "../reference/lists";
import * as reference from "../reference/orders";
import type { OrderFact } from "../reference/orders";

/** A period of the calendar, by its name and by its days. */
const someUnit = fc.record({ unit: fc.constantFrom(...UNITS), date: someDay });
const someSpan = fc
  .tuple(someDay, someDay)
  .map(([a, b]): Span => (a < b ? { from: a, to: b } : { from: b, to: a }));
const named = (unit: (typeof UNITS)[number], date: string): Period => parsePeriod(nameOf(unit, date))!;
const spanned = ({ from, to }: Span): Period => parsePeriod(`${from}..${to}`)!;

/** All ways to ask: with order ids or without; of all rows, of those with a date, of a calendar period or a span. */
const ways = fc.record({
  byId: fc.boolean(),
  when: fc.oneof(
    fc.constant({ columns: [] as const }),
    fc.constant({ columns: ["date"] as const }),
    someSpan.map((span) => ({ columns: ["date"] as const, period: span })),
    someUnit.map(({ unit, date }) => ({ columns: ["date"] as const, period: periodAround(unit, date) })),
  ),
});

type Way = typeof ways extends fc.Arbitrary<infer W> ? W : never;

function asked({ byId, when }: Way, ...columns: ("customer" | "amount")[]) {
  const period = "period" in when ? when.period : undefined;
  const all = [...columns, ...when.columns, ...(byId ? (["order"] as const) : [])];
  return { columns: all, ...(period && { period }) };
}

function given(rows: readonly OrderFact[], { byId, when }: Way) {
  const { dates, orderIds } = columnsOf(rows);
  return {
    ...(when.columns.length > 0 && { dates }),
    ...("period" in when && { period: spanned(when.period) }),
    ...(byId && { orderIds }),
  };
}

it("REPEATRATE.ORDERS", () => {
  fc.assert(
    fc.property(orderLists, ways, (rows, way) => {
      const { customers } = columnsOf(rows);
      expectFinding(
        () => repeatRateOfOrders({ customers, ...given(rows, way) }),
        reference.repeatRate(rows, asked(way, "customer")),
      );
    }),
    LISTS,
  );
});

it("PURCHFREQ.ORDERS", () => {
  fc.assert(
    fc.property(orderLists, ways, (rows, way) => {
      const { customers } = columnsOf(rows);
      expectFinding(
        () => purchaseFrequencyOfOrders({ customers, ...given(rows, way) }),
        reference.purchaseFrequency(rows, asked(way, "customer")),
      );
    }),
    LISTS,
  );
});

it("AOV.ORDERS, the revenue to the last digit that a sum without rounding has", () => {
  fc.assert(
    fc.property(orderLists, ways, (rows, way) => {
      const { amounts } = columnsOf(rows);
      expectFinding(
        () => averageOrderValueOfOrders({ amounts, ...given(rows, way) }),
        reference.averageOrderValue(rows, asked(way, "amount")),
      );
    }),
    LISTS,
  );
});

it("CLV.ORDERS, with lifespan and margin", () => {
  const factors = fc.record({
    lifespan: fc.constantFrom(1, 0.5, 3, 12),
    grossMargin: fc.constantFrom(1, 0.4, 0.25, 1 / 3),
  });
  fc.assert(
    fc.property(orderLists, ways, factors, (rows, { when }, factor) => {
      const { customers, amounts } = columnsOf(rows);
      const way = { byId: false, when };
      expectFinding(
        () => customerValueOfOrders({ customers, amounts, ...given(rows, way), ...factor }),
        reference.customerValue(rows, { ...asked(way, "customer", "amount"), ...factor }),
      );
    }),
    LISTS,
  );
});

describe.each([
  ["RETENTION.ORDERS", retentionOfOrders, true],
  ["CHURN.ORDERS", churnOfOrders, false],
])("%s", (_, metric, kept) => {
  it("of a calendar period against the period before", () => {
    fc.assert(
      fc.property(orderLists, someUnit, (rows, { unit, date }) => {
        const period = periodAround(unit, date);
        const base = calendarPeriodBefore(unit, period);
        expectFinding(
          () => metric({ ...columnsOf(rows), period: named(unit, date) }),
          reference.retention(rows, { period, base }, kept),
        );
      }),
      LISTS,
    );
  });

  it("of any two spans, also where they overlap or are the same", () => {
    fc.assert(
      fc.property(orderLists, someSpan, someSpan, fc.boolean(), (rows, period, other, same) => {
        const base = same ? period : other;
        expectFinding(
          () => metric({ ...columnsOf(rows), period: spanned(period), basePeriod: spanned(base) }),
          reference.retention(rows, { period, base }, kept),
        );
      }),
      LISTS,
    );
  });
});

describe("CHURN.LAPSED", () => {
  const limit = fc.constantFrom(0, 1, 7, 30, 90, 365);
  const expected = (rows: readonly OrderFact[], asOf: string, days: number) => {
    const found = reference.lapsed(rows, { asOf, days, age: (date) => day(asOf) - day(date) });
    if ("refused" in found) return found;
    return { ...found, parts: { ...found.parts, asOf: day(asOf), days } };
  };

  it("as of a day", () => {
    fc.assert(
      fc.property(orderLists, someDay, limit, (rows, asOf, days) => {
        expectFinding(
          () => lapsedCustomers({ ...columnsOf(rows), days, asOf: day(asOf) }),
          expected(rows, asOf, days),
        );
      }),
      LISTS,
    );
  });

  it("as of the last order that has a customer", () => {
    fc.assert(
      fc.property(orderLists, limit, (rows, days) => {
        const dates = rows.flatMap(({ customer, date }) => (customer === null ? [] : (date ?? [])));
        const asOf = dates.toSorted().at(-1) ?? "2026-01-01";
        expectFinding(() => lapsedCustomers({ ...columnsOf(rows), days }), expected(rows, asOf, days));
      }),
      LISTS,
    );
  });
});

/** Every row of a table says what the function of its name says of that period or group alone. */
import fc from "fast-check";
import { averageOrderValueOfOrders } from "../../../src/metrics/orders/averageOrderValue";
import { retentionCohorts } from "../../../src/metrics/orders/cohorts";
import { orderComparison } from "../../../src/metrics/orders/comparison";
import { customerValueOfOrders } from "../../../src/metrics/orders/customerValue";
import { lapsedCustomers } from "../../../src/metrics/orders/lapsed";
import { purchaseFrequencyOfOrders } from "../../../src/metrics/orders/purchaseFrequency";
import { repeatRateOfOrders } from "../../../src/metrics/orders/repeatRate";
import { retentionOfOrders } from "../../../src/metrics/orders/retention";
import { rfm } from "../../../src/metrics/orders/rfm";
import { orderTrend } from "../../../src/metrics/orders/trend";
import { UNITS } from "../../../src/metrics/period/calendar";
import { parsePeriod, type Period } from "../../../src/metrics/period/period";
import { MetricError } from "../../../src/metrics/problem";
import { day } from "../../support/columns";
import { columnsOf, orderLists, someDay, TABLES } from "../reference/lists";
import type { OrderFact } from "../reference/orders";

const RUNS = { ...TABLES, numRuns: 30 };

/** Rows with nothing blank that any of these functions needs: each leaves out what it misses. */
const fullLists = orderLists
  .map((rows) =>
    rows.filter(({ customer, date, amount }) => customer !== null && date !== null && amount !== null),
  )
  .filter((rows) => rows.length > 0);

/** The value, or null where there is nothing to measure, as a table's cell has it. */
function cell(calculate: () => { readonly value: number }): number | null {
  try {
    return calculate().value;
  } catch (error) {
    if (error instanceof MetricError && error.problem.code === "nothingToMeasure") return null;
    throw error;
  }
}

/** Repeat rate, purchase frequency, AOV and customer value, by their own functions. */
function ratesOf(rows: readonly OrderFact[], period?: Period) {
  const { customers, dates, amounts, orderIds } = columnsOf(rows);
  const when = period && { dates, period };
  return [
    cell(() => repeatRateOfOrders({ customers, orderIds, ...when })),
    cell(() => purchaseFrequencyOfOrders({ customers, orderIds, ...when })),
    cell(() => averageOrderValueOfOrders({ amounts, orderIds, ...when })),
    cell(() => customerValueOfOrders({ customers, amounts, ...when })),
  ];
}

describe.each(UNITS)("ORDERS.TREND by %s", (unit) => {
  it("has in each row the figures of the functions for that period", () => {
    fc.assert(
      fc.property(fullLists, (rows) => {
        const list = columnsOf(rows);
        orderTrend({ ...list, unit }).rows.forEach((row, index) => {
          const period = parsePeriod(String(row[0]))!;
          expect(row.slice(8)).toEqual(ratesOf(rows, period));
          const retention = cell(() => retentionOfOrders({ ...list, period }));
          // Before the first row there is no order: the function has no base there either.
          expect(row[7]).toBe(retention);
          if (index === 0) expect(row[7]).toBeNull();
        });
      }),
      { ...RUNS, numRuns: unit === "day" ? 4 : 20 },
    );
  });

  it("adds up: new customers to all customers, orders without ids to the rows", () => {
    fc.assert(
      fc.property(fullLists, (rows) => {
        const { customers, dates, amounts } = columnsOf(rows);
        const table = orderTrend({ customers, dates, amounts, unit }).rows;
        const total = (column: number) => table.reduce((sum, row) => sum + Number(row[column]), 0);
        expect(total(2)).toBe(customers.labels.length);
        expect(total(5)).toBe(rows.length);
        expect(total(1)).toBe(total(2) + total(3) + total(4));
      }),
      { ...RUNS, numRuns: unit === "day" ? 10 : 30 },
    );
  });
});

it("ORDERS.BY has in each row the figures of the functions over the rows of that group", () => {
  fc.assert(
    fc.property(fullLists, (rows) => {
      for (const row of orderComparison(columnsOf(rows)).rows) {
        const own = row[0] === "All" ? rows : rows.filter(({ group }) => (group ?? "(blank)") === row[0]);
        expect(row.slice(4)).toEqual(ratesOf(own));
        expect(row[1]).toBe(columnsOf(own).customers.labels.length);
      }
    }),
    RUNS,
  );
});

it("ORDERS.BY with a single group says of it what All says", () => {
  fc.assert(
    fc.property(fullLists, (rows) => {
      const table = orderComparison(columnsOf(rows.map((row) => ({ ...row, group: "Web" })))).rows;
      expect(table.map(([name]) => name)).toEqual(["Web", "All"]);
      expect(table[0]!.slice(1)).toEqual(table[1]!.slice(1));
    }),
    RUNS,
  );
});

describe.each(["month", "quarter", "half", "year"] as const)("RETENTION.COHORTS by %s", (unit) => {
  const cohorts = (rows: readonly OrderFact[], rest: Partial<Parameters<typeof retentionCohorts>[0]>) =>
    retentionCohorts({ ...columnsOf(rows), unit, ...rest }).rows;

  it("divides the customers among the cohorts: their sum is everybody", () => {
    fc.assert(
      fc.property(fullLists, (rows) => {
        const table = cohorts(rows, { measure: "customers" });
        const sizes = table.slice(0, -1).map((row) => Number(row[1]));
        const everybody = columnsOf(rows).customers.labels.length;
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(everybody);
        expect(table.at(-1)!.slice(0, 3)).toEqual(["All", everybody, everybody]);
        // In its own period the whole cohort ordered.
        for (const row of table) expect(row[2]).toBe(row[1]);
      }),
      RUNS,
    );
  });

  it("holds the customers, orders and revenue that ORDERS.TREND has, one cohort after the other", () => {
    fc.assert(
      fc.property(fullLists, (rows) => {
        const { orderIds: _, ...list } = columnsOf(rows);
        const trend = orderTrend({ ...list, unit }).rows;
        const names = trend.map(([name]) => name);
        const columns = [
          ["customers", 1],
          ["orders", 5],
          ["revenue", 6],
        ] as const;
        for (const [measure, column] of columns) {
          const table = retentionCohorts({ ...list, unit, measure }).rows.slice(0, -1);
          trend.forEach((period, index) => {
            // The cells of one period stand on a diagonal.
            const cells = table.map((row) => {
              const age = index - names.indexOf(row[0]!);
              return age < 0 ? 0 : Number(row[2 + age]);
            });
            const sum = cells.reduce((total, cell) => total + cell, 0);
            const scale = rows.reduce((total, { amount }) => total + Math.abs(amount!), 1);
            expect(Math.abs(sum - Number(period[column]))).toBeLessThanOrEqual(1e-12 * scale);
          });
        }
      }),
      RUNS,
    );
  });

  it("has in column 1 of a period's cohort the share whom RETENTION.ORDERS keeps where nobody came before", () => {
    fc.assert(
      fc.property(fullLists, (rows) => {
        const list = columnsOf(rows);
        const [first, second] = orderTrend({ ...list, unit }).rows.map(([name]) => String(name));
        fc.pre(second !== undefined);
        const { value } = retentionOfOrders({ ...list, period: parsePeriod(second!)! });
        expect(cohorts(rows, {})[0]!.slice(0, 4)).toEqual([first, expect.any(Number), 1, value]);
      }),
      RUNS,
    );
  });

  it("on is at most on-or-after and, after column 0, at most cumulative; these fall and rise with age", () => {
    fc.assert(
      fc.property(fullLists, (rows) => {
        const tables = (["on", "on-or-after", "cumulative"] as const).map((mode) =>
          cohorts(rows, { measure: "customers", mode }).slice(0, -1),
        );
        const [on, later, ever] = tables as [(typeof tables)[0], (typeof tables)[0], (typeof tables)[0]];
        on.forEach((row, line) => {
          const ages = row.slice(2).filter((cell) => cell !== "") as number[];
          const [after, cumulative] = [later[line]!.slice(2), ever[line]!.slice(2)] as [number[], number[]];
          ages.forEach((count, age) => {
            expect(count).toBeLessThanOrEqual(after[age]!);
            expect(count).toBeLessThanOrEqual(cumulative[age]!);
            if (age > 0) expect(after[age]!).toBeLessThanOrEqual(after[age - 1]!);
            if (age > 1) expect(cumulative[age]!).toBeGreaterThanOrEqual(cumulative[age - 1]!);
          });
        });
      }),
      RUNS,
    );
  });
});

it("RFM has the recency by which CHURN.LAPSED counts, and the customers, orders and money of the other functions", () => {
  fc.assert(
    fc.property(fullLists, someDay, fc.constantFrom(0, 30, 200), (rows, asOf, limit) => {
      const list = columnsOf(rows);
      fc.pre(rows.some(({ date }) => date! <= asOf));
      const table = rfm({ ...list, asOf: day(asOf) }).rows;
      const lapsed = lapsedCustomers({ ...list, days: limit, asOf: day(asOf) });
      expect(table.filter((row) => Number(row[1]) > limit)).toHaveLength(lapsed.numerator);
      expect(table).toHaveLength(lapsed.denominator);
      const until = parsePeriod(`2020-01-01..${asOf}`)!;
      const { parts } = repeatRateOfOrders({ ...list, period: until });
      expect(table.filter((row) => Number(row[2]) > 1)).toHaveLength(parts.repeatCustomers);
    }),
    RUNS,
  );
});

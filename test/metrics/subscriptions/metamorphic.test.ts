/** What must hold between answers about a subscription list and answers about the same list, changed in a known way. */
import fc from "fast-check";
import { UNITS, type Unit } from "../../../src/metrics/period/calendar";
import { formatDay } from "../../../src/metrics/period/day";
import { parsePeriod, spanPeriod } from "../../../src/metrics/period/period";
import { MetricError } from "../../../src/metrics/problem";
import { retentionOfSubscriptions } from "../../../src/metrics/subscriptions/retention";
import { subscriptionTrend } from "../../../src/metrics/subscriptions/trend";
import { day } from "../../support/columns";
import { LISTS, someDay, subscriptionColumnsOf, subscriptionLists, TABLES } from "../reference/lists";
import { nameOf } from "../reference/civil";
import type { SubscriptionFact } from "../reference/subscriptions";

type List = ReturnType<typeof subscriptionColumnsOf>;

const lists = subscriptionLists.filter((rows) =>
  rows.some(({ customer, start, amount }) => customer !== null && start !== null && amount !== null),
);
const units = fc.constantFrom(...UNITS);

/** Kept and before; undefined where nothing ran before the period. */
function kept(list: Parameters<typeof retentionOfSubscriptions>[0]) {
  try {
    const { value, parts } = retentionOfSubscriptions(list);
    return { value, ...parts };
  } catch (error) {
    if (error instanceof MetricError && error.problem.code === "nothingToMeasure") return undefined;
    throw error;
  }
}

const rowsOf = (rows: readonly SubscriptionFact[], unit: Unit, byCustomer: boolean) => {
  const { starts, ends, customers } = subscriptionColumnsOf(rows);
  return subscriptionTrend({ starts, ends, unit, ...(byCustomer && { customers }) }).rows;
};

/** All ways to count: rows or customers, in numbers or in amounts. */
function waysToCount({ customers, amounts, ...days }: List) {
  return [days, { ...days, customers }, { ...days, amounts }, { ...days, customers, amounts }];
}

it("RETENTION.SUBS is between 0 and 1, and what is kept is never more than there was", () => {
  fc.assert(
    fc.property(lists, units, someDay, (rows, unit, date) => {
      for (const list of waysToCount(subscriptionColumnsOf(rows))) {
        const found = kept({ ...list, period: parsePeriod(nameOf(unit, date))! });
        if (!found) continue;
        expect(found.value).toBeGreaterThanOrEqual(0);
        expect(found.value).toBeLessThanOrEqual(1);
        expect(found.kept).toBeLessThanOrEqual(found.before);
      }
    }),
    LISTS,
  );
});

it("a list written twice keeps the same share, and the same customers", () => {
  fc.assert(
    fc.property(lists, units, someDay, (rows, unit, date) => {
      const period = parsePeriod(nameOf(unit, date))!;
      const [once, twice] = [subscriptionColumnsOf(rows), subscriptionColumnsOf([...rows, ...rows])];
      const { amounts: _, ...customers } = once;
      const { amounts: __, ...customersTwice } = twice;
      expect(kept({ ...customersTwice, period })).toEqual(kept({ ...customers, period }));
      const [money, doubled] = [kept({ ...once, period }), kept({ ...twice, period })];
      if (!money) return;
      expect(doubled!.value).toBeCloseTo(money.value, 12);
      expect(doubled!.before).toBeCloseTo(2 * money.before, 6);
    }),
    LISTS,
  );
});

it("subscriptions that came after the period's last day, or were gone before it began, change nothing", () => {
  fc.assert(
    fc.property(lists, units, someDay, fc.nat(300), (rows, unit, date, away) => {
      const period = parsePeriod(nameOf(unit, date))!;
      const further: SubscriptionFact[] = [
        { customer: "Ann", amount: 5, start: formatDay(period.last + 1 + away), end: null },
        {
          customer: "Zoe",
          amount: 7,
          start: formatDay(period.first - 300 - away),
          end: formatDay(period.first - 2),
        },
      ];
      const answers = (list: readonly SubscriptionFact[]) =>
        waysToCount(subscriptionColumnsOf(list)).map((given) => kept({ ...given, period }));
      expect(answers([...rows, ...further])).toEqual(answers(rows));
    }),
    LISTS,
  );
});

it("without new subscriptions, what is kept over two periods is what is kept over both in turn", () => {
  fc.assert(
    fc.property(
      lists,
      someDay,
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 200 }),
      (rows, date, a, b) => {
        const first = day(date);
        const early = rows.filter(({ start }) => start !== null && start < date);
        const { starts, ends } = subscriptionColumnsOf(early);
        const over = (from: number, to: number) => kept({ starts, ends, period: spanPeriod(from, to) });
        const [one, whole] = [over(first, first + a - 1), over(first, first + a + b - 1)];
        fc.pre(one !== undefined && one.kept > 0);
        const two = over(first + a, first + a + b - 1)!;
        expect(two.before).toBe(one.kept);
        expect(whole!.value).toBeCloseTo(one.value * two.value, 12);
      },
    ),
    LISTS,
  );
});

it("every row of SUBS.TREND is RETENTION.SUBS of that period, with its counts", () => {
  fc.assert(
    fc.property(lists, units, fc.boolean(), (rows, unit, byCustomer) => {
      const { starts, ends, customers } = subscriptionColumnsOf(rows);
      const list = { starts, ends, ...(byCustomer && { customers }) };
      for (const [name, atStart, , lost, , rate] of rowsOf(rows, unit, byCustomer)) {
        const found = kept({ ...list, period: parsePeriod(String(name))! });
        if (found === undefined) expect([atStart, lost, rate]).toEqual([0, 0, null]);
        else expect([atStart, lost, rate]).toEqual([found.before, found.before - found.kept, found.value]);
      }
    }),
    { ...TABLES, numRuns: 40 },
  );
});

it("what all periods win less what they lose is what runs in the end, whatever the unit", () => {
  fc.assert(
    fc.property(lists, fc.boolean(), (rows, byCustomer) => {
      const balances = (["week", "month", "quarter", "half", "year"] as const).map((unit) => {
        const table = rowsOf(rows, unit, byCustomer) as [string, ...number[]][];
        const won = table.reduce((total, row) => total + row[2]! - row[3]!, 0);
        expect(won).toBe(table.at(-1)![4]);
        return table.length;
      });
      // Shorter periods, more rows.
      expect(balances).toEqual(balances.toSorted((a, b) => b - a));
    }),
    TABLES,
  );
});

it("a customer never runs more often than the customer's subscriptions do", () => {
  fc.assert(
    fc.property(lists, units, (rows, unit) => {
      const named = rows.filter(({ customer }) => customer !== null);
      const [byRow, byCustomer] = [rowsOf(named, unit, false), rowsOf(named, unit, true)];
      expect(byCustomer.map(([name]) => name)).toEqual(byRow.map(([name]) => name));
      byCustomer.forEach((row, index) => {
        expect(row[1]).toBeLessThanOrEqual(Number(byRow[index]![1]));
        expect(row[4]).toBeLessThanOrEqual(Number(byRow[index]![4]));
      });
    }),
    { ...TABLES, numRuns: 40 },
  );
});

it("cutting a subscription in two, the second beginning the day after the first ends, is no churn of the customer", () => {
  fc.assert(
    fc.property(lists, units, fc.nat(), (rows, unit, at) => {
      const cut = rows.flatMap((row): SubscriptionFact[] => {
        const { start, end } = row;
        if (start === null || end === null || day(end) === day(start)) return [row];
        const middle = day(start) + (at % (day(end) - day(start)));
        return [
          { ...row, end: formatDay(middle) },
          { ...row, start: formatDay(middle + 1) },
        ];
      });
      expect(rowsOf(cut, unit, true)).toEqual(rowsOf(rows, unit, true));
    }),
    { ...TABLES, numRuns: 40 },
  );
});

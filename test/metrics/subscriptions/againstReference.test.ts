/** The functions of a subscription list, held against the reference that asks day by day and customer by customer. */
import fc from "fast-check";
import { UNITS } from "../../../src/metrics/period/calendar";
import { parsePeriod } from "../../../src/metrics/period/period";
import { churnOfSubscriptions, retentionOfSubscriptions } from "../../../src/metrics/subscriptions/retention";
import { subscriptionTrend } from "../../../src/metrics/subscriptions/trend";
import { refusal } from "../../support/columns";
import { nameOf, periodAround, type Span } from "../reference/civil";
import { expectFinding } from "../reference/finding";
import { LISTS, someDay, subscriptionColumnsOf, subscriptionLists, TABLES } from "../reference/lists";
import * as reference from "../reference/subscriptions";
import type { Columns, SubscriptionFact } from "../reference/subscriptions";
import { expectTable } from "../reference/table";

const columns = fc.record({ byCustomer: fc.boolean(), byAmount: fc.boolean() });

/** The list's columns, as far as they are asked for. */
function given(rows: readonly SubscriptionFact[], { byCustomer, byAmount }: Columns) {
  const { starts, ends, customers, amounts } = subscriptionColumnsOf(rows);
  return { starts, ends, ...(byCustomer && { customers }), ...(byAmount && { amounts }) };
}

describe.each([
  ["RETENTION.SUBS", retentionOfSubscriptions, true],
  ["CHURN.SUBS", churnOfSubscriptions, false],
])("%s, of rows and customers, in counts and amounts", (_, metric, kept) => {
  it.each(UNITS)("of a %s", (unit) => {
    fc.assert(
      fc.property(subscriptionLists, someDay, columns, (rows, date, asked) => {
        expectFinding(
          () => metric({ ...given(rows, asked), period: parsePeriod(nameOf(unit, date))! }),
          reference.retention(rows, periodAround(unit, date), asked, kept),
        );
      }),
      { ...LISTS, numRuns: 80 },
    );
  });

  it("of any span", () => {
    const spans = fc
      .tuple(someDay, someDay)
      .map(([a, b]): Span => (a < b ? { from: a, to: b } : { from: b, to: a }));
    fc.assert(
      fc.property(subscriptionLists, spans, columns, (rows, span, asked) => {
        expectFinding(
          () => metric({ ...given(rows, asked), period: parsePeriod(`${span.from}..${span.to}`)! }),
          reference.retention(rows, span, asked, kept),
        );
      }),
      LISTS,
    );
  });
});

describe.each(UNITS)("SUBS.TREND by %s", (unit) => {
  it.each([
    ["of subscriptions", false],
    ["of customers, whose rows follow each other, overlap or leave a gap", true],
  ])("%s", (_, byCustomer) => {
    fc.assert(
      fc.property(subscriptionLists, (rows) => {
        const asked = { byCustomer, byAmount: false };
        const { used, leftOut } = reference.rowsThatCount(rows, asked);
        const calculate = () => subscriptionTrend({ ...given(rows, asked), unit });
        if (used.length === 0) {
          expect(refusal(calculate)).toEqual({ code: "nothingToMeasure", missing: "subscriptions" });
          return;
        }
        const found = calculate();
        expectTable(found, reference.trend(rows, unit, byCustomer));
        expect(found.use).toEqual({ used: used.length, leftOut });
      }),
      { ...TABLES, numRuns: unit === "day" ? 8 : 40 },
    );
  });
});

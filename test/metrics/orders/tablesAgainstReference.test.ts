/** Every table of an order list, held against the reference cell by cell on more than a hundred lists. */
import fc from "fast-check";
import { MEASURES, MODES } from "../../../src/metrics/orders/cohortQuestion";
import { retentionCohorts } from "../../../src/metrics/orders/cohorts";
import { orderComparison } from "../../../src/metrics/orders/comparison";
import { rfm } from "../../../src/metrics/orders/rfm";
import { orderTrend } from "../../../src/metrics/orders/trend";
import { UNITS } from "../../../src/metrics/period/calendar";
import { day, refusal } from "../../support/columns";
import { civil, dayAfter, iso } from "../reference/civil";
import { cohorts } from "../reference/cohorts";
import { columnsOf, orderLists, someDay, TABLES } from "../reference/lists";
import { rowsThatCount, type OrderFact } from "../reference/orders";
import * as reference from "../reference/orderTables";
import { expectTable } from "../reference/table";

const isDated = (row: OrderFact) => row.customer !== null && row.date !== null && row.amount !== null;
const datedLists = orderLists.filter((rows) => rows.some(isDated));

/** The list's columns, the order ids only where they are asked for. */
function columns(rows: readonly OrderFact[], byId: boolean) {
  const { orderIds, ...rest } = columnsOf(rows);
  return byId ? { ...rest, orderIds } : rest;
}

describe.each(UNITS)("by %s", (unit) => {
  it("ORDERS.TREND", () => {
    fc.assert(
      fc.property(datedLists, fc.boolean(), (rows, byId) => {
        const found = orderTrend({ ...columns(rows, byId), unit });
        expectTable(found, reference.trend(rows, unit, byId), reference.moneyScale(rows));
        const { used, leftOut } = rowsThatCount(rows, { columns: ["customer", "amount", "date"] });
        expect(found.use).toEqual({ used: used.length, leftOut });
      }),
      // A table of days is hundreds of rows long.
      { ...TABLES, numRuns: unit === "day" ? 8 : 40 },
    );
  });

  const questions = MEASURES.flatMap((measure) => MODES.map((mode) => ({ measure, mode })));
  const answered = questions.filter(
    ({ measure, mode }) => mode !== "on-or-after" || measure === "rate" || measure === "customers",
  );

  it.each(answered)("RETENTION.COHORTS of $measure, $mode", ({ measure, mode }) => {
    // A few people over days and weeks make thousands of columns, which the reference takes its time for.
    const numRuns = { day: 2, week: 6, month: 20, quarter: 20, half: 20, year: 20 }[unit];
    fc.assert(
      fc.property(datedLists, fc.boolean(), (rows, byId) => {
        const { amounts, ...list } = columns(rows, byId);
        const found = retentionCohorts({
          ...list,
          ...(measure === "revenue" && { amounts }),
          unit,
          measure,
          mode,
        });
        const expected = cohorts(rows, { unit, measure, mode, byId });
        expectTable(found, expected, measure === "revenue" ? reference.moneyScale(rows) : 0);
      }),
      { ...TABLES, numRuns },
    );
  });
});

it("ORDERS.BY", () => {
  const lists = orderLists.filter((rows) =>
    rows.some(({ customer, amount }) => customer !== null && amount !== null),
  );
  fc.assert(
    fc.property(lists, fc.boolean(), (rows, byId) => {
      const found = orderComparison(columns(rows, byId));
      expectTable(found, reference.comparison(rows, byId), reference.moneyScale(rows));
      const { used, leftOut } = rowsThatCount(rows, { columns: ["customer", "amount"] });
      expect(found.use).toEqual({ used: used.length, leftOut });
    }),
    TABLES,
  );
});

describe("RFM", () => {
  // Scores compare sums, so the amounts are what money is: whole cents.
  const inCents = datedLists.map((rows) =>
    rows.map((row) => ({ ...row, amount: row.amount && Math.round((row.amount % 1e6) * 100) / 100 })),
  );
  const expected = (rows: readonly OrderFact[], asOf: string, byId: boolean) =>
    reference.rfm(rows, { asOf, byId, age: (date) => day(asOf) - day(date) });

  it("as of a day", () => {
    fc.assert(
      fc.property(inCents, someDay, fc.boolean(), (rows, asOf, byId) => {
        const calculate = () => rfm({ ...columns(rows, byId), asOf: day(asOf) });
        if (!rows.some((row) => isDated(row) && row.date! <= asOf)) {
          expect(refusal(calculate)).toEqual({ code: "nothingToMeasure", missing: "orders" });
          return;
        }
        expectTable(calculate(), expected(rows, asOf, byId), reference.moneyScale(rows));
      }),
      TABLES,
    );
  });

  it("as of the day after the last order", () => {
    fc.assert(
      fc.property(inCents, fc.boolean(), (rows, byId) => {
        const last = reference.firstAndLast(rows.filter(isDated)).to;
        const asOf = iso(dayAfter(civil(last)));
        expectTable(rfm(columns(rows, byId)), expected(rows, asOf, byId), reference.moneyScale(rows));
      }),
      TABLES,
    );
  });
});

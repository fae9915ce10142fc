/** Functions of a subscription list, by rows and by customers: DuckDB counts the same in SQL. */
import { describeWithRealData } from "../support/realData";
import { byKey, expectAgreement, relative, SUMS } from "./support/agree";
import { calculate, headed } from "./support/calculate";
import type { Database } from "./support/Database";
import { forEachQuestion, periodCells, type Asked, type SubscriptionCells } from "./support/lists";
import { openSubscriptions } from "./support/open";
import { randomSubscriptions } from "./support/randomLists";
import { realSubscriptions } from "./support/realLists";

// The real lists take their time.
jest.setTimeout(60_000);

function agreement(make: () => Asked<SubscriptionCells>): void {
  let asked: Asked<SubscriptionCells>;
  let database: Database;

  beforeAll(async () => {
    asked = make();
    database = await openSubscriptions(asked);
  });
  afterAll(() => {
    database.close();
  });

  it.each([
    ["subs_retention", "rows", false],
    ["subs_retention", "customers", true],
    ["subs_revenue_retention", "amounts of rows", false],
    ["subs_revenue_retention", "amounts of customers", true],
  ] as const)("RETENTION.SUBS and CHURN.SUBS (%s): %s", async (view, what, byCustomer) => {
    const rows = await database.query(
      `SELECT q, retention, churn FROM ${view} WHERE by_customer = ${byCustomer}`,
    );
    const found = byKey(rows, 1);
    forEachQuestion(asked, (q, question, { starts, ends, customers, amounts }) => {
      const columns = {
        ...{ starts, ends },
        ...(byCustomer ? { customers } : {}),
        ...(view === "subs_revenue_retention" ? { amounts } : {}),
      };
      const args = { ...headed(columns), period: periodCells(question) };
      const [retention, churn] = found.get(String(q))?.[0] ?? [null, null];
      // Both are shares of the same whole, so 1 bounds their terms.
      const tolerance = () => SUMS;
      const expected = (value: typeof retention) => (value === null ? undefined : [[value!]]);
      expectAgreement(
        `RETENTION.SUBS ${q}, ${what}`,
        calculate("RETENTION.SUBS", args),
        expected(retention),
        tolerance,
      );
      expectAgreement(`CHURN.SUBS ${q}, ${what}`, calculate("CHURN.SUBS", args), expected(churn), tolerance);
    });
  });

  it.each([false, true])("SUBS.TREND, by customers: %s", async (byCustomer) => {
    const rows = await database.query(
      `SELECT * EXCLUDE (by_customer, line) FROM (
         SELECT * FROM subs_trend WHERE by_customer = ${byCustomer} ORDER BY q, line)`,
    );
    const found = byKey(rows, 1);
    forEachQuestion(asked, (q, { unit }, { starts, ends, customers }) => {
      const args = headed({ starts, ends, ...(byCustomer ? { customers } : {}) });
      const expected = found.get(String(q));
      expectAgreement(
        `SUBS.TREND ${q}`,
        calculate("SUBS.TREND", { ...args, unit }),
        expected,
        relative(expected),
      );
    });
  });
}

describe("on random lists", () => {
  agreement(() => randomSubscriptions(400));
});

describeWithRealData("on real orders taken for subscriptions", () => {
  agreement(realSubscriptions);
});

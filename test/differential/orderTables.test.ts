/** ORDERS.TREND, ORDERS.BY and RFM: DuckDB makes the same tables in SQL. */
import { describeWithRealData } from "../support/realData";
import { byKey, expectAgreement, SUMS } from "./support/agree";
import { calculate, headed } from "./support/calculate";
import type { Database, SqlValue } from "./support/Database";
import { forEachQuestion, type Asked, type OrderCells } from "./support/lists";
import { openOrders } from "./support/open";
import { randomOrders } from "./support/randomLists";
import { realOrders } from "./support/realLists";

// The real lists take their time.
jest.setTimeout(60_000);

function agreement(make: () => Asked<OrderCells>): void {
  let asked: Asked<OrderCells>;
  let database: Database;

  beforeAll(async () => {
    asked = make();
    database = await openOrders(asked, "orderTables", "rfm");
  });
  afterAll(() => {
    database.close();
  });

  it.each([false, true])("ORDERS.TREND, by order ids: %s", async (byId) => {
    const found = await tables(`SELECT * EXCLUDE by_id FROM orders_trend WHERE by_id = ${byId}`);
    forEachQuestion(asked, (q, { unit }, { orderIds, customers, dates, amounts }) => {
      const args = headed({ customers, dates, amounts, ...(byId ? { orderIds } : {}) });
      expectTable(`ORDERS.TREND ${q}`, calculate("ORDERS.TREND", { ...args, unit }), found.get(String(q)));
    });
  });

  it.each([false, true])("ORDERS.BY, by order ids: %s", async (byId) => {
    const found = await tables(`SELECT * EXCLUDE by_id FROM orders_by WHERE by_id = ${byId}`);
    forEachQuestion(asked, (q, _, { orderIds, customers, amounts, groups }) => {
      const args = headed({ customers, amounts, groups, ...(byId ? { orderIds } : {}) });
      expectTable(`ORDERS.BY ${q}`, calculate("ORDERS.BY", args), found.get(String(q)));
    });
  });

  it("RFM", async () => {
    const found = await tables("SELECT * FROM rfm");
    forEachQuestion(asked, (q, { asOf }, { customers, dates, amounts, orderIds }) => {
      const args = { ...headed({ customers, dates, amounts, orderIds }), asOf };
      expectTable(`RFM ${q}`, calculate("RFM", args), found.get(String(q)));
    });
  });

  /** The rows of each question's table, in their order; the last value is the sum of absolute amounts. */
  async function tables(sql: string): Promise<Map<string, SqlValue[][]>> {
    return byKey(await database.query(`SELECT * EXCLUDE line FROM (${sql}) ORDER BY q, line`), 1);
  }
}

function expectTable(
  what: string,
  ours: ReturnType<typeof calculate>,
  theirs: SqlValue[][] | undefined,
): void {
  const scales = theirs?.map((row) => Number(row.at(-1)));
  const expected = theirs?.map((row) => row.slice(0, -1));
  // An average is at most as uncertain as the sum; counts and their ratios are exact anyway.
  expectAgreement(what, ours, expected, (row) => SUMS * Math.max(1, scales![row]!));
}

describe("on random lists", () => {
  agreement(() => randomOrders(300));
});

describeWithRealData("on real orders", () => {
  agreement(realOrders);
});

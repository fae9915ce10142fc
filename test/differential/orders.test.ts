/** Functions of an order list: DuckDB counts the same in SQL. */
import { describeWithRealData } from "../support/realData";
import { byKey, expectAgreement, relative, SUMS } from "./support/agree";
import { calculate, headed, type Arguments } from "./support/calculate";
import type { Database, SqlValue } from "./support/Database";
import { forEachQuestion, periodCells, type Asked, type OrderCells, type Question } from "./support/lists";
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
    database = await openOrders(asked);
  });
  afterAll(() => {
    database.close();
  });

  it("RETENTION.ORDERS and CHURN.ORDERS", async () => {
    const found = byKey(await database.query("SELECT q, retention, churn FROM orders_retention"), 1);
    forEachQuestion(asked, (q, question, { customers, dates }) => {
      const args = headed({ customers, dates });
      const asking = { ...args, period: periodCells(question), basePeriod: question.base && [question.base] };
      const [retention, churn] = found.get(String(q))![0]!;
      expectFigure(`RETENTION.ORDERS ${q}`, calculate("RETENTION.ORDERS", asking), retention!);
      expectFigure(`CHURN.ORDERS ${q}`, calculate("CHURN.ORDERS", asking), churn!);
    });
  });

  it("REPEATRATE.ORDERS and PURCHFREQ.ORDERS, for all dates and in a period, by rows and by order ids", async () => {
    const found = byKey(
      await database.query("SELECT q, in_period, by_id, repeat_rate, frequency FROM orders_frequency"),
      3,
    );
    forEachQuestion(asked, (q, question, { customers, dates, orderIds }) => {
      for (const { key, args } of ways({ customers }, { dates }, { orderIds }, question)) {
        const [repeatRate, frequency] = found.get(`${q} ${key}`)?.[0] ?? [null, null];
        expectFigure(`REPEATRATE.ORDERS ${q} ${key}`, calculate("REPEATRATE.ORDERS", args), repeatRate!);
        expectFigure(`PURCHFREQ.ORDERS ${q} ${key}`, calculate("PURCHFREQ.ORDERS", args), frequency!);
      }
    });
  });

  it("AOV.ORDERS, for all dates and in a period, by rows and by order ids", async () => {
    const found = byKey(await database.query("SELECT q, in_period, by_id, aov, scale FROM orders_aov"), 3);
    forEachQuestion(asked, (q, question, { amounts, dates, orderIds }) => {
      for (const { key, args } of ways({ amounts }, { dates }, { orderIds }, question)) {
        const [aov, scale] = found.get(`${q} ${key}`)?.[0] ?? [null, 0];
        expectFigure(`AOV.ORDERS ${q} ${key}`, calculate("AOV.ORDERS", headed(args)), aov!, Number(scale));
      }
    });
  });

  it("CLV.ORDERS, for all dates and in a period, with lifespan and margin", async () => {
    const found = byKey(await database.query("SELECT q, in_period, clv, scale FROM orders_clv"), 2);
    forEachQuestion(asked, (q, question, { customers, amounts, dates }) => {
      for (const inPeriod of [false, true]) {
        const when = inPeriod ? { dates, period: periodCells(question) } : {};
        const args = { customers, amounts, ...when, lifespan: 3, grossMargin: 0.25 };
        const [clv, scale] = found.get(`${q} ${inPeriod}`)?.[0] ?? [null, 0];
        const worth = clv === null ? null : Number(clv) * 0.75;
        expectFigure(
          `CLV.ORDERS ${q} ${inPeriod}`,
          calculate("CLV.ORDERS", headed(args)),
          worth,
          Number(scale),
        );
      }
    });
  });

  it("CHURN.LAPSED", async () => {
    const found = byKey(await database.query("SELECT q, lapsed FROM orders_lapsed"), 1);
    forEachQuestion(asked, (q, { days, asOf }, { customers, dates }) => {
      const lapsed = calculate("CHURN.LAPSED", { ...headed({ customers, dates }), days, asOf });
      expectFigure(`CHURN.LAPSED ${q}`, lapsed, found.get(String(q))?.[0]?.[0] ?? null);
    });
  });
}

/** Four ways to ask: for all dates or the period, with order ids or without. */
function ways(list: Arguments, dates: Arguments, orderIds: Arguments, question: Question) {
  return [false, true].flatMap((inPeriod) =>
    [false, true].map((byId) => ({
      key: `${inPeriod} ${byId}`,
      args: {
        ...list,
        ...(inPeriod ? { ...dates, period: periodCells(question) } : {}),
        ...(byId ? orderIds : {}),
      },
    })),
  );
}

function expectFigure(
  what: string,
  ours: ReturnType<typeof calculate>,
  theirs: SqlValue,
  scale?: number,
): void {
  const expected = theirs === null ? undefined : [[theirs]];
  expectAgreement(what, ours, expected, scale === undefined ? relative(expected) : () => SUMS * scale);
}

describe("on random lists", () => {
  agreement(() => randomOrders(300));
});

describeWithRealData("on real orders", () => {
  agreement(realOrders);
});

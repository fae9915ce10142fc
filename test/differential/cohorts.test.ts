/** RETENTION.COHORTS in every measure and mode: DuckDB makes the same table in SQL. */
import { describeWithRealData } from "../support/realData";
import { byKey, expectAgreement, SUMS } from "./support/agree";
import { calculate, headed } from "./support/calculate";
import type { Database, SqlValue } from "./support/Database";
import { forEachQuestion, type Asked, type OrderCells } from "./support/lists";
import { openOrders } from "./support/open";
import { randomOrders } from "./support/randomLists";
import { realOrders } from "./support/realLists";

const ASKED = [
  ["rate", "on"],
  ["rate", "on-or-after"],
  ["rate", "cumulative"],
  ["customers", "on"],
  ["customers", "on-or-after"],
  ["customers", "cumulative"],
  ["orders", "on"],
  ["orders", "cumulative"],
  ["revenue", "on"],
  ["revenue", "cumulative"],
] as const;

// The real lists take their time.
jest.setTimeout(60_000);

function agreement(make: () => Asked<OrderCells>): void {
  let asked: Asked<OrderCells>;
  let database: Database;

  beforeAll(async () => {
    asked = make();
    database = await openOrders(asked, "cohorts");
  });
  afterAll(() => {
    database.close();
  });

  it.each(ASKED)("measure %s, mode %s", async (measure, mode) => {
    const cells = await database.query(
      `SELECT q, label, size, value, scale FROM cohorts JOIN cohort_customers USING (q, line)
       WHERE money = (measure = 'revenue') AND measure = '${measure}' AND mode = '${mode}' ORDER BY q, line, age`,
    );
    const found = byKey(cells, 1);
    forEachQuestion(asked, (q, { unit }, { customers, dates, amounts, orderIds }) => {
      const columns = { customers, dates, orderIds, ...(measure === "revenue" ? { amounts } : {}) };
      const ours = calculate("RETENTION.COHORTS", { ...headed(columns), unit, measure, mode });
      const theirs = found.get(String(q));
      const scale = Math.max(1, ...(theirs ?? []).map((cell) => Number(cell[3])));
      expectAgreement(`RETENTION.COHORTS ${q}`, ours, theirs && tableOf(theirs), () => SUMS * scale);
    });
  });
}

/** Puts cells (label, size, value) side by side, the youngest ages first; what the data does not reach is "". */
function tableOf(cells: readonly SqlValue[][]): SqlValue[][] {
  const rows = new Map<SqlValue, SqlValue[]>();
  for (const [label, size, value] of cells) {
    const row = rows.get(label!);
    if (row) row.push(value!);
    else rows.set(label!, [label!, size!, value!]);
  }
  const width = Math.max(...[...rows.values()].map((row) => row.length));
  return [...rows.values()].map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
}

describe("on random lists", () => {
  agreement(() => randomOrders(300));
});

describeWithRealData("on real orders", () => {
  agreement(realOrders);
});

/** Survey figures, their intervals and tables: DuckDB works out the same in SQL. */
import fc from "fast-check";
import type { FunctionId } from "../../src/functions/catalogue";
import { describeWithRealData } from "../support/realData";
import { byKey, expectAgreement, INTERVALS, SUMS } from "./support/agree";
import { calculate, headed, type Arguments } from "./support/calculate";
import type { Database, SqlValue } from "./support/Database";
import { forEachQuestion, periodCells, type AnswerCells, type Asked, type Question } from "./support/lists";
import { openAnswers } from "./support/open";
import { randomAnswers } from "./support/randomLists";
import { realAnswers } from "./support/realLists";

// The real lists take their time.
jest.setTimeout(60_000);

function agreement(make: () => Asked<AnswerCells>): void {
  let asked: Asked<AnswerCells>;
  let database: Database;

  beforeAll(async () => {
    asked = make();
    database = await openAnswers(asked);
  });
  afterAll(() => {
    database.close();
  });

  it("NPS, with and without frequencies and a period", async () => {
    await compareFigures("NPS", "nps_figures", "nps", ({ scores }) => ({ scores }));
  });

  it.each([
    ["CES", "ces", ({ scale }: Question) => ({ scale })],
    ["CES", "agreement", ({ scale, agreeFrom }: Question) => ({ scale, agreeFrom })],
    ["CSAT", "csat", ({ scale, satisfiedFrom }: Question) => ({ scale, satisfiedFrom })],
  ] as const)("%s (%s), with and without frequencies and a period", async (id, column, scale) => {
    await compareFigures(id, "rating_figures", column, ({ ratings }) => ({ scores: ratings }), scale);
  });

  it("NPS.INTERVAL", async () => {
    await compareIntervals("NPS.INTERVAL", "nps_figures", "", ({ scores }) => ({ scores }));
  });

  it.each([
    ["CSAT.INTERVAL", "csat_", ({ scale, satisfiedFrom }: Question) => ({ scale, satisfiedFrom })],
    ["CES.INTERVAL", "ces_", ({ scale }: Question) => ({ scale })],
  ] as const)("%s", async (id, prefix, scale) => {
    await compareIntervals(id, "rating_figures", prefix, ({ ratings }) => ({ scores: ratings }), scale);
  });

  it.each(["TREND", "BY"] as const)("NPS.%s", async (kind) => {
    const sql = `SELECT * EXCLUDE (kind, line) FROM (SELECT * FROM nps_tables WHERE kind = '${kind.toLowerCase()}' ORDER BY q, line)`;
    await compareTables(`NPS.${kind}`, sql, ({ scores }) => ({ scores }));
  });

  it.each(["TREND", "BY"] as const)("CSAT.%s", async (kind) => {
    const sql = `SELECT q, label, n, satisfied, csat, csat_low, csat_high FROM rating_tables WHERE kind = '${kind.toLowerCase()}' ORDER BY q, line`;
    await compareTables(`CSAT.${kind}`, sql, ({ ratings }) => ({ scores: ratings }), scaleOf("CSAT"));
  });

  it.each(["TREND", "BY"] as const)("CES.%s", async (kind) => {
    const sql = `SELECT q, label, n, ces, ces_low, ces_high FROM rating_tables WHERE kind = '${kind.toLowerCase()}' ORDER BY q, line`;
    await compareTables(`CES.${kind}`, sql, ({ ratings }) => ({ scores: ratings }), scaleOf("CES"));
  });

  type Columns = (list: AnswerCells) => Arguments;
  type Scale = (question: Question) => Arguments;

  async function compareFigures(
    id: FunctionId,
    view: string,
    column: string,
    columns: Columns,
    scale: Scale = () => ({}),
  ): Promise<void> {
    const found = byKey(await database.query(`SELECT q, weighted, in_period, ${column} FROM ${view}`), 3);
    forEachQuestion(asked, (q, question, list) => {
      for (const weighted of [false, true]) {
        for (const inPeriod of [false, true]) {
          const { dates, counts } = list;
          const args = headed({
            ...columns(list),
            ...(inPeriod ? { dates } : {}),
            ...(weighted ? { counts } : {}),
          });
          const when = inPeriod ? { period: periodCells(question) } : {};
          const what = `${id} ${q} ${weighted} ${inPeriod}`;
          const theirs = found.get(`${q} ${weighted} ${inPeriod}`);
          // 100 bounds the terms of every score here.
          expectAgreement(
            what,
            calculate(id, { ...args, ...scale(question), ...when }),
            theirs,
            () => SUMS * 100,
          );
        }
      }
    });
  }

  async function compareIntervals(
    id: FunctionId,
    view: string,
    prefix: string,
    columns: Columns,
    scale: Scale = () => ({}),
  ): Promise<void> {
    const rows = await database.query(
      `SELECT q, weighted, ${prefix}low, ${prefix}high FROM ${view} WHERE NOT in_period`,
    );
    const found = byKey(rows, 2);
    forEachQuestion(asked, (q, question, list) => {
      for (const weighted of [false, true]) {
        const args = headed({ ...columns(list), ...(weighted ? { counts: list.counts } : {}) });
        const theirs = found.get(`${q} ${weighted}`)?.filter(([low]) => low !== null);
        const ours = calculate(id, { ...args, ...scale(question) });
        expectAgreement(`${id} ${q} ${weighted}`, ours, theirs, () => INTERVALS);
      }
    });
  }

  async function compareTables(
    id: FunctionId,
    sql: string,
    columns: Columns,
    scale: Scale = () => ({}),
  ): Promise<void> {
    const found: Map<string, SqlValue[][]> = byKey(await database.query(sql), 1);
    forEachQuestion(asked, (q, question, list) => {
      const { dates, groups } = list;
      const isTrend = id.endsWith("TREND");
      const args = headed({ ...columns(list), ...(isTrend ? { dates } : { groups }) });
      const unit = isTrend ? { unit: question.unit } : {};
      const ours = calculate(id, { ...args, ...unit, ...scale(question) });
      expectAgreement(`${id} ${q}`, ours, found.get(String(q)), () => INTERVALS);
    });
  }
}

function scaleOf(family: "CSAT" | "CES") {
  return ({ scale, satisfiedFrom }: Question): Arguments =>
    family === "CSAT" ? { scale, satisfiedFrom } : { scale };
}

describe("on random lists", () => {
  agreement(() => randomAnswers(400));
});

describeWithRealData("on real answers", () => {
  agreement(realAnswers);
});

it("RETENTION.INTERVAL", async () => {
  const counts = fc.sample(
    fc
      .integer({ min: 1, max: 5_000 })
      .chain((atStart) =>
        fc.record({ atStart: fc.constant(atStart), retained: fc.integer({ min: 0, max: atStart }) }),
      ),
    { seed: 20_260_404, numRuns: 300 },
  );
  const database = await openAnswers({ lists: [], questions: [] });
  const pairs = counts.map(({ retained, atStart }, q) => `(${q}, ${retained}, CAST(${atStart} AS DOUBLE))`);
  const found = byKey(
    await database.query(
      `SELECT q, wilson(x, n, -1), wilson(x, n, 1) FROM (VALUES ${pairs.join(", ")}) AS counts(q, x, n)`,
    ),
    1,
  );
  counts.forEach((args, q) => {
    const ours = calculate("RETENTION.INTERVAL", args);
    expectAgreement(`RETENTION.INTERVAL ${q}`, ours, found.get(String(q)), () => INTERVALS);
  });
  database.close();
});

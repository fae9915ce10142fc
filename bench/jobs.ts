import type { FunctionId } from "../src/functions/catalogue";
import type { BenchCells, CellName, Cells } from "./cells";

/** One calculation to measure: what it reads, how fast it shall be, and the same job in SQL. */
export interface Job {
  readonly id: FunctionId;
  /** The ranges, in the order of the function's arguments; anything else is the argument itself. */
  readonly args: readonly (CellName | { readonly value: unknown } | null)[];
  /** At most so many times the floor; undefined where nothing was promised. */
  readonly aim?: number;
  /** Of table t, which has a column for every range that is read, named as in BenchCells. */
  readonly sql: string;
}

const SINGLE_PASS = 1.3;
const SURVEY = 1.5;
const TABLE = 3;

const Q2 = "dates BETWEEN 46113 AND 46203"; // 2026-Q2
const Q1 = "dates BETWEEN 46023 AND 46112";
const period = { value: "2026-Q2" };
const month = { value: "month" };
const monthOf = "date_trunc('month', DATE '1899-12-30' + dates)";

const repeatRate = (orders: string) =>
  `SELECT count(*) FILTER (n > 1) / count(*) FROM (SELECT customers, ${orders} AS n FROM t GROUP BY customers)`;
const retention = (kept: string) =>
  `SELECT count(*) FILTER (b AND ${kept}) / count(*) FILTER (b)
   FROM (SELECT customers, bool_or(${Q1}) AS b, bool_or(${Q2}) AS p FROM t GROUP BY customers)`;
const nps = "100 * (count(*) FILTER (scores > 8) - count(*) FILTER (scores < 7)) / count(*)";
const csat = "count(*) FILTER (ratings > 3) / count(*)";
const npsCounts = "count(*), count(*) FILTER (scores > 8), count(*) FILTER (scores < 7)";
const csatCounts = "count(*), count(*) FILTER (ratings > 3)";
const moments = "count(*), avg(ratings), var_samp(ratings)";
const figures = `count(DISTINCT customers), count(*), sum(amounts)`;
const running = (before: string) =>
  `SELECT count(*) FILTER (b AND e) / count(*) FILTER (b) FROM (
     SELECT ${before} AS u, bool_or(dates <= 46112 AND coalesce(ends, 99999) >= 46112) AS b,
       bool_or(dates <= 46203 AND coalesce(ends, 99999) >= 46203) AS e FROM t GROUP BY u)`;
const changes = (unit: string) =>
  `WITH m AS (SELECT unnest(generate_series(DATE '2025-01-01', DATE '2028-02-01', INTERVAL 1 MONTH)) AS first),
   r AS (SELECT first, ${unit} AS u, bool_or(dates < f AND coalesce(ends, 99999) >= f - 1) AS b,
       bool_or(dates < n AND coalesce(ends, 99999) >= n - 1) AS e
     FROM t, (SELECT first, first::DATE - DATE '1899-12-30' AS f,
       (first + INTERVAL 1 MONTH)::DATE - DATE '1899-12-30' AS n FROM m)
     WHERE dates < n AND coalesce(ends, 99999) >= f - 1 GROUP BY ALL)
   SELECT first, count(*) FILTER (b), count(*) FILTER (e AND NOT b), count(*) FILTER (b AND NOT e),
     count(*) FILTER (e) FROM r GROUP BY first ORDER BY first`;

/** Two samples in one table; DuckDB has neither distribution, so it gets away with the sums. */
const twoSamples = (sums: string) => `SELECT ${sums} FROM t`;

/** Functions of counts go cell by cell: a column of figures in, a column of results out. */
const elementwise = (id: FunctionId, args: Job["args"], sql: string): Job => ({
  id,
  args,
  sql: `SELECT ${sql} FROM t`,
});
const value = (number: number) => ({ value: number });

export const JOBS: readonly Job[] = [
  elementwise("RETENTION", [value(9), "ratings", value(1)], "(ratings - 1) / 9"),
  elementwise("CHURN", [value(9), "ratings", value(1)], "1 - (ratings - 1) / 9"),
  elementwise("REPEATRATE", ["ratings", value(9)], "ratings / 9"),
  elementwise("PURCHFREQ", ["ratings", value(9)], "ratings / 9"),
  elementwise("AOV", ["amounts", value(9)], "amounts / 9"),
  elementwise("CLV", [value(2.5), "amounts", value(3), value(0.4)], "2.5 * amounts * 3 * 0.4"),
  elementwise("CLV.RETENTION", ["amounts", value(0.8), value(0.1)], "amounts * 0.8 / 0.3"),
  elementwise("GRR", [value(1e6), "amounts", value(10)], "(1e6 - amounts - 10) / 1e6"),
  elementwise("NRR", [value(1e6), "amounts", value(10), value(5)], "(1e6 + amounts - 15) / 1e6"),
  { id: "RETENTION.ORDERS", args: ["customers", "dates", period], aim: SINGLE_PASS, sql: retention("p") },
  { id: "CHURN.ORDERS", args: ["customers", "dates", period], aim: SINGLE_PASS, sql: retention("NOT p") },
  { id: "REPEATRATE.ORDERS", args: ["customers"], aim: SINGLE_PASS, sql: repeatRate("count(*)") },
  {
    id: "REPEATRATE.ORDERS",
    args: ["customers", null, null, "orderIds"],
    aim: SINGLE_PASS,
    sql: repeatRate("count(DISTINCT orderIds)"),
  },
  {
    id: "PURCHFREQ.ORDERS",
    args: ["customers", "dates", period],
    aim: SINGLE_PASS,
    sql: `SELECT count(*) / count(DISTINCT customers) FROM t WHERE ${Q2}`,
  },
  { id: "AOV.ORDERS", args: ["amounts"], aim: SINGLE_PASS, sql: "SELECT sum(amounts) / count(*) FROM t" },
  {
    id: "AOV.ORDERS",
    args: ["amounts", null, null, "orderIds"],
    aim: SINGLE_PASS,
    sql: "SELECT sum(amounts) / count(DISTINCT orderIds) FROM t",
  },
  {
    id: "CLV.ORDERS",
    args: ["customers", "amounts"],
    aim: SINGLE_PASS,
    sql: "SELECT sum(amounts) / count(DISTINCT customers) FROM t",
  },
  {
    id: "CHURN.LAPSED",
    args: ["customers", "dates", { value: 90 }],
    aim: SINGLE_PASS,
    sql: `SELECT count(*) FILTER (l < (SELECT max(dates) FROM t) - 90) / count(*)
          FROM (SELECT max(dates) AS l FROM t GROUP BY customers)`,
  },
  { id: "RETENTION.SUBS", args: ["dates", "ends", period], sql: running("rowid") },
  {
    id: "RETENTION.SUBS",
    args: ["dates", "ends", period, null, "customers"],
    sql: running("customers"),
  },
  { id: "SUBS.TREND", args: ["dates", "ends", month, "customers"], aim: TABLE, sql: changes("customers") },
  {
    id: "ORDERS.TREND",
    args: ["customers", "dates", "amounts", month],
    aim: TABLE,
    sql: `WITH v AS (SELECT customers, ${monthOf} AS m, count(*) AS n, sum(amounts) AS a FROM t GROUP BY ALL),
          w AS (SELECT *, lag(m) OVER (PARTITION BY customers ORDER BY m) AS b FROM v)
          SELECT m, count(*), count(*) FILTER (b IS NULL), count(*) FILTER (b = m - INTERVAL 1 MONTH), sum(n), sum(a),
            count(*) FILTER (n > 1) FROM w GROUP BY m ORDER BY m`,
  },
  {
    id: "ORDERS.BY",
    args: ["customers", "amounts", "groups"],
    aim: TABLE,
    sql: `WITH v AS (SELECT groups, customers, count(*) AS n, sum(amounts) AS a FROM t GROUP BY ALL)
          SELECT groups, count(*), sum(n), sum(a), count(*) FILTER (n > 1) FROM v GROUP BY groups
          UNION ALL SELECT 'All', ${figures}, 0 FROM t`,
  },
  {
    id: "RETENTION.COHORTS",
    args: ["customers", "dates", month],
    aim: TABLE,
    sql: `WITH v AS (SELECT DISTINCT customers, ${monthOf} AS m FROM t),
          w AS (SELECT m, min(m) OVER (PARTITION BY customers) AS f FROM v)
          SELECT f, datediff('month', f, m) AS age, count(*) FROM w GROUP BY ALL ORDER BY f, age`,
  },
  {
    id: "RFM",
    args: ["customers", "dates", "amounts"],
    aim: TABLE,
    sql: `WITH v AS (SELECT customers, max(dates) AS d, count(*) AS n, sum(amounts) AS a FROM t GROUP BY customers)
          SELECT *, rank() OVER (ORDER BY d), rank() OVER (ORDER BY n), rank() OVER (ORDER BY a) FROM v`,
  },
  { id: "NPS", args: ["scores"], aim: SURVEY, sql: `SELECT ${nps} FROM t` },
  {
    id: "NPS",
    args: ["scores", "dates", period],
    aim: SURVEY,
    sql: `SELECT ${nps} FROM t WHERE ${Q2}`,
  },
  { id: "CES", args: ["ratings"], aim: SURVEY, sql: "SELECT avg(ratings) FROM t" },
  { id: "CSAT", args: ["ratings"], aim: SURVEY, sql: `SELECT ${csat} FROM t` },
  {
    id: "NPS.TREND",
    args: ["scores", "dates", month],
    aim: TABLE,
    sql: `SELECT ${monthOf} AS m, ${npsCounts} FROM t GROUP BY m ORDER BY m`,
  },
  {
    id: "NPS.BY",
    args: ["scores", "groups"],
    aim: TABLE,
    sql: `SELECT groups, ${npsCounts} FROM t GROUP BY groups`,
  },
  {
    id: "CSAT.TREND",
    args: ["ratings", "dates", month],
    aim: TABLE,
    sql: `SELECT ${monthOf} AS m, ${csatCounts} FROM t GROUP BY m ORDER BY m`,
  },
  {
    id: "CSAT.BY",
    args: ["ratings", "groups"],
    aim: TABLE,
    sql: `SELECT groups, ${csatCounts} FROM t GROUP BY groups`,
  },
  {
    id: "CES.TREND",
    args: ["ratings", "dates", month],
    aim: TABLE,
    sql: `SELECT ${monthOf} AS m, ${moments} FROM t GROUP BY m ORDER BY m`,
  },
  {
    id: "CES.BY",
    args: ["ratings", "groups"],
    aim: TABLE,
    sql: `SELECT groups, ${moments} FROM t GROUP BY groups`,
  },
  { id: "NPS.INTERVAL", args: ["scores"], aim: SURVEY, sql: `SELECT ${npsCounts} FROM t` },
  { id: "CSAT.INTERVAL", args: ["ratings"], aim: SURVEY, sql: `SELECT ${csatCounts} FROM t` },
  { id: "CES.INTERVAL", args: ["ratings"], aim: SURVEY, sql: `SELECT ${moments} FROM t` },
  { id: "NPS.TEST", args: ["scores", "otherScores"], aim: SURVEY, sql: twoSamples(npsCounts) },
  { id: "CSAT.TEST", args: ["ratings", "otherRatings"], aim: SURVEY, sql: twoSamples(csatCounts) },
  { id: "CES.TEST", args: ["ratings", "otherRatings"], aim: SURVEY, sql: twoSamples(moments) },
];

/** The ranges that a job reads, by name. */
export function rangesOf({ args }: Job, cells: BenchCells): readonly (readonly [CellName, Cells])[] {
  return args.flatMap((arg) => (typeof arg === "string" ? [[arg, cells[arg]] as const] : []));
}

/** The arguments as Excel hands them over, the description of the invocation last. */
export function callOf({ args }: Job, cells: BenchCells): unknown[] {
  const values = args.map((arg) => (typeof arg === "string" ? cells[arg] : (arg?.value ?? null)));
  return [...values, {}];
}

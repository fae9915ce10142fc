import { MEASURES, MODES, type CohortQuestion } from "../../../src/metrics/orders/cohortQuestion";
import { retentionCohorts } from "../../../src/metrics/orders/cohorts";
import { days, ids, numbers, refusal } from "../../support/columns";

/** Ann and Bo begin in January, nobody in February, Cem in March; Ann skips February, Bo comes once more, in April. */
const LIST = {
  customers: ids("Ann", "Bo", "Ann", "Cem", "Bo", "Cem", "Ann"),
  dates: days(
    "2026-01-05",
    "2026-01-31",
    "2026-03-01",
    "2026-03-31",
    "2026-04-01",
    "2026-04-30",
    "2026-01-06",
  ),
  amounts: numbers(10, 20, 30, 40, -5, 60, 70),
  unit: "month",
} as const;

const rowsOf = (question: Omit<CohortQuestion, keyof typeof LIST>) =>
  retentionCohorts({ ...LIST, ...question }).rows;

it("leaves out periods in which nobody began, and leaves cells empty where the data does not reach yet", () => {
  expect(rowsOf({})).toEqual([
    ["2026-01", 2, 1, 0, 0.5, 0.5],
    ["2026-03", 1, 1, 1, "", ""],
    ["All", 3, 1, 1 / 3, 0.5, 0.5],
  ]);
});

it("names its columns by age, as rates only for the measure rate", () => {
  const { columns } = retentionCohorts(LIST);
  expect(columns.map(({ name }) => name)).toEqual(["Cohort", "Customers", "0", "1", "2", "3"]);
  expect(columns.map(({ kind }) => kind)).toEqual(["text", "number", "rate", "rate", "rate", "rate"]);
  const counted = retentionCohorts({ ...LIST, measure: "customers" });
  expect(counted.columns.slice(1).every(({ kind }) => kind === "number")).toBe(true);
});

it.each([
  ["customers", "on", [2, 0, 1, 1], [1, 1, "", ""], [3, 1, 1, 1]],
  ["customers", "on-or-after", [2, 2, 2, 1], [1, 1, "", ""], [3, 3, 2, 1]],
  ["customers", "cumulative", [2, 0, 1, 2], [1, 1, "", ""], [3, 1, 1, 2]],
  ["rate", "on-or-after", [1, 1, 1, 0.5], [1, 1, "", ""], [1, 1, 1, 0.5]],
  ["rate", "cumulative", [1, 0, 0.5, 1], [1, 1, "", ""], [1, 1 / 3, 0.5, 1]],
  ["orders", "on", [3, 0, 1, 1], [1, 1, "", ""], [4, 1, 1, 1]],
  ["orders", "cumulative", [3, 3, 4, 5], [1, 2, "", ""], [4, 5, 4, 5]],
  ["revenue", "on", [100, 0, 30, -5], [40, 60, "", ""], [140, 60, 30, -5]],
  ["revenue", "cumulative", [100, 100, 130, 125], [40, 100, "", ""], [140, 200, 130, 125]],
] as const)("measure %s, mode %s", (measure, mode, january, march, all) => {
  expect(rowsOf({ measure, mode })).toEqual([
    ["2026-01", 2, ...january],
    ["2026-03", 1, ...march],
    ["All", 3, ...all],
  ]);
});

it("on and on-or-after of three users over seven days are the published example", () => {
  // functions.md, "Figures to reproduce": on 100/33/0/0/0/33/0 %, on-or-after 100/66/33/33/33/33/0 %. A fourth user
  // who begins on the last day makes the data reach that far.
  const question = {
    customers: ids("A", "B", "C", "B", "C", "D"),
    dates: days("2026-01-01", "2026-01-01", "2026-01-01", "2026-01-02", "2026-01-06", "2026-01-07"),
    unit: "day",
  } as const;
  const third = 1 / 3;
  expect(retentionCohorts(question).rows[0]!.slice(2)).toEqual([1, third, 0, 0, 0, third, 0]);
  const onOrAfter = retentionCohorts({ ...question, mode: "on-or-after" }).rows[0]!;
  expect(onOrAfter.slice(2)).toEqual([1, 2 / 3, third, third, third, third, 0]);
});

it("pools rates over customers, not over cohorts: 10 at 20 % and 100 at 0 % are 2 of 110", () => {
  const rows: { customer: string; date: string }[] = [];
  for (let index = 0; index < 10; index++) rows.push({ customer: `a${index}`, date: "2026-01-01" });
  for (let index = 0; index < 2; index++) rows.push({ customer: `a${index}`, date: "2026-02-01" });
  for (let index = 0; index < 100; index++) rows.push({ customer: `b${index}`, date: "2026-02-01" });
  rows.push({ customer: "c", date: "2026-03-01" });
  const table = retentionCohorts({
    customers: ids(...rows.map(({ customer }) => customer)),
    dates: days(...rows.map(({ date }) => date)),
    unit: "month",
  });
  expect(table.rows.map((row) => row[3])).toEqual([0.2, 0, "", 2 / 110]);
});

it("of one customer, or of one period, is one cohort and its sum", () => {
  const one = { customers: ids("Ann"), dates: days("2026-06-30"), unit: "week" } as const;
  expect(retentionCohorts(one).rows).toEqual([
    ["2026-W27", 1, 1],
    ["All", 1, 1],
  ]);
  const two = { customers: ids("Ann", "Bo", "Ann"), dates: days("2026-06-30", "2026-07-01", "2026-07-02") };
  expect(retentionCohorts({ ...two, unit: "week", measure: "orders" }).rows).toEqual([
    ["2026-W27", 2, 3],
    ["All", 2, 3],
  ]);
});

it("gives the same table for the same orders in any order", () => {
  const order = [6, 3, 0, 5, 2, 1, 4];
  const shuffled = {
    customers: { ...LIST.customers, codes: Int32Array.from(order, (row) => LIST.customers.codes[row]!) },
    dates: Float64Array.from(order, (row) => LIST.dates[row]!),
    amounts: Float64Array.from(order, (row) => LIST.amounts[row]!),
    unit: LIST.unit,
  };
  for (const measure of MEASURES) {
    for (const mode of ["on", "cumulative"] as const) {
      expect(retentionCohorts({ ...shuffled, measure, mode }).rows).toEqual(rowsOf({ measure, mode }));
    }
  }
});

it("counts an order that customers of one cohort share once, of two cohorts once in each", () => {
  const question = {
    customers: ids("Ann", "Bo", "Cem", "Ann", "Bo", "Cem"),
    dates: days("2026-01-01", "2026-01-02", "2026-02-01", "2026-02-02", "2026-02-02", "2026-02-03"),
    orderIds: ids("A", "A", "B", "C", "C", "C"),
    unit: "month",
    measure: "orders",
  } as const;
  expect(retentionCohorts(question).rows).toEqual([
    ["2026-01", 2, 1, 1],
    ["2026-02", 1, 2, ""],
    ["All", 3, 3, 1],
  ]);
});

it("counts blank order ids as orders of their own, and an order again in each period where it has a row", () => {
  const question = {
    customers: ids("Ann", "Ann", "Ann", "Ann"),
    dates: days("2026-01-01", "2026-01-01", "2026-01-02", "2026-02-01"),
    orderIds: ids(null, null, "A", "A"),
    unit: "month",
    measure: "orders",
  } as const;
  expect(retentionCohorts(question).rows[0]).toEqual(["2026-01", 1, 3, 1]);
});

it("leaves rows with a blank out before it looks for first orders", () => {
  const { rows, use } = retentionCohorts({
    customers: ids("Ann", "Ann", null, "Bo"),
    dates: days("2026-01-01", "2026-02-01", "2026-01-01", null),
    amounts: numbers(null, 5, 6, 7),
    unit: "month",
  });
  expect(rows.map(([cohort]) => cohort)).toEqual(["2026-02", "All"]);
  expect(use).toEqual({ used: 1, leftOut: { blankAmount: 1, blankCustomer: 1, blankDate: 1 } });
});

describe("refuses", () => {
  it("the measure revenue without amounts", () => {
    const { amounts: _, ...list } = LIST;
    expect(refusal(() => retentionCohorts({ ...list, measure: "revenue" }))).toEqual({
      code: "measureNeeds",
      measure: "revenue",
      argument: "amounts",
    });
  });

  it.each(["orders", "revenue"] as const)("on-or-after with %s", (measure) => {
    expect(refusal(() => rowsOf({ measure, mode: "on-or-after" }))).toEqual({
      code: "modeWithoutMeasure",
      mode: "on-or-after",
      measure,
    });
  });

  it("revenue beyond the largest number, also where only the sum of cohorts is", () => {
    const vast = { ...LIST, amounts: numbers(1.7e308, 0, 0, 1.7e308, 0, 0, 0), measure: "revenue" } as const;
    expect(refusal(() => retentionCohorts(vast))).toEqual({ code: "tooLarge" });
  });

  it("a list without orders", () => {
    const list = { customers: ids(null), dates: days("2026-01-01"), unit: "day" } as const;
    expect(refusal(() => retentionCohorts(list))).toMatchObject({ missing: "orders" });
  });

  it("a table of more than 50,000 cells", () => {
    const dates = Float64Array.from({ length: 300 }, (_, index) => 46_000 + index);
    const labels = Array.from(dates, String);
    const customers = { codes: Int32Array.from(labels.keys()), labels };
    expect(refusal(() => retentionCohorts({ customers, dates, unit: "day" }))).toEqual({
      code: "tableTooLarge",
      rows: 301,
      columns: 302,
      first: 46_000,
      last: 46_299,
    });
  });

  it("no table of few cohorts over many periods", () => {
    const dates = days("2020-01-01", "2026-01-01");
    const { rows } = retentionCohorts({ customers: ids("Ann", "Ann"), dates, unit: "day" });
    expect(rows.map((row) => row.length)).toEqual([2195, 2195]);
  });

  it("centuries of days, without running out of memory", () => {
    const dates = days("1930-01-01", "9999-12-31");
    expect(
      refusal(() => retentionCohorts({ customers: ids("Ann", "Ann"), dates, unit: "day" })),
    ).toMatchObject({ code: "tableTooLarge" });
  });
});

it("knows all measures and modes of the contract", () => {
  expect(MEASURES).toEqual(["rate", "customers", "orders", "revenue"]);
  expect(MODES).toEqual(["on", "on-or-after", "cumulative"]);
});

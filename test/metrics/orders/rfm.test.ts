import { rfm } from "../../../src/metrics/orders/rfm";
import { day, days, ids, numbers, refusal } from "../../support/columns";

const names = (count: number) => Array.from({ length: count }, (_, index) => `C${index}`);

it("of one customer has nobody worse: 1, 1, 1", () => {
  const { columns, rows } = rfm({
    customers: ids("Ann"),
    dates: days("2026-04-02"),
    amounts: numbers(80),
  });
  expect(columns.map(({ name }) => name)).toEqual([
    "Customer",
    "Recency",
    "Frequency",
    "Monetary",
    "R",
    "F",
    "M",
    "Segment",
  ]);
  expect(rows).toEqual([["Ann", 1, 1, 80, 1, 1, 1, "Hibernating"]]);
});

it("gives each of five different customers a score of its own", () => {
  const { rows } = rfm({
    customers: ids(...names(5), "C4", "C4"),
    dates: days(...["01", "02", "03", "04", "05", "05", "05"].map((date) => `2026-01-${date}`)),
    amounts: numbers(50, 40, 30, 20, 10, 0, 0),
  });
  expect(rows.map((row) => row.slice(1))).toEqual([
    [5, 1, 50, 1, 1, 5, "Hibernating"],
    [4, 1, 40, 2, 1, 4, "Hibernating"],
    [3, 1, 30, 3, 1, 3, "About to sleep"],
    [2, 1, 20, 4, 1, 2, "Promising"],
    [1, 3, 10, 5, 5, 1, "Champions"],
  ]);
});

it("scores equals equally: the score counts who is strictly worse", () => {
  const { rows } = rfm({
    customers: ids(...names(6)),
    dates: days(...new Array<string>(6).fill("2026-01-01")),
    amounts: numbers(10, 10, 10, 10, 20, 30),
  });
  expect(rows.map((row) => row[6])).toEqual([1, 1, 1, 1, 4, 5]);
});

it("takes sums that differ by a rounding error for equal", () => {
  // 0.1 + 0.2 is not 0.3 in binary fractions, and their difference not 0.
  const { rows } = rfm({
    customers: ids("Ann", "Ann", "Bo", "Cem", "Cem", "Cem", "Dan"),
    dates: days(...new Array<string>(7).fill("2026-01-01")),
    amounts: numbers(0.1, 0.2, 0.3, 0.1, 0.2, -0.3, 0),
  });
  expect(rows.map((row) => row[6])).toEqual([3, 3, 1, 1]);
});

it("tells small sums apart beside a customer whose sum is huge", () => {
  const { rows } = rfm({
    customers: ids("Ann", "Bo", "Cem", "Dan", "Dan"),
    dates: days(...new Array<string>(5).fill("2026-01-01")),
    amounts: numbers(1, 5, 1e15, 1e308, 1e308 / 2),
  });
  expect(rows.map((row) => row[6])).toEqual([1, 2, 3, 4]);
});

it("takes sums for equal that only the rounding of large amounts tells apart", () => {
  // 1000.1 − 1000 is 0.1 in decimals, 0.10000000000002274 in binary fractions.
  const { rows } = rfm({
    customers: ids("Ann", "Ann", "Bo", "Cem"),
    dates: days(...new Array<string>(4).fill("2026-01-01")),
    amounts: numbers(1000.1, -1000, 0.1, 0.2),
  });
  expect(rows.map((row) => row[6])).toEqual([1, 1, 4]);
});

it("has the customers in order of first appearance, orders by id, and refunds in the sum", () => {
  const { rows } = rfm({
    customers: ids("Bo", "Ann", "Bo", "Bo"),
    dates: days("2026-01-01", "2026-01-03", "2026-01-02", "2026-01-02"),
    amounts: numbers(100, 5, -30, -30),
    orderIds: ids("A", "B", "C", "C"),
  });
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ["Bo", 2, 2, 40],
    ["Ann", 1, 1, 5],
  ]);
});

it("ignores orders after asOf, also those of customers who have no other", () => {
  const list = {
    customers: ids("Ann", "Bo", "Ann"),
    dates: days("2026-01-01", "2026-02-01", "2026-01-31"),
    amounts: numbers(1, 2, 4),
  };
  const { rows, use } = rfm({ ...list, asOf: day("2026-01-31") });
  expect(rows).toEqual([["Ann", 0, 2, 5, 1, 1, 1, "Hibernating"]]);
  expect(use).toEqual({ used: 2, leftOut: { afterAsOf: 1 } });
  expect(refusal(() => rfm({ ...list, asOf: day("2025-12-31") }))).toMatchObject({ missing: "orders" });
});

it("may have more rows than other tables: as many as there are customers", () => {
  const many = names(20_000);
  const { rows } = rfm({
    customers: { codes: Int32Array.from(many.keys()), labels: many },
    dates: Float64Array.from(many, (_, index) => 46_000 + (index % 100)),
    amounts: Float64Array.from(many, (_, index) => index),
  });
  expect(rows).toHaveLength(20_000);
  expect(rows[3_999]![6]).toBe(1);
  expect(rows[4_000]![6]).toBe(2);
});

/** The contract's table of segments. */
const SEGMENTS: Record<string, string[]> = {
  New: ["5,1"],
  "Potential loyal": ["5,2", "5,3", "4,2", "4,3"],
  Champions: ["5,4", "5,5"],
  Promising: ["4,1"],
  Loyal: ["4,4", "4,5", "3,4", "3,5"],
  "About to sleep": ["3,1", "3,2"],
  "Need attention": ["3,3"],
  Hibernating: ["2,1", "2,2", "1,1", "1,2"],
  "At risk": ["2,3", "2,4", "1,3", "1,4"],
  "Cannot lose": ["2,5", "1,5"],
};

it("names a segment for each of the 25 pairs of R and F", () => {
  // Customer 5 r + f − 6 ordered last on day r, and f times: five of each.
  const list: { customer: string; date: string }[] = [];
  for (let r = 1; r <= 5; r++) {
    for (let f = 1; f <= 5; f++) {
      for (let order = 0; order < f; order++) list.push({ customer: `${r},${f}`, date: `2026-01-0${r}` });
    }
  }
  const { rows } = rfm({
    customers: ids(...list.map(({ customer }) => customer)),
    dates: days(...list.map(({ date }) => date)),
    amounts: numbers(...list.map(() => 1)),
  });
  const found: Record<string, string[]> = {};
  for (const [customer, , , , r, f, , segment] of rows) {
    expect(customer).toBe(`${r},${f}`);
    (found[segment as string] ??= []).push(customer as string);
  }
  const sorted = (segments: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(segments).map(([name, pairs]) => [name, pairs.toSorted()]));
  expect(sorted(found)).toEqual(sorted(SEGMENTS));
});

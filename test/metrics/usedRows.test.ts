/** Which rows count, against a filter row by row; and that what lists share is never written to. */
import fc from "fast-check";
import { byGroup, byPeriod } from "../../src/metrics/partition";
import { UNITS } from "../../src/metrics/period/calendar";
import { parsePeriod } from "../../src/metrics/period/period";
import { allRows, datedRows, usedRows } from "../../src/metrics/rows";
import { numbers } from "../support/columns";
import { nameOf, namesBetween } from "./reference/civil";
import { distinct, sift } from "./reference/finding";
import { columnsOf, LISTS, orderLists } from "./reference/lists";
import { firstAndLast } from "./reference/orderTables";
import { rowsThatCount, type OrderFact } from "./reference/orders";

const PERIOD = { from: "2024-06-01", to: "2025-05-31" };
const period = parsePeriod(`${PERIOD.from}..${PERIOD.to}`)!;

/** The list with each row's number, so that the reference can say which rows it kept. */
const numbered = (rows: readonly OrderFact[]) => rows.map((row, index) => ({ ...row, index }));
const indicesOf = (rows: readonly OrderFact[]) =>
  rows.map((row) => (row as OrderFact & { index: number }).index);

const given = fc.subarray(["customer", "amount", "date"] as const, { minLength: 1 });

it("usedRows keeps the rows that a filter keeps, in order, and counts the others by the first reason", () => {
  fc.assert(
    fc.property(orderLists, given, fc.boolean(), (rows, columns, inPeriod) => {
      const { customers, amounts, dates } = columnsOf(rows);
      const asked = inPeriod && columns.includes("date");
      const found = usedRows(
        {
          ...(columns.includes("customer") && { customers }),
          ...(columns.includes("amount") && { amounts }),
          ...(columns.includes("date") && { dates }),
        },
        asked ? period : undefined,
      );
      const expected = rowsThatCount(numbered(rows), { columns, ...(asked && { period: PERIOD }) });
      expect([...found.indices]).toEqual(indicesOf(expected.used));
      expect(found.use).toEqual({ used: expected.used.length, leftOut: expected.leftOut });
    }),
    LISTS,
  );
});

describe("all rows", () => {
  it("are the rows of this list, whether the list before was longer or shorter", () => {
    for (const length of [3, 0, 5, 2, 70_000, 1, 65_537, 4]) {
      const { indices, use } = allRows(length);
      expect(indices).toHaveLength(length);
      expect(indices.every((row, index) => row === index)).toBe(true);
      expect(use).toEqual({ used: length, leftOut: {} });
    }
  });

  it("of a list stay as they are while longer lists are counted", () => {
    const before = allRows(100).indices;
    allRows(200_000);
    expect([...before]).toEqual(Array.from({ length: 100 }, (_, index) => index));
  });

  it("are not touched by those who take a part of them", () => {
    const all = usedRows({ amounts: numbers(1, 2, 3, 4) });
    datedRows(all, numbers(null, 46_000, 46_001, null));
    byGroup(all.indices, { codes: Int32Array.of(1, 0, 1, 0), labels: ["A", "B"] });
    byPeriod(all.indices, numbers(46_200, 46_000, 46_100, 46_001), "month");
    expect([...all.indices]).toEqual([0, 1, 2, 3]);
    expect([...allRows(4).indices]).toEqual([0, 1, 2, 3]);
  });
});

const dated = (rows: readonly OrderFact[]) =>
  sift(numbered(rows), [["blankDate", ({ date }) => date === null]]).used;

describe.each(UNITS)("byPeriod, %s", (unit) => {
  it("puts each row into the period of its day, and names every period between", () => {
    fc.assert(
      fc.property(
        orderLists.filter((rows) => rows.some(({ date }) => date !== null)),
        (rows) => {
          const used = dated(rows);
          const { labels, parts } = byPeriod(Int32Array.from(indicesOf(used)), columnsOf(rows).dates, unit);
          const names = namesBetween(unit, firstAndLast(used));
          expect(labels).toEqual(names);
          expect(parts.map((part) => [...part])).toEqual(
            names.map((name) => indicesOf(used.filter(({ date }) => nameOf(unit, date!) === name))),
          );
        },
      ),
      { ...LISTS, numRuns: unit === "day" ? 10 : 40 },
    );
  });
});

it("byGroup puts each row into its group, the groups in order of first appearance", () => {
  fc.assert(
    fc.property(orderLists, fc.nat(3), (rows, skipped) => {
      const some = numbered(rows).filter((_, index) => index % 4 !== skipped);
      const nameOfGroup = ({ group }: OrderFact) => group ?? "(blank)";
      const { labels, parts } = byGroup(Int32Array.from(indicesOf(some)), columnsOf(rows).groups);
      const names = distinct(some.map(nameOfGroup));
      expect(labels).toEqual(names);
      expect(parts.map((part) => [...part])).toEqual(
        names.map((name) => indicesOf(some.filter((row) => nameOfGroup(row) === name))),
      );
    }),
    LISTS,
  );
});

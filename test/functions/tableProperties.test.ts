/** What must hold for any list, through the functions that spill tables as the worksheet calls them. */
import fc from "fast-check";
import type { FunctionId } from "../../src/functions/catalogue";
import { day } from "../support/columns";
import { block, column, FakeExcel, row, type Range, type Shown } from "../support/customFunctions";
import { orderRows, type OrderRow } from "../support/orders";

const excel = new FakeExcel("en", false);
const RUNS = { numRuns: 60 };

/** A table without headings, its errors by name and numbers to 12 digits; or the error instead of it. */
type Seen = (string | number)[][] | string;
type Arrange = (cells: readonly unknown[]) => Range;
const asColumn: Arrange = (cells) => column(...cells);

function seen(shown: Shown | Shown[][]): Seen {
  if (Array.isArray(shown)) return shown.map((cells) => cells.map(cellSeen));
  return String(cellSeen(shown));
}

function cellSeen(cell: Shown): string | number {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return Number(cell.toPrecision(12));
  return "error" in cell ? cell.error : cell.basicValue;
}

/** Ranges of the rows by name of their argument; dates serve as starts, and 40 days later as ends. */
function rangesOf(rows: readonly OrderRow[], arrange: Arrange) {
  const pick = (value: (one: OrderRow) => unknown) => arrange(rows.map(value));
  return {
    customers: pick(({ customer }) => customer),
    dates: pick(({ date }) => date),
    ends: pick(({ date }) => (date === null ? null : day(date) + 40)),
    amounts: pick(({ amount }) => amount),
    orderIds: pick(({ order }) => order),
    groups: pick(({ order }) => order),
    scores: pick(({ amount }) => (amount === null ? null : Math.abs(Math.round(amount)) % 11)),
    ratings: pick(({ amount }) => (amount === null ? null : 1 + (Math.abs(Math.round(amount)) % 5))),
  };
}
type Ranges = ReturnType<typeof rangesOf>;

const TABLES: readonly (readonly [FunctionId, (ranges: Ranges) => readonly unknown[]])[] = [
  ["ORDERS.TREND", (r) => [r.customers, r.dates, r.amounts, "month", r.orderIds, false]],
  ["ORDERS.BY", (r) => [r.customers, r.amounts, r.groups, null, false]],
  ["RETENTION.COHORTS", (r) => [r.customers, r.dates, "month", "rate", "cumulative", null, null, false]],
  ["RETENTION.COHORTS", (r) => [r.customers, r.dates, "quarter", "orders", "on", null, r.orderIds, false]],
  ["RETENTION.COHORTS", (r) => [r.customers, r.dates, "week", "revenue", "on", r.amounts, null, false]],
  ["RFM", (r) => [r.customers, r.dates, r.amounts, null, r.orderIds, false]],
  ["SUBS.TREND", (r) => [r.dates, r.ends, "month", r.customers, false]],
  ["NPS.TREND", (r) => [r.scores, r.dates, "quarter", false]],
  ["NPS.BY", (r) => [r.scores, r.groups, false]],
  ["CSAT.TREND", (r) => [r.ratings, r.dates, "half", null, null, false]],
  ["CSAT.BY", (r) => [r.ratings, r.groups, null, null, false]],
  ["CES.TREND", (r) => [r.ratings, r.dates, "week", null, false]],
  ["CES.BY", (r) => [r.ratings, r.groups, null, false]],
];

const someRows = orderRows.filter((rows) => rows.length > 0);

describe.each(TABLES)("%s", (id, argumentsFor) => {
  const table = (rows: readonly OrderRow[], arrange = asColumn): Seen =>
    seen(excel.calculate(id, ...argumentsFor(rangesOf(rows, arrange))));

  it("has the same rows whatever the order of the data", () => {
    // Groups and customers come in order of first appearance, so their rows are compared in an order of their own.
    const sorted = (rows: Seen) =>
      typeof rows === "string" ? rows : rows.map((cells) => cells.join("|")).sort();
    const shuffled = someRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(sorted(table(other))).toEqual(sorted(table(rows)));
      }),
      RUNS,
    );
  });

  it("does not depend on the case of names and ids, nor on spaces around them, but in how they are shown", () => {
    const lower = (rows: Seen) =>
      typeof rows === "string" ? rows : rows.map((cells) => cells.map((cell) => String(cell).toLowerCase()));
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => ` ${text.toLowerCase()}`,
      (text) => `${text}\u00a0\t`,
    );
    fc.assert(
      fc.property(someRows, fc.infiniteStream(dress), (rows, dresses) => {
        const dressed = rows.map((one) => ({
          ...one,
          customer: one.customer && dresses.next().value(one.customer),
          order: one.order && dresses.next().value(one.order),
        }));
        expect(lower(table(dressed))).toEqual(lower(table(rows)));
      }),
      RUNS,
    );
  });

  it("does not depend on whether the ranges stand as columns, rows or blocks", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const even = [...rows, ...rows];
        const expected = table(even);
        expect(table(even, (cells) => row(...cells))).toEqual(expected);
        expect(table(even, (cells) => block(2, ...cells))).toEqual(expected);
      }),
      RUNS,
    );
  });

  it("changes nothing for blank rows behind", () => {
    const blank: OrderRow = { customer: null, date: null, amount: null, order: null };
    fc.assert(
      fc.property(someRows, fc.integer({ min: 1, max: 5 }), (rows, blanks) => {
        expect(table([...rows, ...new Array<OrderRow>(blanks).fill(blank)])).toEqual(table(rows));
      }),
      RUNS,
    );
  });
});

describe("ORDERS.TREND", () => {
  const trend = (rows: readonly OrderRow[], unit: string) => {
    const { customers, dates, amounts, orderIds } = rangesOf(rows, asColumn);
    return seen(excel.calculate("ORDERS.TREND", customers, dates, amounts, unit, orderIds, false));
  };
  const units = fc.constantFrom("day", "week", "month", "quarter", "half", "year");

  function forEveryRow(
    check: (cells: readonly number[], before: readonly number[] | undefined) => void,
  ): void {
    fc.assert(
      fc.property(someRows, units, (rows, unit) => {
        const table = trend(rows, unit);
        fc.pre(typeof table !== "string");
        (table as number[][]).forEach((cells, index) => {
          check(cells, (table as number[][])[index - 1]);
        });
      }),
    );
  }

  it("New + Retained + Reactivated = Customers", () => {
    forEveryRow(([, customers, fresh, retained, reactivated]) => {
      expect(fresh! + retained! + reactivated!).toBe(customers);
    });
  });

  it("Retention = Retained / Customers of the row before", () => {
    forEveryRow((cells, before) => {
      const expected = before?.[1] ? cells[3]! / before[1] : "#N/A";
      if (typeof expected === "number") expect(cells[7]).toBeCloseTo(expected, 11);
      else expect(cells[7]).toBe(expected);
    });
  });

  it("AOV × Purchase frequency = Customer value", () => {
    forEveryRow(([, customers, , , , , revenue, , , frequency, aov, value]) => {
      if (customers === 0) expect([frequency, aov, value]).toEqual(["#N/A", "#N/A", "#N/A"]);
      else expect(Math.abs(aov! * frequency! - value!)).toBeLessThanOrEqual(1e-10 * (1 + Math.abs(revenue!)));
    });
  });

  it("its New add up to all customers, and its Retention is that of RETENTION.ORDERS", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const full = rows.filter((one) => one.customer !== null && one.date !== null && one.amount !== null);
        fc.pre(full.length > 0);
        const table = trend(full, "month") as (string | number)[][];
        const { customers, dates } = rangesOf(full, asColumn);
        const fresh = table.reduce((total, cells) => total + Number(cells[2]), 0);
        expect(fresh).toBe(new Set(full.map(({ customer }) => customer)).size);
        for (const [period, , , , , , , retention] of table) {
          expect(seen(excel.calculate("RETENTION.ORDERS", customers, dates, period))).toBe(String(retention));
        }
      }),
      RUNS,
    );
  });
});

it("ORDERS.BY: in every row AOV × Purchase frequency = Customer value, and the groups' revenue is that of All", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const { customers, amounts, groups } = rangesOf(rows, asColumn);
      const table = seen(excel.calculate("ORDERS.BY", customers, amounts, groups, null, false));
      fc.pre(typeof table !== "string");
      const figures = table as number[][];
      for (const [, , , revenue, , frequency, aov, value] of figures) {
        expect(Math.abs(aov! * frequency! - value!)).toBeLessThanOrEqual(1e-10 * (1 + Math.abs(revenue!)));
      }
      const [all, parts] = [figures.at(-1)!, figures.slice(0, -1)];
      expect(parts.reduce((total, cells) => total + cells[3]!, 0)).toBeCloseTo(all[3]!, 6);
      expect(parts.reduce((total, cells) => total + cells[2]!, 0)).toBe(all[2]);
    }),
  );
});

it("SUBS.TREND: At end = At start + New − Lost, and the next row starts with it", () => {
  fc.assert(
    fc.property(
      someRows,
      fc.constantFrom("week", "month", "quarter", "year"),
      fc.boolean(),
      (rows, unit, byWhom) => {
        const { dates, ends, customers } = rangesOf(rows, asColumn);
        const table = seen(
          excel.calculate("SUBS.TREND", dates, ends, unit, byWhom ? customers : null, false),
        );
        fc.pre(typeof table !== "string");
        let before = 0;
        for (const [, atStart, fresh, lost, atEnd, retention, churn] of table as number[][]) {
          expect(atStart).toBe(before);
          expect(atEnd).toBe(atStart! + fresh! - lost!);
          if (atStart! > 0) expect(retention! + churn!).toBeCloseTo(1, 11);
          before = atEnd!;
        }
      },
    ),
  );
});

it("RETENTION.SUBS + CHURN.SUBS = 1, of rows and customers, counts and amounts", () => {
  fc.assert(
    fc.property(someRows, fc.boolean(), fc.boolean(), (rows, byAmount, byWhom) => {
      const positive = rows.map((one) => ({ ...one, amount: one.amount && Math.abs(one.amount) }));
      const { dates, ends, amounts, customers } = rangesOf(positive, asColumn);
      const args = [dates, ends, "2026-Q3", byAmount ? amounts : null, byWhom ? customers : null];
      const retention = excel.calculate("RETENTION.SUBS", ...args);
      fc.pre(typeof retention === "number");
      expect(retention + excel.value("CHURN.SUBS", ...args)).toBeCloseTo(1, 12);
      expect(retention).toBeLessThanOrEqual(1);
      expect(retention).toBeGreaterThanOrEqual(0);
    }),
  );
});

describe("RETENTION.COHORTS", () => {
  const cohorts = (rows: readonly OrderRow[], measure: string, mode: string) => {
    const { customers, dates, amounts, orderIds } = rangesOf(rows, asColumn);
    const given = measure === "revenue" ? amounts : null;
    return seen(
      excel.calculate("RETENTION.COHORTS", customers, dates, "month", measure, mode, given, orderIds, false),
    );
  };
  const byCount = fc.constantFrom(
    ["customers", "on"],
    ["customers", "on-or-after"],
    ["customers", "cumulative"],
    ["orders", "on"],
    ["orders", "cumulative"],
    ["revenue", "on"],
    ["revenue", "cumulative"],
  );

  it("the last row is the sum of the cells above it", () => {
    fc.assert(
      fc.property(someRows, byCount, (rows, [measure, mode]) => {
        const table = cohorts(rows, measure!, mode!);
        fc.pre(typeof table !== "string");
        const [all, parts] = [table.at(-1)!, (table as (string | number)[][]).slice(0, -1)];
        for (let index = 1; index < all.length; index++) {
          const sum = parts.reduce((total, cells) => total + Number(cells[index]), 0);
          expect(sum).toBeCloseTo(Number((all as (string | number)[])[index]), 6);
        }
      }),
    );
  });

  it("rates are the customers of the same cell / the customers of the cohort; pooled, of those old enough", () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom("on", "on-or-after", "cumulative"), (rows, mode) => {
        const [rates, counts] = [cohorts(rows, "rate", mode), cohorts(rows, "customers", mode)];
        fc.pre(typeof rates !== "string" && typeof counts !== "string");
        const parts = counts.slice(0, -1) as (string | number)[][];
        (rates as (string | number)[][]).forEach((cells, line) => {
          cells.slice(2).forEach((rate, age) => {
            const count = counts[line]![age + 2]!;
            if (count === "") return expect(rate).toBe("");
            const isAll = line === rates.length - 1;
            const reached = isAll
              ? parts.filter((cohort) => cohort[age + 2] !== "")
              : [counts[line] as number[]];
            const size = reached.reduce((total, cohort) => total + Number(cohort[1]), 0);
            expect(rate).toBeCloseTo(Number(count) / size, 11);
          });
        });
      }),
    );
  });

  it("cells are empty only where the data does not reach yet", () => {
    fc.assert(
      fc.property(someRows, byCount, (rows, [measure, mode]) => {
        const table = cohorts(rows, measure!, mode!);
        fc.pre(typeof table !== "string");
        for (const cells of table as (string | number)[][]) {
          const firstEmpty = cells.indexOf("");
          if (firstEmpty >= 0) expect(cells.slice(firstEmpty).every((cell) => cell === "")).toBe(true);
        }
        const lengths = (table.slice(0, -1) as (string | number)[][]).map(
          (cells) => cells.filter((cell) => cell !== "").length,
        );
        // Every cohort is younger than the one above it.
        expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => b - a));
      }),
    );
  });
});

it("RFM: every customer once, scores 1 to 5, Frequency and Monetary add up to all orders and revenue", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const full = rows.filter((one) => one.customer !== null && one.date !== null && one.amount !== null);
      fc.pre(full.length > 0);
      const { customers, dates, amounts } = rangesOf(full, asColumn);
      const table = seen(excel.calculate("RFM", customers, dates, amounts, null, null, false)) as (
        string | number
      )[][];
      expect(new Set(table.map(([customer]) => customer)).size).toBe(table.length);
      for (const cells of table) {
        for (const score of cells.slice(4, 7)) expect([1, 2, 3, 4, 5]).toContain(score);
      }
      expect(table.reduce((total, cells) => total + Number(cells[2]), 0)).toBe(full.length);
      const revenue = full.reduce((total, { amount }) => total + amount!, 0);
      expect(table.reduce((total, cells) => total + Number(cells[3]), 0)).toBeCloseTo(revenue, 6);
    }),
  );
});

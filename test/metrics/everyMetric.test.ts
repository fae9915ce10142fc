/** What must hold of every metric of a list: it changes nothing, remembers nothing, and asks nobody who they are. */
import fc from "fast-check";
import { days, ids, numbers } from "../support/columns";
import { METRICS, pick, say, type List } from "./everyMetric";
import { columnsOf, orderLists } from "./reference/lists";

const RUNS = { numRuns: 25, seed: 20_261_130 };

const lists: fc.Arbitrary<List> = orderLists.map((rows) => {
  const { amounts, ...columns } = columnsOf(rows);
  const spread = rows.map((_, index) => (7 * index) % 90);
  return {
    ...columns,
    amounts: amounts.map(Math.abs),
    ends: columns.dates.map((start, row) => (spread[row]! > 70 ? NaN : start + spread[row]!)),
    scores: numbers(...rows.map(({ amount }) => amount && 1 + (Math.abs(Math.round(amount)) % 5))),
    counts: numbers(...rows.map((_, index) => index % 4)),
  };
});

const EMPTY: List = {
  ...{ customers: ids(), orderIds: ids(), groups: ids() },
  ...{ dates: days(), ends: days(), amounts: numbers(), scores: numbers(), counts: numbers() },
};

/** A list of blanks alone, as a whole column that nobody filled in. */
const BLANKS: List = {
  ...{ customers: ids(null, null), orderIds: ids(null, null), groups: ids(null, null) },
  ...{ dates: days(null, null), ends: days(null, null) },
  ...{ amounts: numbers(null, null), scores: numbers(null, null), counts: numbers(0, 0) },
};

describe.each(METRICS)("%s", (_, metric) => {
  it("leaves its columns as they were", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const before = structuredClone(list);
        say(metric, list);
        expect(list).toEqual(before);
      }),
      RUNS,
    );
  });

  it("says the same again, also after it was asked about other lists in between", () => {
    fc.assert(
      fc.property(lists, lists, (list, other) => {
        const first = structuredClone(say(metric, list));
        say(metric, other);
        say(metric, EMPTY);
        expect(say(metric, list)).toEqual(first);
      }),
      RUNS,
    );
  });

  it("shares nothing with its next answer: who changes one does not change the other", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const first = say(metric, list) as object;
        const kept = structuredClone(first);
        spoil(first);
        expect(say(metric, list)).toEqual(kept);
      }),
      RUNS,
    );
  });

  it("does not ask how customers, orders and groups are numbered, as long as they stand in the same order", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { customers, orderIds, groups } = list;
        // A label that nobody has: the others' numbers move up by one.
        const movedUp = ({ codes, labels }: List["customers"]) => ({
          codes: codes.map((code) => (code < 0 ? code : code + 1)),
          labels: ["nobody", ...labels],
        });
        const renumbered = {
          ...list,
          ...{ customers: movedUp(customers), orderIds: movedUp(orderIds), groups: movedUp(groups) },
        };
        expect(say(metric, renumbered)).toEqual(say(metric, list));
      }),
      RUNS,
    );
  });

  it("sees its own columns only, where they are a part of larger ones", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const all = Array.from(list.dates.keys());
        const wide = pick(list, [...all, ...all, ...all]);
        const middle = <T extends Float64Array | Int32Array>(column: T) =>
          column.subarray(all.length, 2 * all.length) as T;
        const idsOf = ({ codes, labels }: List["customers"]) => ({ codes: middle(codes), labels });
        const part: List = {
          ...{ customers: idsOf(wide.customers), orderIds: idsOf(wide.orderIds), groups: idsOf(wide.groups) },
          ...{ dates: middle(wide.dates), ends: middle(wide.ends), amounts: middle(wide.amounts) },
          ...{ scores: middle(wide.scores), counts: middle(wide.counts) },
        };
        expect(say(metric, part)).toEqual(say(metric, list));
      }),
      RUNS,
    );
  });

  it.each([
    ["a list without rows", EMPTY],
    ["a list of blanks", BLANKS],
  ])("has nothing to measure in %s, and says what is missing", (_, list) => {
    expect(say(metric, list)).toEqual({
      refused: {
        code: "nothingToMeasure",
        missing: expect.stringMatching(/^(orders|baseCustomers|answers|subscriptions)$/) as unknown,
      },
    });
  });
});

/** Writes over every number that can be reached from here; headings are constants, and the type forbids to write them. */
function spoil(value: object): void {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "object" && inner !== null && !Object.isFrozen(inner) && key !== "columns")
      spoil(inner as object);
    else if (typeof inner === "number") (value as Record<string, unknown>)[key] = -4711;
  }
}

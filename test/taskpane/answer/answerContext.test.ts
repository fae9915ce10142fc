import { catalogue, type FunctionId } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/evaluate";
import type { Figure } from "../../../src/functions/outcome";
import { periodLabel } from "../../../src/metrics/period/period";
import { contextOf } from "../../../src/taskpane/answer/answerContext";
import { column } from "../../support/customFunctions";
import { ask } from "./ask";

const contextFor = (id: FunctionId, ...args: unknown[]) => {
  const { figure, call } = ask(id, ...args);
  return contextOf(id, figure, call);
};
const times = (count: number, value: unknown) => Array.from({ length: count }, () => value);
const ofCounts = (id: FunctionId, ...args: unknown[]) =>
  contextOf(id, evaluate(catalogue[id], args)[0]![0] as Figure, undefined);

describe("the interval of a figure", () => {
  it.each(["RETENTION", "CHURN"] as const)("of customers counted is Wilson's: %s", (id) => {
    // Newcombe (1998), Table I: 81 of 263.
    const { interval } = id === "RETENTION" ? ofCounts(id, 263, 81, 0) : ofCounts(id, 263, 263 - 81, 0);
    expect(interval!.low).toBeCloseTo(0.25529, 5);
    expect(interval!.high).toBeCloseTo(0.36621, 5);
  });

  it("of an NPS is the adjusted Wald interval of the answers, also of frequencies and within a period", () => {
    // functions.md: 162 promoters, 108 passives, 54 detractors (method: Rocks 2016).
    const scores = column(10, 8, 3, 0);
    const when = column("2026-04-01", "2026-05-01", "2026-06-30", "2026-07-01");
    const { interval } = contextFor("NPS", scores, when, "2026-Q2", column(162, 108, 54, 1000));
    expect(interval!.low).toBeCloseTo(24.945, 3);
    expect(interval!.high).toBeCloseTo(41.11, 3);
  });

  it("of a CES is Student's of the mean", () => {
    // functions.md: CES answers 7,6,5,7,4,6,6,5,7,3.
    const { interval } = contextFor("CES", column(7, 6, 5, 7, 4, 6, 6, 5, 7, 3));
    expect(interval!.low).toBeCloseTo(4.63434, 5);
    expect(interval!.high).toBeCloseTo(6.56566, 5);
  });

  it.each([
    ["satisfied" as const, "CSAT" as const, [column(...times(81, 5), ...times(182, 1))]],
    ["agree" as const, "CES" as const, [column(...times(81, 7), ...times(182, 1)), null, 5]],
  ])("of the share of those who are %s is Wilson's", (_, id, args) => {
    const { interval } = contextFor(id, ...args);
    expect(interval!.low).toBeCloseTo(0.25529, 5);
    expect(interval!.high).toBeCloseTo(0.36621, 5);
  });

  it.each([
    ["money", () => contextFor("AOV.ORDERS", column(10, 20))],
    ["a single answer of a mean", () => contextFor("CES", column(5))],
    ["counts that are no whole numbers", () => ofCounts("RETENTION", 100.5, 90, 0)],
    [
      "revenue kept",
      () => contextFor("RETENTION.SUBS", column("2025-01-01"), column(""), "2026", column(50)),
    ],
    ["revenue retention", () => ofCounts("GRR", 100, 5, 5)],
  ])("is none for %s", (_, context) => expect(context().interval).toBeUndefined());
});

describe("the change from the period before", () => {
  const dates = column("2026-02-01", "2026-02-02", "2026-05-01", "2026-06-30");

  it("is in percentage points for rates", () => {
    const { change } = contextFor("CSAT", column(5, 1, 5, 4), null, null, dates, "2026-Q2");
    expect(change).toMatchObject({
      kind: "changed",
      valueBefore: 0.5,
      difference: { unit: "percentagePoints", amount: 50 },
    });
    expect(periodLabel((change as { before: Parameters<typeof periodLabel>[0] }).before)).toBe("2026-Q1");
  });

  it("is in points for scores", () => {
    const { change } = contextFor("NPS", column(10, 8, 0, 10), dates, "2026-Q2");
    expect(change).toMatchObject({ valueBefore: 50, difference: { unit: "points", amount: -50 } });
  });

  it("is in percent for money", () => {
    const { change } = contextFor("AOV.ORDERS", column(100, 100, 90, 120), dates, "2026-Q2");
    expect(change).toMatchObject({ valueBefore: 100, difference: { unit: "share", amount: 0.05 } });
  });

  it("is an amount where there was no money before", () => {
    const { change } = contextFor("AOV.ORDERS", column(-5, 5, 10, 10), dates, "2026-Q2");
    expect(change).toMatchObject({ valueBefore: 0, difference: { unit: "amount", amount: 10 } });
  });

  it("says so where there was nothing before", () => {
    expect(contextFor("NPS", column(10, 8, 0, 10), dates, "2026-Q1").change).toMatchObject({
      kind: "nothingBefore",
    });
  });

  it("asks for a period where none was given", () => {
    expect(contextFor("NPS", column(10, 8, 0, 10), dates).change).toEqual({ kind: "noPeriod" });
  });

  it("is nothing where no period can be asked for", () => {
    expect(contextFor("NPS", column(10)).change).toBeUndefined();
    expect(ofCounts("AOV", 100, 4).change).toBeUndefined();
  });

  it("warns where the list ends well before the period does, and not for some days without orders", () => {
    const asked = (last: string) =>
      contextFor("NPS", column(10, 9), column("2026-02-01", last), "2026-Q2").change;
    expect(asked("2026-05-01")).toHaveProperty("endsEarly");
    expect(asked("2026-06-25")).not.toHaveProperty("endsEarly");
  });
});

describe("whether a change of answers is more than chance", () => {
  const when = (date: string, count: number) => times(count, date);

  it("is the test of the answers of both periods", () => {
    // functions.md: (60, 25, 15) against (45, 30, 25): p 0.0250.
    const scores = [
      ...times(60, 10),
      ...times(25, 8),
      ...times(15, 0),
      ...times(45, 9),
      ...times(30, 7),
      ...times(25, 6),
    ];
    const dates = [...when("2026-05-01", 100), ...when("2026-02-01", 100)];
    const { test } = contextFor("NPS", column(...scores), column(...dates), "2026-Q2");
    expect(test!.value).toBeCloseTo(0.025, 4);
    expect(test!.parts).toMatchObject({ answersA: 100, answersB: 100 });
  });

  it("takes frequencies as so many answers", () => {
    const dates = column(...when("2026-05-01", 3), ...when("2026-02-01", 3));
    const counts = column(60, 25, 15, 45, 30, 25);
    const { test } = contextFor("NPS", column(10, 8, 0, 9, 7, 6), dates, "2026-Q2", counts);
    expect(test!.value).toBeCloseTo(0.025, 4);
  });

  it.each([
    ["satisfied", "CSAT" as const, [null, null]],
    ["effort", "CES" as const, [null, null]],
    ["agreement", "CES" as const, [null, 5]],
  ])("is there for every survey: %s", (_, id, options) => {
    const dates = column("2026-05-01", "2026-05-02", "2026-02-01", "2026-02-02");
    const { test } = contextFor(id, column(5, 4, 1, 2), ...options, dates, "2026-Q2");
    expect(test!.value).toBeGreaterThan(0);
    expect(test!.value).toBeLessThanOrEqual(1);
  });

  it("is not asked of orders, which are no sample", () => {
    const dates = column("2026-02-01", "2026-05-01");
    expect(contextFor("AOV.ORDERS", column(1, 2), dates, "2026-Q2").test).toBeUndefined();
  });
});

describe("rows with a negative amount", () => {
  const amounts = column(100, -30, "", 50);

  it("are counted, with what the figure would be without them", () => {
    expect(contextFor("AOV.ORDERS", amounts).refunds).toEqual({ rows: 1, valueWithout: 75 });
    const { refunds } = contextFor("CLV.ORDERS", column("Ann", "Ann", "Bo", "Bo"), amounts);
    expect(refunds).toEqual({ rows: 1, valueWithout: 75 });
  });

  it("count within the period only", () => {
    const dates = column("2026-01-01", "2025-01-01", "2026-02-01", "2026-03-01");
    expect(contextFor("AOV.ORDERS", amounts, dates, "2026").refunds).toBeUndefined();
  });

  it("may be all that there are", () => {
    expect(contextFor("AOV.ORDERS", column(-5, -10)).refunds).toEqual({ rows: 2 });
  });
});

import { benchmarkKey, keptBenchmark, limitsOf, readBenchmark } from "../../../src/taskpane/answer/benchmark";
import { guideLevel } from "../../../src/taskpane/answer/guides";

describe("the key of a benchmark", () => {
  it.each([
    ["RETENTION", "rate", "RETENTION"],
    ["RETENTION.ORDERS", "rate", "RETENTION"],
    ["RETENTION.SUBS", "rate", "RETENTION"],
    ["CHURN.LAPSED", "rate", "CHURN.LAPSED"],
    ["CES", "number", "CES"],
    ["CES", "rate", "CES.AGREE"],
  ] as const)("is that of the measure: %s as a %s", (id, format, measure) => {
    expect(benchmarkKey(id, format)).toBe(`Fasthold.benchmark.${measure}`);
  });
});

describe("a benchmark as typed", () => {
  const rate = limitsOf("RETENTION", "rate", 7);
  it.each([
    ["85 %", ".", 0.85],
    ["85%", ".", 0.85],
    ["85", ".", 0.85],
    ["0.85", ".", 0.85],
    ["0,855", ",", 0.855],
    ["85,5 %", ",", 0.855],
    ["1", ".", 1],
    ["100", ".", 1],
  ] as const)("is a share: %s", (text, decimal, value) => {
    expect(readBenchmark(text, decimal, "rate", rate)).toEqual({ kind: "value", value });
  });

  it.each([
    ["", "notANumber"],
    ["many", "notANumber"],
    ["1.5", "notANumber"],
    ["120 %", "outside"],
    ["-3 %", "outside"],
    ["180", "outside"],
  ])("is refused: “%s” as %s", (text, fault) => {
    expect(readBenchmark(text, ",", "rate", rate)).toEqual({ kind: "fault", fault });
  });

  it("may be over 100 % for the revenue of customers who grow", () => {
    const limits = limitsOf("NRR", "rate", 7);
    expect(readBenchmark("104", ".", "rate", limits)).toEqual({ kind: "value", value: 1.04 });
    expect(readBenchmark("110 %", ".", "rate", limits)).toEqual({ kind: "value", value: 1.1 });
  });

  it.each([
    ["NPS", "-20", -20],
    ["NPS", "101", undefined],
    ["CES", "5.5", 5.5],
    ["CES", "0.5", undefined],
    ["CES", "7.5", undefined],
    ["AOV", "1,250", 1250],
    ["AOV", "-1", undefined],
  ] as const)("lies where the measure can lie: %s %s", (id, text, value) => {
    const read = readBenchmark(text, ".", "number", limitsOf(id, "number", 7));
    expect(read.kind === "value" ? read.value : undefined).toBe(value);
  });

  it.each([
    ["0.85", 0.85],
    ["NaN", undefined],
    ["", undefined],
    ["8500", undefined],
    ["<b>", undefined],
    [undefined, undefined],
  ])("that a workbook has kept counts only if it is one: %s", (text, value) => {
    expect(keptBenchmark(text, rate)).toBe(value);
  });
});

/** As README's and the help's guides have it: NPS over 0 good, over 50 excellent, over 75 outstanding; CES over 5 of 7. */
describe("what the guides say", () => {
  it.each([
    [-12, "low"],
    [0, "low"],
    [0.1, "good"],
    [50, "good"],
    [50.1, "excellent"],
    [75, "excellent"],
    [75.1, "outstanding"],
  ])("of an NPS of %d: %s", (value, level) => {
    expect(guideLevel("NPS", value, "number")).toEqual({ measure: "NPS", level });
  });

  it.each([
    [5, "low"],
    [5.1, "good"],
  ])("of a CES of %d: %s", (value, level) => {
    expect(guideLevel("CES", value, "number")).toEqual({ measure: "CES", level });
  });

  it("is nothing for another scale, for a share, and for other measures", () => {
    expect(guideLevel("CES", 4.5, "number", 5)).toBeUndefined();
    expect(guideLevel("CES", 0.8, "rate")).toBeUndefined();
    expect(guideLevel("CSAT", 0.8, "rate")).toBeUndefined();
  });
});

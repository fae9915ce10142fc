import { cesTest, csatTest, npsTest } from "../../../src/metrics/statistics/tests";
import { numbers, refusal } from "../../support/columns";

const repeated = (...runs: readonly (readonly [score: number, times: number])[]) =>
  numbers(...runs.flatMap(([score, times]) => new Array<number>(times).fill(score)));

describe("npsTest", () => {
  it("of (60, 25, 15) against (45, 30, 25): z 2.2409, p 0.0250", () => {
    const { value, parts } = npsTest({
      scoresA: repeated([10, 60], [8, 25], [5, 15]),
      scoresB: repeated([9, 45], [7, 30], [0, 25]),
    });
    expect(parts).toMatchObject({ estimateA: 45, estimateB: 20, answersA: 100, answersB: 100 });
    expect(parts.statistic).toBeCloseTo(2.2409, 4);
    expect(value).toBeCloseTo(0.025, 4);
  });

  it("of equal samples is 1, also where everybody answers alike", () => {
    expect(npsTest({ scoresA: numbers(9, 3), scoresB: numbers(3, 9) }).value).toBe(1);
    expect(npsTest({ scoresA: numbers(10), scoresB: numbers(10) }).value).toBe(1);
  });

  it("of one answer against one other has a p (scipy 1.17, from the formula)", () => {
    expect(npsTest({ scoresA: numbers(10), scoresB: numbers(0) }).value).toBeCloseTo(0.3457785861511602, 10);
  });

  it("names the sample in which an answer cannot be right", () => {
    expect(refusal(() => npsTest({ scoresA: numbers(9), scoresB: numbers(9, 11) }))).toMatchObject({
      code: "scoreOutsideScale",
      argument: "scoresB",
      index: 1,
    });
    expect(refusal(() => npsTest({ scoresA: numbers(9.5), scoresB: numbers(9) }))).toMatchObject({
      argument: "scoresA",
    });
  });

  it("has nothing to measure without answers in one of them", () => {
    expect(refusal(() => npsTest({ scoresA: numbers(9), scoresB: numbers(null) }))).toMatchObject({
      missing: "answers",
    });
  });
});

describe("csatTest", () => {
  it("is the pooled two-proportion z test (scipy 1.17: its square is chi2_contingency without correction)", () => {
    const test = csatTest({ scoresA: repeated([5, 83], [1, 17]), scoresB: repeated([4, 69], [3, 31]) });
    expect(test.parts.statistic).toBeCloseTo(2.3179316248638266, 10);
    expect(test.value).toBeCloseTo(0.020453037382801617, 10);
  });

  it("without any variance is 1: the two are equal then", () => {
    expect(csatTest({ scoresA: numbers(5), scoresB: numbers(5, 4) }).value).toBe(1);
    expect(csatTest({ scoresA: numbers(1), scoresB: numbers(2) }).value).toBe(1);
  });

  it("takes another scale and threshold", () => {
    const samples = { scoresA: numbers(9, 9), scoresB: numbers(8, 7) };
    expect(csatTest({ ...samples, scale: 10 }).parts).toMatchObject({ estimateA: 1, estimateB: 0 });
    expect(csatTest({ ...samples, scale: 10, satisfiedFrom: 8 }).parts).toMatchObject({ estimateB: 0.5 });
  });
});

describe("cesTest", () => {
  it.each([
    // scipy 1.17: stats.ttest_ind(a, b, equal_var=False).
    [[7, 6, 5, 7], [4, 5, 3, 6], 2.177598558933893, 0.07611135774127199],
    [[7, 6, 5, 7, 4, 6, 6, 5, 7, 3], [5, 4, 6, 3, 5, 4, 2], 2.194916388911337, 0.0467825758652931],
    [[7, 7, 7], [5, 6], 3, 0.20483276469913345],
  ])("%j against %j: t %d, p %d", (a, b, statistic, p) => {
    const test = cesTest({ scoresA: numbers(...a), scoresB: numbers(...b) });
    expect(test.parts.statistic).toBeCloseTo(statistic, 10);
    expect(test.value).toBeCloseTo(p, 10);
  });

  it("gives the same p whichever sample comes first", () => {
    const [scoresA, scoresB] = [numbers(7, 6, 5, 7), numbers(4, 5, 3)];
    const [there, back] = [cesTest({ scoresA, scoresB }), cesTest({ scoresA: scoresB, scoresB: scoresA })];
    expect(there.value).toBe(back.value);
    expect(there.parts.statistic).toBe(-back.parts.statistic);
  });

  it("without any variance is 1 if the two are equal, else there is nothing to measure by", () => {
    expect(cesTest({ scoresA: numbers(6, 6), scoresB: numbers(6, 6, 6) }).value).toBe(1);
    expect(cesTest({ scoresA: numbers(6), scoresB: numbers(6) }).value).toBe(1);
    const problem = { code: "nothingToMeasure", missing: "variance" };
    expect(refusal(() => cesTest({ scoresA: numbers(6, 6), scoresB: numbers(5, 5) }))).toEqual(problem);
  });

  it("takes no rounding error for variance", () => {
    expect(cesTest({ scoresA: repeated([3.33, 5]), scoresB: repeated([3.33, 7]) }).value).toBe(1);
    const apart = { scoresA: repeated([3.33, 5]), scoresB: repeated([1.3, 13]) };
    expect(refusal(() => cesTest(apart))).toMatchObject({ missing: "variance" });
  });

  it("cannot measure one answer against answers that vary", () => {
    const problem = { code: "nothingToMeasure", missing: "variance" };
    expect(refusal(() => cesTest({ scoresA: numbers(6), scoresB: numbers(5, 7) }))).toEqual(problem);
  });
});

import { grossRevenueRetention, netRevenueRetention } from "../../../src/metrics/counts/revenueRetention";
import { refusal } from "../../support/columns";

const grr = (mrrAtStart: number, contraction: number, churned: number) =>
  grossRevenueRetention(Object.freeze({ mrrAtStart, contraction, churned }));
const nrr = (mrrAtStart: number, expansion: number, contraction: number, churned: number) =>
  netRevenueRetention(Object.freeze({ mrrAtStart, expansion, contraction, churned }));

describe("gross revenue retention", () => {
  it("is 0 where everything was lost in parts that do not add up exactly: 0.1 + 0.2 of 0.3", () => {
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(grr(0.3, 0.1, 0.2).value).toBe(0);
    expect(nrr(0.3, 0, 0.1, 0.2).value).toBe(0);
  });

  it("refuses to have lost more than there was, so it is never below 0", () => {
    const problem = { code: "lostMoreThanStart", lost: 110, available: 100 };
    expect(refusal(() => grr(100, 50, 60))).toEqual(problem);
  });

  it("refuses negative losses, so it is never above 1", () => {
    expect(refusal(() => grr(100, -1, 0))).toMatchObject({ code: "outOfRange", argument: "contraction" });
    expect(refusal(() => grr(100, 0, -1))).toMatchObject({ code: "outOfRange", argument: "churned" });
  });

  it("has no value without revenue at the start, and refuses a negative one", () => {
    expect(refusal(() => grr(0, 0, 0))).toEqual({ code: "zeroDenominator", argument: "mrrAtStart" });
    expect(refusal(() => grr(-5, 0, 0))).toMatchObject({ code: "outOfRange", argument: "mrrAtStart" });
  });

  it.each([
    [100_000, 3_000, 5_000, 0.92],
    [100, 0, 0, 1],
    [100, 40, 60, 0],
  ])("of %d with %d less and %d gone is %d", (start, contraction, churned, value) => {
    expect(grr(start, contraction, churned).value).toBe(value);
  });
});

describe("net revenue retention", () => {
  it("refuses negative amounts, no start, and to have lost more than there was with the expansion", () => {
    expect(refusal(() => nrr(0, 0, 0, 0))).toMatchObject({ code: "zeroDenominator" });
    expect(refusal(() => nrr(100, 0, 0, -1))).toMatchObject({ argument: "churned" });
    expect(refusal(() => nrr(100, 0, 50, 60))).toMatchObject({ code: "lostMoreThanStart" });
    expect(refusal(() => nrr(100, 5, 50, 60))).toMatchObject({ lost: 110, available: 105 });
    expect(refusal(() => nrr(100, -1, 0, 0))).toMatchObject({ code: "outOfRange", argument: "expansion" });
  });

  it.each([
    [100_000, 12_000, 3_000, 5_000, 1.04],
    [100, 0, 3, 5, 0.92], // without expansion: gross revenue retention
    [100, 100, 0, 0, 2],
    [100, 20, 100, 0, 0.2],
    [100, 50, 80, 40, 0.3], // what was won in the period may be lost in it
  ])("of %d, %d more, %d less, %d gone is %d", (start, expansion, contraction, churned, value) => {
    const found = nrr(start, expansion, contraction, churned);
    expect(found.value).toBe(value);
    expect(found.parts).toEqual({ mrrAtStart: start, expansion, contraction, churned });
  });
});

import { retentionValue, type RetentionValueInputs } from "../../../src/metrics/counts/retentionValue";
import { refusal } from "../../support/columns";

const value = (inputs: Partial<RetentionValueInputs>) =>
  retentionValue(Object.freeze({ margin: 1, retentionRate: 0.8, discountRate: 0.1, ...inputs }));

/** The definition itself: every future margin, discounted and weighted with the chance that the customer is still there. */
function presentValue(margin: number, retention: number, discount: number, firstMarginNow: boolean): number {
  let total = firstMarginNow ? margin : 0;
  for (let period = 1; period <= 5000; period++) {
    total += margin * (retention / (1 + discount)) ** period;
  }
  return total;
}

it("has no value for a customer who never leaves, without discounting: it would be infinite", () => {
  const problem = { code: "zeroDenominator", argument: "discountRate" };
  expect(refusal(() => value({ retentionRate: 1, discountRate: 0 }))).toEqual(problem);
});

it("has a value for a customer who never leaves, once there is discounting", () => {
  expect(value({ retentionRate: 1, discountRate: 0.1 }).value).toBeCloseTo(10, 12);
});

it("refuses a rate written as 80 instead of 80 %", () => {
  const problem = { code: "notAShare", argument: "retentionRate", value: 80 };
  expect(refusal(() => value({ retentionRate: 80 }))).toEqual(problem);
});

it.each([
  ["retentionRate", -0.1],
  ["discountRate", -0.1],
])("refuses a negative %s", (argument, given) => {
  const problem = refusal(() => value({ [argument]: given }));
  expect(problem).toMatchObject({ code: "outOfRange", argument, value: given });
});

it("of a margin of 1, 80 % retention and 10 % discount is 2.667 (the contract's figure)", () => {
  expect(value({}).value).toBeCloseTo(2.667, 3);
});

it.each([
  [100, 0.8, 0.1],
  [100, 0, 0.1],
  [100, 0.5, 0],
  [0, 0.9, 0.2],
  [-20, 0.6, 0.15],
])("is the sum of the future margins: %d a period, r = %d, d = %d", (margin, retentionRate, discountRate) => {
  for (const firstMarginNow of [false, true]) {
    expect(value({ margin, retentionRate, discountRate, firstMarginNow }).value).toBeCloseTo(
      presentValue(margin, retentionRate, discountRate, firstMarginNow),
      9,
    );
  }
});

it("with the first margin now is worth exactly that margin more", () => {
  const [later, now] = [value({ margin: 150 }).value, value({ margin: 150, firstMarginNow: true }).value];
  expect(now - later).toBeCloseTo(150, 10);
});

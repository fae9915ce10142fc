import { requireScale, requireThreshold } from "../../../src/metrics/survey/scale";
import { refusal } from "../../support/columns";

it.each([1, 1.5, 0, -5, 2.5, NaN, Infinity])("refuses a scale of %d", (scale) => {
  expect(refusal(() => requireScale(scale))).toMatchObject({ code: "outOfRange", argument: "scale" });
});

it.each([2, 3, 5, 7, 10, 100])("takes a scale of %i", (scale) => {
  expect(() => requireScale(scale)).not.toThrow();
});

it("a threshold lies within the scale, ends and steps between included", () => {
  for (const threshold of [1, 3.5, 5]) requireThreshold("agreeFrom", threshold, 5);
  for (const value of [0.5, 5.5]) {
    expect(refusal(() => requireThreshold("agreeFrom", value, 5))).toEqual({
      code: "outOfRange",
      argument: "agreeFrom",
      value,
      allowed: "1 … 5",
    });
  }
});

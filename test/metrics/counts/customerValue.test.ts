import { customerValue, valueFactors, type ValueInputs } from "../../../src/metrics/counts/customerValue";
import { refusal } from "../../support/columns";

const value = (inputs: Partial<ValueInputs>) =>
  customerValue(Object.freeze({ purchaseFrequency: 2.5, averageOrderValue: 150, ...inputs }));

it("refuses a margin written as 40 instead of 40 %", () => {
  const problem = { code: "notAShare", argument: "grossMargin", value: 40 };
  expect(refusal(() => value({ grossMargin: 40 }))).toEqual(problem);
  expect(refusal(() => value({ grossMargin: 1.000001 }))).toMatchObject({ code: "notAShare" });
});

it.each([
  ["purchaseFrequency", -1, "≥ 0"],
  ["lifespan", 0, "> 0"],
  ["lifespan", -3, "> 0"],
  ["grossMargin", 0, "> 0"],
  ["grossMargin", -0.4, "> 0"],
])("refuses a %s of %d", (argument, given, allowed) => {
  const problem = refusal(() => value({ [argument]: given }));
  expect(problem).toEqual({ code: "outOfRange", argument, value: given, allowed });
});

it("is the value in the period where lifespan and margin are left out", () => {
  expect(value({}).value).toBe(375);
  expect(value({ lifespan: undefined, grossMargin: undefined })).toEqual(value({}));
  expect(value({ lifespan: 1, grossMargin: 1 })).toEqual(value({}));
});

it.each([
  [{ lifespan: 3 }, 1125],
  [{ grossMargin: 0.4 }, 150],
  [{ lifespan: 3, grossMargin: 0.4 }, 450],
  [{ lifespan: 0.5, grossMargin: 1 }, 187.5],
  [{ purchaseFrequency: 0 }, 0],
  [{ averageOrderValue: -10 }, -25],
  // CDNOW, all orders: purchaseFrequency × aov = customerValue in expected/cdnow.json.
  [{ purchaseFrequency: 2.9554094187526516, averageOrderValue: 35.89364805696321 }, 106.08042554094187],
])("with %j it is %d", (inputs, expected) => {
  expect(value(inputs).value).toBeCloseTo(expected, 11);
});

it("tells what it multiplied", () => {
  expect(value({ lifespan: 3, grossMargin: 0.4 })).toMatchObject({
    numerator: 375,
    denominator: 1,
    parts: { purchaseFrequency: 2.5, averageOrderValue: 150, lifespan: 3, grossMargin: 0.4 },
  });
  expect(valueFactors({})).toEqual({ lifespan: 1, grossMargin: 1 });
});

import { churn } from "../../../src/metrics/counts/churn";
import { keptCustomers, retention } from "../../../src/metrics/counts/retention";
import { refusal } from "../../support/columns";

const counts = (customersAtStart: number, customersAtEnd: number, newCustomers: number) =>
  Object.freeze({ customersAtStart, customersAtEnd, newCustomers });

describe.each([
  ["retention", retention],
  ["churn", churn],
])("%s", (_, metric) => {
  it("refuses more new customers than customers at the end: some already left and must not count", () => {
    expect(refusal(() => metric(counts(1000, 50, 51)))).toEqual({
      code: "newCustomersLeft",
      customersAtEnd: 50,
      newCustomers: 51,
    });
  });

  it("refuses more kept customers than there were: returners were counted as kept", () => {
    expect(refusal(() => metric(counts(1000, 1200, 100)))).toEqual({
      code: "keptMoreThanStart",
      kept: 1100,
      customersAtStart: 1000,
    });
  });

  it("has no value without customers at the start", () => {
    const nobody = { code: "zeroDenominator", argument: "customersAtStart" };
    expect(refusal(() => metric(counts(0, 0, 0)))).toEqual(nobody);
    expect(refusal(() => metric(counts(0, 10, 10)))).toEqual(nobody);
  });

  it.each([
    ["customersAtStart", -1, 950, 100],
    ["customersAtEnd", 1000, -1, 0],
    ["newCustomers", 1000, 950, -1],
    ["customersAtEnd", 0, -1, 0], // also where the start is zero: a count below zero is the plainer mistake
  ])("refuses a negative count of %s", (argument, start, end, won) => {
    const problem = refusal(() => metric(counts(start, end, won)));
    expect(problem).toEqual({ code: "outOfRange", argument, value: -1, allowed: "≥ 0" });
  });
});

it("of 1000 customers with 950 at the end, 100 of them new, is 85 % (the contract's figure)", () => {
  const { value, numerator, denominator, parts } = retention(counts(1000, 950, 100));
  expect({ value, numerator, denominator }).toEqual({ value: 0.85, numerator: 850, denominator: 1000 });
  expect(parts).toEqual({ customersAtStart: 1000, customersAtEnd: 950, newCustomers: 100 });
  expect(churn(counts(1000, 950, 100)).value).toBe(0.15);
});

it.each([
  ["everybody stayed", counts(200, 200, 0), 1],
  ["everybody stayed and new ones came", counts(200, 260, 60), 1],
  ["everybody left", counts(200, 0, 0), 0],
  ["everybody left and only new ones are there", counts(200, 60, 60), 0],
  ["one of three stayed", counts(3, 1, 0), 1 / 3],
  ["averages instead of whole customers", counts(10.5, 9.5, 1.1), 0.8],
])("%s: %j", (_, input, rate) => {
  expect(retention(input).value).toBeCloseTo(rate, 14);
  expect(retention(input).value + churn(input).value).toBe(1);
});

it("keptCustomers is E − N", () => {
  expect(keptCustomers(counts(1000, 950, 100))).toBe(850);
});

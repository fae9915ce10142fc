/** Lifetime values against the published multiples, and against the sums of money that the formulas stand for. */
import fc from "fast-check";
import { averageOrderValue } from "../../../src/metrics/counts/averageOrderValue";
import { customerValue } from "../../../src/metrics/counts/customerValue";
import { purchaseFrequency } from "../../../src/metrics/counts/purchaseFrequency";
import { retentionValue } from "../../../src/metrics/counts/retentionValue";
import { refusal } from "../../support/columns";
import { expectClose } from "../reference/finding";
import { Rational } from "../reference/rational";

const RUNS = { numRuns: 300, seed: 20_261_129 };
/** Rates and money as they are written: with no more than nine decimals. */
const double = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((number) => Math.round(number * 1e9) / 1e9);

describe("the margin multiple r / (1 + d − r)", () => {
  // Gupta & Lehmann, "Customers as Assets" (2003), table 1: retention 60 … 90 % by discount rates of 10 … 16 %.
  const DISCOUNTS = [0.1, 0.12, 0.14, 0.16];
  it.each([
    [0.6, [1.2, 1.15, 1.11, 1.07]],
    [0.7, [1.75, 1.67, 1.59, 1.52]],
    [0.8, [2.67, 2.5, 2.35, 2.22]],
    [0.9, [4.5, 4.09, 3.75, 3.46]],
  ])("with a retention of %d", (retentionRate, multiples) => {
    const found = DISCOUNTS.map(
      (discountRate) => retentionValue({ margin: 1, retentionRate, discountRate }).value,
    );
    expect(found.map((multiple) => Number(multiple.toFixed(2)))).toEqual(multiples);
  });
});

describe("CLV.RETENTION", () => {
  const rates = fc.record({
    margin: double(0.01, 1e4),
    retentionRate: double(0, 0.97),
    discountRate: double(0.001, 1),
  });

  it("is what the margins of all years to come are worth, discounted and as likely as the customer stays", () => {
    fc.assert(
      fc.property(rates, ({ margin, retentionRate, discountRate }) => {
        let [worth, left] = [0, margin];
        for (let year = 1; year <= 2_000; year++) worth += left *= retentionRate / (1 + discountRate);
        const { value } = retentionValue({ margin, retentionRate, discountRate });
        expect(Math.abs(value - worth)).toBeLessThanOrEqual(1e-10 * value);
      }),
      RUNS,
    );
  });

  it("with the first margin now is one margin more", () => {
    fc.assert(
      fc.property(rates, (inputs) => {
        const [later, now] = [retentionValue(inputs), retentionValue({ ...inputs, firstMarginNow: true })];
        expectClose(now.value, later.value + inputs.margin);
        expect(retentionValue({ ...inputs, firstMarginNow: false })).toEqual(later);
      }),
      RUNS,
    );
  });

  it("is the formula without rounding, to the last digits", () => {
    fc.assert(
      fc.property(rates, ({ margin, retentionRate, discountRate }) => {
        const [m, r, d] = [margin, retentionRate, discountRate].map(Rational.of) as [
          Rational,
          Rational,
          Rational,
        ];
        const exact = m.times(r).over(Rational.of(1).plus(d).minus(r)).toNumber();
        expectClose(retentionValue({ margin, retentionRate, discountRate }).value, exact);
      }),
      RUNS,
    );
  });

  it("grows with margin and retention, and shrinks with the discount rate", () => {
    fc.assert(
      fc.property(rates, (inputs) => {
        const { value } = retentionValue(inputs);
        fc.pre(inputs.retentionRate > 1e-6);
        expect(retentionValue({ ...inputs, margin: 2 * inputs.margin }).value).toBe(2 * value);
        expect(
          retentionValue({ ...inputs, retentionRate: inputs.retentionRate + 0.01 }).value,
        ).toBeGreaterThan(value);
        expect(retentionValue({ ...inputs, discountRate: inputs.discountRate + 0.01 }).value).toBeLessThan(
          value,
        );
      }),
      RUNS,
    );
  });

  it.each<[string, Parameters<typeof retentionValue>[0], number]>([
    ["a customer who never comes back", { margin: 100, retentionRate: 0, discountRate: 0.1 }, 0],
    [
      "the same, with the first margin now",
      { margin: 100, retentionRate: 0, discountRate: 0.1, firstMarginNow: true },
      100,
    ],
    ["a customer who stays for ever, discounted", { margin: 100, retentionRate: 1, discountRate: 0.1 }, 1000],
    ["money that is worth as much later", { margin: 100, retentionRate: 0.5, discountRate: 0 }, 100],
    ["a loss with every order", { margin: -10, retentionRate: 0.8, discountRate: 0.2 }, -20],
    ["no margin", { margin: 0, retentionRate: 0.8, discountRate: 0.1 }, 0],
  ])("of %s", (_, inputs, value) => {
    expect(retentionValue(inputs).value).toBeCloseTo(value, 10);
  });

  it.each<[Partial<Parameters<typeof retentionValue>[0]>, object]>([
    [{ retentionRate: 80 }, { code: "notAShare", argument: "retentionRate", value: 80 }],
    [{ retentionRate: 1.0000001 }, { code: "notAShare", argument: "retentionRate", value: 1.0000001 }],
    [
      { retentionRate: -0.1 },
      { code: "outOfRange", argument: "retentionRate", value: -0.1, allowed: "0 … 1" },
    ],
    [{ discountRate: -0.01 }, { code: "outOfRange", argument: "discountRate", value: -0.01, allowed: "≥ 0" }],
    [
      { retentionRate: 1, discountRate: 0 },
      { code: "zeroDenominator", argument: "discountRate" },
    ],
    [{ retentionRate: 1, discountRate: 5e-324, margin: 100 }, { code: "tooLarge" }],
    [{ margin: 1.7e308, retentionRate: 0.9, discountRate: 0.01 }, { code: "tooLarge" }],
  ])("refuses %j", (inputs, problem) => {
    const question = { margin: 1, retentionRate: 0.8, discountRate: 0.1, ...inputs };
    expect(refusal(() => retentionValue(question))).toEqual(problem);
  });
});

describe("CLV", () => {
  const inputs = fc.record({
    purchaseFrequency: double(0, 100),
    averageOrderValue: double(-1e3, 1e5),
    lifespan: double(0.1, 50),
    grossMargin: double(0.01, 1),
  });

  it("is the product of its four factors without rounding, to the last digits", () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const exact = Object.values(given)
          .map(Rational.of)
          .reduce((product, factor) => product.times(factor));
        expectClose(customerValue(given).value, exact.toNumber());
      }),
      RUNS,
    );
  });

  it("of PURCHFREQ and AOV of the same counts is revenue / customers", () => {
    const counts = fc.record({
      revenue: double(-1e6, 1e9),
      orders: fc.integer({ min: 1, max: 1e6 }),
      uniqueCustomers: fc.integer({ min: 1, max: 1e6 }),
    });
    fc.assert(
      fc.property(counts, ({ revenue, orders, uniqueCustomers }) => {
        const { value } = customerValue({
          purchaseFrequency: purchaseFrequency({ orders, uniqueCustomers }).value,
          averageOrderValue: averageOrderValue({ revenue, orders }).value,
        });
        expectClose(value, revenue / uniqueCustomers);
      }),
      RUNS,
    );
  });
});

import { FakeExcel, saying } from "../../support/customFunctions";

const excel = new FakeExcel();
const percent = (basicValue: number) => [[{ type: "FormattedNumber", basicValue, numberFormat: "0.0%" }]];
const DIV0 = { error: "#DIV/0!", message: "" };

describe("rates come as percentages, other figures as numbers", () => {
  it.each([
    ["RETENTION", excel.calculate("RETENTION", 1000, 950, 100), percent(0.85)],
    ["CHURN", excel.calculate("CHURN", 1000, 950, 100), percent(0.15)],
    ["REPEATRATE", excel.calculate("REPEATRATE", 300, 1200), percent(0.25)],
    ["GRR", excel.calculate("GRR", 100_000, 3_000, 5_000), percent(0.92)],
    ["NRR", excel.calculate("NRR", 100_000, 12_000, 3_000, 5_000), percent(1.04)],
    ["PURCHFREQ", excel.calculate("PURCHFREQ", 3000, 1200), [[2.5]]],
    ["AOV", excel.calculate("AOV", 450_000, 3_000), [[150]]],
    ["CLV", excel.calculate("CLV", 2.5, 150), [[375]]],
  ])("%s", (_, shown, expected) => {
    expect(shown).toEqual(expected);
  });
});

it.each([
  ["RETENTION", [0, 0, 0]],
  ["CHURN", [0, 0, 0]],
  ["REPEATRATE", [0, 0]],
  ["PURCHFREQ", [5, 0]],
  ["AOV", [5, 0]],
  ["CLV.RETENTION", [100, 1, 0]],
  ["GRR", [0, 0, 0]],
  ["NRR", [0, 10, 0, 0]],
] as const)("%s with nothing to divide by is #DIV/0!", (id, args) => {
  expect(excel.error(id, ...args)).toEqual(DIV0);
});

it.each([
  ["RETENTION", [1000, 50, 100], ["100 new customers", "50", "already left"]],
  ["RETENTION", [1000, 1200, 100], ["1,100", "1,000", "came back"]],
  ["CHURN", [1000, 50, 100], ["already left"]],
  ["CHURN", [1000, 1200, 100], ["came back"]],
  ["RETENTION", [-1, 0, 0], ["customersAtStart", "-1"]],
  ["REPEATRATE", [5, 4], ["5 repeat customers", "4 customers"]],
  ["REPEATRATE", [-5, 4], ["repeatCustomers", "-5"]],
  ["PURCHFREQ", [-5, 4], ["orders", "-5"]],
  ["AOV", [5, -4], ["orders", "-4"]],
  ["CLV", [-1, 150], ["purchaseFrequency", "-1"]],
  ["CLV", [2.5, 150, 0], ["lifespan", "0", "> 0"]],
  ["CLV", [2.5, 150, 3, 40], ["grossMargin", "40", "write 40 %"]],
  ["CLV", [2.5, 150, 3, 0], ["grossMargin", "> 0"]],
  ["CLV.RETENTION", [100, 1.2, 0.1], ["retentionRate", "1.2"]],
  ["CLV.RETENTION", [100, -0.2, 0.1], ["retentionRate", "-0.2"]],
  ["CLV.RETENTION", [100, 0.8, -0.1], ["discountRate", "-0.1"]],
  ["CLV.RETENTION", [100, 0.8, 0.1, "yes"], ["firstMarginNow", "yes"]],
  ["GRR", [100, 60, 50], ["110", "100"]],
  ["GRR", [100, -1, 0], ["contraction", "-1"]],
  ["NRR", [100, -1, 0, 0], ["expansion", "-1"]],
  ["AOV", [1e308, 1e-10], ["too large"]],
] as const)("%s of %j is #VALUE! with the reason", (id, args, words) => {
  expect(excel.error(id, ...args)).toEqual(saying("#VALUE!", ...words));
});

it("CLV takes a lifespan of 1 and a margin of 1 where they are left out, also in the middle", () => {
  expect(excel.value("CLV", 2.5, 150, null, 0.4)).toBe(150);
  expect(excel.value("CLV", 2.5, 150, 3)).toBe(1125);
});

it("CLV.RETENTION gives 2.667 for 1, 80 %, 10 % (the contract's figure), one margin more when the first comes now", () => {
  expect(excel.value("CLV.RETENTION", 1, 0.8, 0.1)).toBeCloseTo(2.667, 3);
  expect(excel.value("CLV.RETENTION", 1, 0.8, 0.1, true)).toBeCloseTo(3.667, 3);
  expect(excel.value("CLV.RETENTION", 1, 0.8, 0.1, false)).toBeCloseTo(2.667, 3);
  expect(excel.value("CLV.RETENTION", 1, 0.8, 0.1, "")).toBeCloseTo(2.667, 3);
});

it("none left is 0 %, not −0 %", () => {
  expect(Object.is(excel.value("RETENTION", 10, 0, 0), 0)).toBe(true);
  expect(Object.is(excel.value("AOV", -0, 5), 0)).toBe(true);
});

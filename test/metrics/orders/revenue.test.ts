import { revenueOf } from "../../../src/metrics/orders/revenue";
import { numbers, refusal } from "../../support/columns";

it("adds up the rows that count only, refunds included, and says how many those are", () => {
  const amounts = numbers(100, 50, -30, -0.5, 7);
  expect(revenueOf(Int32Array.of(0, 2, 3), amounts)).toEqual({ revenue: 69.5, refundRows: 2 });
});

it("an amount of zero is no refund", () => {
  expect(revenueOf(Int32Array.of(0, 1), numbers(0, -0)).refundRows).toBe(0);
});

it("refuses a total beyond the largest number", () => {
  const problem = refusal(() => revenueOf(Int32Array.of(0, 1), numbers(1.7e308, 1.7e308)));
  expect(problem).toEqual({ code: "tooLarge" });
});

it("of no rows is 0", () => {
  expect(revenueOf(new Int32Array(0), numbers(5))).toEqual({ revenue: 0, refundRows: 0 });
});

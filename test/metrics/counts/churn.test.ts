import fc from "fast-check";
import { churn } from "../../../src/metrics/counts/churn";
import { retention } from "../../../src/metrics/counts/retention";

it("counts the customers lost, not those at the end: 100 new ones do not make up for 150 lost", () => {
  const { value, numerator } = churn({ customersAtStart: 1000, customersAtEnd: 950, newCustomers: 100 });
  expect([value, numerator]).toEqual([0.15, 150]);
});

it("is what retention lacks of 1, for all counts that fit together", () => {
  const counts = fc
    .record({ kept: fc.nat(1e6), lost: fc.nat(1e6), newCustomers: fc.nat(1e6) })
    .filter(({ kept, lost }) => kept + lost > 0)
    .map(({ kept, lost, newCustomers }) => ({
      customersAtStart: kept + lost,
      customersAtEnd: kept + newCustomers,
      newCustomers,
    }));
  fc.assert(
    fc.property(counts, (input) => {
      expect(retention(input).value + churn(input).value).toBeCloseTo(1, 12);
      expect(retention(input).numerator + churn(input).numerator).toBe(input.customersAtStart);
    }),
  );
});

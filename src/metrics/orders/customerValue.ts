import { valueFactors, type ValueFactors } from "../counts/customerValue";
import { finding, type Finding } from "../finding";
import type { Period } from "../period/period";
import { usedRows, type Ids, type Numbers } from "../rows";
import { requireOrders } from "./orderList";
import { OrderTally } from "./tally";

export interface CustomerAmounts extends ValueFactors {
  readonly customers: Ids;
  readonly amounts: Numbers;
  readonly dates?: Numbers | undefined;
  readonly period?: Period | undefined;
}

/**
 * Customer value of an order list: how much is a customer worth (in the period)?
 *
 * Formula: revenue / unique customers [× lifespan × gross margin], which is purchase frequency × average order value.
 *
 * Refuses a list without orders (in the period), a period without dates, a lifespan of zero or less and a margin
 * outside 0 < m ≤ 1.
 */
export function customerValueOfOrders(
  list: CustomerAmounts,
): Finding<"revenue" | "uniqueCustomers" | "lifespan" | "grossMargin" | "refundRows"> {
  const { lifespan, grossMargin } = valueFactors(list);
  const rows = usedRows(list, list.period);
  requireOrders(rows);
  const { revenue, customers, refundRows } = new OrderTally(list).totals(rows.indices);
  return finding({
    numerator: revenue,
    denominator: customers,
    factor: lifespan * grossMargin,
    parts: { revenue, uniqueCustomers: customers, lifespan, grossMargin, refundRows },
    rows: rows.use,
  });
}

import { valueFactors, type ValueFactors } from "../counts/customerValue";
import { finding, type Finding } from "../finding";
import type { Period } from "../period/period";
import { refuse } from "../problem";
import { usedRows, type Ids, type Numbers } from "../rows";
import { countCustomers } from "./orderCount";
import { revenueOf } from "./revenue";

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
  const uniqueCustomers = countCustomers(rows.indices, list.customers);
  if (uniqueCustomers === 0) refuse({ code: "nothingToMeasure", missing: "orders" });
  const { revenue, refundRows } = revenueOf(rows.indices, list.amounts);
  return finding({
    numerator: revenue,
    denominator: uniqueCustomers,
    factor: lifespan * grossMargin,
    parts: { revenue, uniqueCustomers, lifespan, grossMargin, refundRows },
    rows: rows.use,
  });
}

import { finding, type Finding } from "../finding";
import type { Period } from "../period/period";
import { refuse } from "../problem";
import { usedRows, type Ids, type Numbers } from "../rows";
import { countOrders } from "./orderCount";
import { revenueOf } from "./revenue";

export interface OrderAmounts {
  readonly amounts: Numbers;
  readonly dates?: Numbers | undefined;
  readonly period?: Period | undefined;
  /** Rows that share an id are one order. */
  readonly orderIds?: Ids | undefined;
}

/**
 * Average order value (AOV) of an order list: how much is an order worth (in the period)?
 *
 * Formula: sum of amounts / orders, in the currency of the amounts. A negative amount (a refund) lowers the revenue;
 * its row still counts as an order.
 *
 * Refuses a list without orders (in the period), and a period without dates.
 */
export function averageOrderValueOfOrders(list: OrderAmounts): Finding<"revenue" | "orders" | "refundRows"> {
  const rows = usedRows(list, list.period);
  const orders = countOrders(rows.indices, list.orderIds);
  if (orders === 0) refuse({ code: "nothingToMeasure", missing: "orders" });
  const { revenue, refundRows } = revenueOf(rows.indices, list.amounts);
  return finding({
    numerator: revenue,
    denominator: orders,
    parts: { revenue, orders, refundRows },
    rows: rows.use,
  });
}

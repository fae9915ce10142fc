import { finding, type Finding } from "../finding";
import type { Period } from "../period/period";
import { usedRows, type Ids, type Numbers } from "../rows";
import { requireOrders } from "./orderList";
import { OrderTally } from "./tally";

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
  requireOrders(rows);
  const { revenue, orders, refundRows } = new OrderTally(list).totals(rows.indices);
  return finding({
    numerator: revenue,
    denominator: orders,
    parts: { revenue, orders, refundRows },
    rows: rows.use,
  });
}

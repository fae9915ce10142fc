import { finding, type Finding } from "../finding";
import { requireNotNegative, requireNotZero } from "../range";

export interface RevenueAndOrders {
  /** Revenue of the period; refunds may make it negative. */
  readonly revenue: number;
  readonly orders: number;
}

/**
 * Average order value (AOV): how much is an order worth?
 *
 * Formula: revenue / orders, in the currency of the revenue.
 *
 * Refuses a negative number of orders and no orders.
 *
 * @example averageOrderValue({ revenue: 450000, orders: 3000 }).value // 150
 */
export function averageOrderValue(sales: RevenueAndOrders): Finding<keyof RevenueAndOrders> {
  const { revenue, orders } = sales;
  requireNotNegative({ orders });
  requireNotZero("orders", orders);
  return finding({ numerator: revenue, denominator: orders, parts: { ...sales } });
}

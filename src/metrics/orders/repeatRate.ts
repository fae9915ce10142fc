import { finding, type Finding } from "../finding";
import { usedRows } from "../rows";
import { requireOrders, type CustomerOrders } from "./orderList";
import { OrderTally } from "./tally";

/**
 * Repeat purchase rate of an order list: which share of the customers ordered more than once (in the period)?
 *
 * Formula: customers with more than one order / customers, a fraction from 0 to 1.
 *
 * Refuses a list without orders (in the period), and a period without dates.
 */
export function repeatRateOfOrders(
  list: CustomerOrders,
): Finding<"repeatCustomers" | "uniqueCustomers" | "orders"> {
  const rows = usedRows(list, list.period);
  requireOrders(rows);
  const { repeatCustomers, customers, orders } = new OrderTally(list).totals(rows.indices);
  return finding({
    numerator: repeatCustomers,
    denominator: customers,
    parts: { repeatCustomers, uniqueCustomers: customers, orders },
    rows: rows.use,
  });
}

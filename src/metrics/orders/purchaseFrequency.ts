import { finding, type Finding } from "../finding";
import { usedRows } from "../rows";
import { requireOrders, type CustomerOrders } from "./orderList";
import { OrderTally } from "./tally";

/**
 * Purchase frequency of an order list: how many orders does a customer place (in the period)?
 *
 * Formula: orders / unique customers.
 *
 * Refuses a list without orders (in the period), and a period without dates.
 */
export function purchaseFrequencyOfOrders(list: CustomerOrders): Finding<"orders" | "uniqueCustomers"> {
  const rows = usedRows(list, list.period);
  requireOrders(rows);
  const { orders, customers } = new OrderTally(list).totals(rows.indices);
  return finding({
    numerator: orders,
    denominator: customers,
    parts: { orders, uniqueCustomers: customers },
    rows: rows.use,
  });
}

import { finding, type Finding } from "../finding";
import { refuse } from "../problem";
import { usedRows } from "../rows";
import { countCustomers, countOrders } from "./orderCount";
import type { CustomerOrders } from "./orderList";

/**
 * Purchase frequency of an order list: how many orders does a customer place (in the period)?
 *
 * Formula: orders / unique customers.
 *
 * Refuses a list without orders (in the period), and a period without dates.
 */
export function purchaseFrequencyOfOrders(list: CustomerOrders): Finding<"orders" | "uniqueCustomers"> {
  const rows = usedRows(list, list.period);
  const orders = countOrders(rows.indices, list.orderIds);
  const uniqueCustomers = countCustomers(rows.indices, list.customers);
  if (uniqueCustomers === 0) refuse({ code: "nothingToMeasure", missing: "orders" });
  return finding({
    numerator: orders,
    denominator: uniqueCustomers,
    parts: { orders, uniqueCustomers },
    rows: rows.use,
  });
}

import { finding, type Finding } from "../finding";
import { refuse } from "../problem";
import { usedRows } from "../rows";
import type { CustomerOrders } from "./orderList";
import { countOrders, ordersByCustomer } from "./orderCount";

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
  let [repeatCustomers, uniqueCustomers] = [0, 0];
  for (const count of ordersByCustomer(rows.indices, list.customers, list.orderIds)) {
    if (count > 0) uniqueCustomers++;
    if (count > 1) repeatCustomers++;
  }
  if (uniqueCustomers === 0) refuse({ code: "nothingToMeasure", missing: "orders" });
  return finding({
    numerator: repeatCustomers,
    denominator: uniqueCustomers,
    parts: { repeatCustomers, uniqueCustomers, orders: countOrders(rows.indices, list.orderIds) },
    rows: rows.use,
  });
}

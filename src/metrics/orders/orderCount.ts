import type { Ids } from "../rows";

/**
 * How many orders the rows are. Without order ids every row is an order; with them, rows that share an id are one
 * order, also across customers, and a row without an id is an order of its own.
 */
export function countOrders(rows: Int32Array, orderIds?: Ids): number {
  if (!orderIds) return rows.length;
  const seen = new Uint8Array(orderIds.labels.length);
  let orders = 0;
  for (const row of rows) {
    const order = orderIds.codes[row]!;
    if (order >= 0 && seen[order]) continue;
    if (order >= 0) seen[order] = 1;
    orders++;
  }
  return orders;
}

/** The number of orders of each customer: the distinct order ids on the customer's rows. */
export function ordersByCustomer(rows: Int32Array, customers: Ids, orderIds?: Ids): Uint32Array {
  const orders = new Uint32Array(customers.labels.length);
  const isRepeated = orderIds ? repeatedPairs(orderIds) : () => false;
  for (const row of rows) {
    const customer = customers.codes[row]!;
    if (!isRepeated(row, customer)) orders[customer] = orders[customer]! + 1;
  }
  return orders;
}

/** Tells whether the customer was seen with this row's order before. Most orders have one customer: remembered in an array. */
function repeatedPairs(orderIds: Ids): (row: number, customer: number) => boolean {
  const firstCustomer = new Int32Array(orderIds.labels.length).fill(-1);
  const furtherPairs = new Set<number>();
  return (row, customer) => {
    const order = orderIds.codes[row]!;
    if (order < 0 || firstCustomer[order] === -1) {
      if (order >= 0) firstCustomer[order] = customer;
      return false;
    }
    if (firstCustomer[order] === customer) return true;
    const pair = customer * orderIds.labels.length + order;
    if (furtherPairs.has(pair)) return true;
    furtherPairs.add(pair);
    return false;
  };
}

/** How many different customers stand in the rows. */
export function countCustomers(rows: Int32Array, customers: Ids): number {
  const seen = new Uint8Array(customers.labels.length);
  let count = 0;
  for (const row of rows) {
    const customer = customers.codes[row]!;
    if (seen[customer]) continue;
    seen[customer] = 1;
    count++;
  }
  return count;
}

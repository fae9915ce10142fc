import { refuse } from "../problem";
import type { Ids, Numbers } from "../rows";
import { Sum } from "../sum";

/** An order list's columns that are counted; an absent one is not counted. */
export interface Counted {
  readonly customers?: Ids | undefined;
  readonly amounts?: Numbers | undefined;
  /** Rows that share an id are one order, also across customers; a row without an id is an order of its own. */
  readonly orderIds?: Ids | undefined;
}

export interface OrderTotals {
  readonly orders: number;
  /** Different customers. */
  readonly customers: number;
  /** Customers with more than one order: a customer's orders are the distinct ids on the customer's rows. */
  readonly repeatCustomers: number;
  readonly revenue: number;
  /** Rows with a negative amount; they lower the revenue. */
  readonly refundRows: number;
}

/**
 * Counts one group of rows after another: orders, customers, repeat customers, revenue. What it remembers of a group
 * counts on from where the group before ended, so that the next group begins anew without clearing a thing, and a
 * thousand periods cost no more than one.
 */
export class OrderTally {
  /** How many rows the groups before had: what was remembered of them is at most this. */
  private base = 0;
  private rowsInGroup = 0;
  /** Of each customer: base + the orders in this group; of an order the base + 1 of the last group that had it. */
  private readonly customerMarks: Int32Array;
  private readonly orderMarks: Int32Array;
  /** The customer with whom an order was met first in its group. */
  private readonly orderCustomer: Int32Array;
  private readonly furtherPairs = new Set<number>();

  constructor(private readonly list: Counted) {
    const { customers, orderIds } = list;
    this.customerMarks = new Int32Array(customers?.labels.length ?? 0);
    this.orderMarks = new Int32Array(orderIds?.labels.length ?? 0);
    this.orderCustomer = new Int32Array(orderIds?.labels.length ?? 0);
  }

  /** The totals of these rows, taken by themselves. */
  totals(rows: Int32Array): OrderTotals {
    this.base += this.rowsInGroup;
    this.rowsInGroup = rows.length;
    this.furtherPairs.clear();
    const { customers, amounts, orderIds } = this.list;
    const orders = orderIds ? this.countById(rows, orderIds) : this.countRows(rows, customers);
    return { ...orders, ...revenueOf(rows, amounts) };
  }

  /** How many orders a customer has among the rows whose totals were taken last. */
  ordersOf(customer: number): number {
    return Math.max(this.customerMarks[customer]!, this.base) - this.base;
  }

  /** Every row is an order. */
  private countRows(rows: Int32Array, ids: Ids | undefined) {
    let [customers, repeatCustomers] = [0, 0];
    for (let i = 0; ids && i < rows.length; i++) {
      const count = this.countOrder(ids.codes[rows[i]!]!);
      if (count === 1) customers++;
      if (count === 2) repeatCustomers++;
    }
    return { orders: rows.length, customers, repeatCustomers };
  }

  private countById(rows: Int32Array, orderIds: Ids) {
    const ids = this.list.customers;
    let [orders, customers, repeatCustomers] = [0, 0, 0];
    for (let i = 0; i < rows.length; i++) {
      const order = orderIds.codes[rows[i]!]!;
      const customer = ids ? ids.codes[rows[i]!]! : 0;
      const isNew = order < 0 ? "order" : this.meetOrder(order, customer);
      if (isNew === "order") orders++;
      if (!ids || isNew === "nothing") continue;
      const count = this.countOrder(customer);
      if (count === 1) customers++;
      if (count === 2) repeatCustomers++;
    }
    return { orders, customers, repeatCustomers };
  }

  /** Whether the order was not met before in this group, or only with other customers, or already with this one. */
  private meetOrder(order: number, customer: number): "order" | "customer" | "nothing" {
    if (this.orderMarks[order]! <= this.base) {
      this.orderMarks[order] = this.base + 1;
      this.orderCustomer[order] = customer;
      return "order";
    }
    if (this.orderCustomer[order] === customer) return "nothing";
    // Few orders have more than one customer; the pairs beyond the first are kept in a set.
    const pair = customer * this.orderMarks.length + order;
    if (this.furtherPairs.has(pair)) return "nothing";
    this.furtherPairs.add(pair);
    return "customer";
  }

  private countOrder(customer: number): number {
    const count = this.ordersOf(customer) + 1;
    this.customerMarks[customer] = this.base + count;
    return count;
  }
}

function revenueOf(rows: Int32Array, amounts: Numbers | undefined) {
  const sum = new Sum();
  let refundRows = 0;
  for (let i = 0; amounts && i < rows.length; i++) {
    const amount = amounts[rows[i]!]!;
    if (amount < 0) refundRows++;
    sum.add(amount);
  }
  const revenue = sum.value;
  return Number.isFinite(revenue) ? { revenue, refundRows } : refuse({ code: "tooLarge" });
}

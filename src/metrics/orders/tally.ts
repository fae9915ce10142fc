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
 * is stamped with the group's number, so that the next group begins anew without clearing a thing, and a thousand
 * periods cost no more than one.
 */
export class OrderTally {
  private group = 0;
  private readonly customerGroup: Int32Array;
  private readonly customerOrders: Uint32Array;
  private readonly orderGroup: Int32Array;
  private readonly orderCustomer: Int32Array;
  private readonly furtherPairs = new Set<number>();

  constructor(private readonly list: Counted) {
    const { customers, orderIds } = list;
    this.customerGroup = new Int32Array(customers?.labels.length ?? 0);
    this.customerOrders = new Uint32Array(customers?.labels.length ?? 0);
    this.orderGroup = new Int32Array(orderIds?.labels.length ?? 0);
    this.orderCustomer = new Int32Array(orderIds?.labels.length ?? 0);
  }

  /** The totals of these rows, taken by themselves. */
  totals(rows: Int32Array): OrderTotals {
    const { customers, amounts, orderIds } = this.list;
    this.group++;
    this.furtherPairs.clear();
    const revenue = new Sum();
    let [orders, customerCount, repeatCustomers, refundRows] = [0, 0, 0, 0];
    for (const row of rows) {
      const customer = customers ? customers.codes[row]! : 0;
      const order = orderIds ? orderIds.codes[row]! : -1;
      const isNew = order < 0 ? "order" : this.meetOrder(order, customer);
      if (isNew === "order") orders++;
      if (customers && isNew !== "nothing") {
        const count = this.countOrder(customer);
        if (count === 1) customerCount++;
        if (count === 2) repeatCustomers++;
      }
      if (amounts) {
        const amount = amounts[row]!;
        if (amount < 0) refundRows++;
        revenue.add(amount);
      }
    }
    if (!Number.isFinite(revenue.value)) refuse({ code: "tooLarge" });
    return { orders, customers: customerCount, repeatCustomers, revenue: revenue.value, refundRows };
  }

  /** Whether the order was not met before in this group, or only with other customers, or already with this one. */
  private meetOrder(order: number, customer: number): "order" | "customer" | "nothing" {
    if (this.orderGroup[order] !== this.group) {
      this.orderGroup[order] = this.group;
      this.orderCustomer[order] = customer;
      return "order";
    }
    if (this.orderCustomer[order] === customer) return "nothing";
    // Few orders have more than one customer; the pairs beyond the first are kept in a set.
    const pair = customer * this.orderGroup.length + order;
    if (this.furtherPairs.has(pair)) return "nothing";
    this.furtherPairs.add(pair);
    return "customer";
  }

  private countOrder(customer: number): number {
    const count = this.customerGroup[customer] === this.group ? this.customerOrders[customer]! + 1 : 1;
    this.customerGroup[customer] = this.group;
    this.customerOrders[customer] = count;
    return count;
  }
}

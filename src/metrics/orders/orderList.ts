import type { Period } from "../period/period";
import type { Ids, Numbers } from "../rows";

/** Customers of an order list, and when; one row is one order unless order ids say otherwise. */
export interface CustomerOrders {
  readonly customers: Ids;
  readonly dates?: Numbers | undefined;
  readonly period?: Period | undefined;
  /** Rows that share an id are one order. */
  readonly orderIds?: Ids | undefined;
}

/** Customers and the dates of their orders. */
export interface DatedOrders {
  readonly customers: Ids;
  readonly dates: Numbers;
}

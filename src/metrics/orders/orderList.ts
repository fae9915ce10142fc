import type { Period } from "../period/period";
import { refuse } from "../problem";
import type { Ids, Numbers, UsedRows } from "../rows";

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

/** Refuses a question about no orders at all. */
export function requireOrders(rows: UsedRows): void {
  if (rows.indices.length === 0) refuse({ code: "nothingToMeasure", missing: "orders" });
}

import { byGroup } from "../partition";
import { usedRows, type Ids, type Numbers } from "../rows";
import {
  ALL,
  numberColumn,
  rateColumn,
  ratio,
  requireGroupCount,
  textColumn,
  type Table,
  type TableCell,
} from "../table";
import { requireOrders } from "./orderList";
import { OrderTally, type OrderTotals } from "./tally";

export interface ComparedList {
  readonly customers: Ids;
  readonly amounts: Numbers;
  readonly groups: Ids;
  readonly orderIds?: Ids | undefined;
}

const COLUMNS = [
  textColumn("Group"),
  numberColumn("Customers"),
  numberColumn("Orders"),
  numberColumn("Revenue"),
  rateColumn("Repeat rate"),
  numberColumn("Purchase frequency"),
  numberColumn("AOV"),
  numberColumn("Customer value"),
];

/**
 * An order list by group: which segment, channel or country has which customers, orders and revenue?
 *
 * A row a group, in order of first appearance, then all rows together. A customer who orders in two groups counts in
 * both, and once in the last row.
 *
 * Refuses a list without orders and a table of over 10,000 rows.
 */
export function orderComparison(list: ComparedList): Table {
  const used = usedRows({ customers: list.customers, amounts: list.amounts });
  requireOrders(used);
  const { labels, parts } = byGroup(used.indices, list.groups);
  requireGroupCount(labels.length, COLUMNS.length);
  const tally = new OrderTally(list);
  const rows = parts.map((part, group) => rowOf(labels[group]!, tally.totals(part)));
  return { columns: COLUMNS, rows: [...rows, rowOf(ALL, tally.totals(used.indices))], use: used.use };
}

function rowOf(label: string, totals: OrderTotals): TableCell[] {
  return [
    label,
    totals.customers,
    totals.orders,
    totals.revenue,
    ratio(totals.repeatCustomers, totals.customers),
    ratio(totals.orders, totals.customers),
    ratio(totals.revenue, totals.orders),
    ratio(totals.revenue, totals.customers),
  ];
}

import { byPeriod, firstAndLast, startsOf } from "../partition";
import type { Unit } from "../period/calendar";
import { usedRows, type Ids, type Numbers } from "../rows";
import {
  numberColumn,
  rateColumn,
  ratio,
  requireTableSize,
  textColumn,
  type Table,
  type TableCell,
} from "../table";
import { requireOrders } from "./orderList";
import { OrderTally } from "./tally";

export interface TrendList {
  readonly customers: Ids;
  readonly dates: Numbers;
  readonly amounts: Numbers;
  readonly unit: Unit;
  readonly orderIds?: Ids | undefined;
}

const COLUMNS = [
  textColumn("Period"),
  numberColumn("Customers"),
  numberColumn("New"),
  numberColumn("Retained"),
  numberColumn("Reactivated"),
  numberColumn("Orders"),
  numberColumn("Revenue"),
  rateColumn("Retention"),
  rateColumn("Repeat rate"),
  numberColumn("Purchase frequency"),
  numberColumn("AOV"),
  numberColumn("Customer value"),
];

/**
 * An order list over time: how do customers, orders and revenue develop from period to period?
 *
 * A row a period from the first order to the last, empty periods included. New customers have their first order of the
 * list in the period, retained ones also ordered in the period before, reactivated ones are the rest. Retention is
 * retained / customers of the row before.
 *
 * Refuses a list without orders and a table of over 10,000 rows.
 */
export function orderTrend(list: TrendList): Table {
  const { customers, dates, unit } = list;
  const used = usedRows({ customers, dates, amounts: list.amounts });
  requireOrders(used);
  const [first, last] = firstAndLast(used.indices, dates);
  requireTableSize(startsOf(unit, first, last).length, COLUMNS.length, first, last);
  const { labels, parts } = byPeriod(used.indices, dates, unit);
  const tally = new OrderTally(list);
  const visits = new Visits(customers);
  let customersBefore = 0;
  const rows = parts.map((part, period): TableCell[] => {
    const totals = tally.totals(part);
    const { fresh, retained } = visits.meet(part, period);
    const row = [
      labels[period]!,
      totals.customers,
      fresh,
      retained,
      totals.customers - fresh - retained,
      totals.orders,
      totals.revenue,
      ratio(retained, customersBefore),
      ratio(totals.repeatCustomers, totals.customers),
      ratio(totals.orders, totals.customers),
      ratio(totals.revenue, totals.orders),
      ratio(totals.revenue, totals.customers),
    ];
    customersBefore = totals.customers;
    return row;
  });
  return { columns: COLUMNS, rows, use: used.use };
}

/** Remembers in which period each customer was seen last. Periods come in order. */
class Visits {
  private readonly lastSeen: Int32Array;

  constructor(private readonly customers: Ids) {
    this.lastSeen = new Int32Array(customers.labels.length).fill(-1);
  }

  /** How many customers of these rows are seen for the first time, and how many were seen in the period before. */
  meet(rows: Int32Array, period: number): { readonly fresh: number; readonly retained: number } {
    let [fresh, retained] = [0, 0];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const customer = this.customers.codes[row]!;
      const before = this.lastSeen[customer]!;
      if (before === period) continue;
      this.lastSeen[customer] = period;
      if (before === -1) fresh++;
      else if (before === period - 1) retained++;
    }
    return { fresh, retained };
  }
}

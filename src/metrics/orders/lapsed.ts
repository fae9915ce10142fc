import { finding, type Finding } from "../finding";
import { firstAndLast } from "../partition";
import type { Day } from "../period/day";
import { refuse } from "../problem";
import { requireNotNegative } from "../range";
import { leaveOut, usedRows } from "../rows";
import type { DatedOrders } from "./orderList";

export interface LapsedQuestion extends DatedOrders {
  /** A customer lapses when the last order is more than this many days ago. */
  readonly days: number;
  /** The day from which one looks back; by default the day of the last order in the list. */
  readonly asOf?: Day | undefined;
}

/**
 * Lapsed customers: which share of the customers has not ordered for more than so many days?
 *
 * Formula: customers whose last order is more than `days` days before `asOf` / customers, a fraction from 0 to 1.
 * Orders after `asOf` had not happened yet on that day and are left out.
 *
 * Refuses a negative number of days and a list without orders (up to that day).
 */
export function lapsedCustomers(question: LapsedQuestion): Finding<"lapsed" | "customers" | "asOf" | "days"> {
  const { customers, dates, days } = question;
  requireNotNegative({ days });
  const { indices, use } = usedRows({ customers, dates });
  const asOf = question.asOf ?? firstAndLast(indices, dates)[1];
  const lastOrder = new Float64Array(customers.labels.length).fill(NaN);
  let used = 0;
  for (let i = 0; i < indices.length; i++) {
    const row = indices[i]!;
    const day = dates[row]!;
    if (day > asOf) continue;
    used++;
    const customer = customers.codes[row]!;
    if (!(lastOrder[customer]! >= day)) lastOrder[customer] = day;
  }
  let [lapsed, all] = [0, 0];
  for (const day of lastOrder) {
    if (Number.isNaN(day)) continue;
    all++;
    if (asOf - day > days) lapsed++;
  }
  if (all === 0) refuse({ code: "nothingToMeasure", missing: "orders" });
  return finding({
    numerator: lapsed,
    denominator: all,
    parts: { lapsed, customers: all, asOf, days },
    rows: { used, leftOut: leaveOut(use.leftOut, { afterAsOf: indices.length - used }) },
  });
}

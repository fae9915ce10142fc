import type { GivenCall } from "../GivenCall";
import type { NativeForm } from "../NativeForm";
import { OrderColumns } from "../reading/orderList";
import { boundsBefore, readPeriodOf, type WrittenPeriod } from "../reading/period";
import type { Bounds } from "../reading/periodText";
import { between } from "../reading/withinPeriod";
import { distinct, seen } from "../writing/distinct";
import type { Draft } from "../writing/Draft";
import { rowsWhere } from "../writing/mask";
import { unlessNothing } from "../writing/refusing";

/**
 * Retention and churn of an order list: the customers of the base period, and how many of them are among those of the
 * period. Those of both are those of the one and those of the other, less those of either.
 */
const modern =
  (isKept: boolean): NativeForm =>
  ({ call, draft }) => {
    const columns = new OrderColumns(draft, call);
    const [customer, day] = [columns.customer(), columns.day()];
    const { period, base } = periods(draft, call);
    const inBase = rowsWhere(draft, "inBase", [`(${customer}<>"")`, ...between(draft, day, base)]);
    const inPeriod = rowsWhere(draft, "inPeriod", [`(${customer}<>"")`, ...between(draft, day, period)]);
    const before = distinct(draft, "customersBefore", customer, inBase);
    const now = distinct(draft, "customersNow", customer, inPeriod);
    const either = distinct(draft, "customersOfEither", customer, `${inBase}+${inPeriod}`);
    const kept = draft.name("kept", `${before}+${now}-${either}`);
    return unlessNothing(before, `${isKept ? kept : `(${before}-${kept})`}/${before}`);
  };

/** For each customer of the base period 1 or 0; their mean. Without any there is none, which is #N/A like every error. */
const any =
  (isKept: boolean): NativeForm =>
  ({ call, draft }) => {
    const columns = new OrderColumns(draft, call);
    const [customer, day, rows] = [columns.customer(), columns.day(), columns.rowNumbers("customers")];
    const { period, base } = periods(draft, call);
    const among = (when: Bounds) => {
      const used = rowsWhere(draft, "used", [`(${customer}<>"")`, ...between(draft, day, when)]);
      return seen(customer, used, rows);
    };
    return `IFERROR(AVERAGE(IF(${among(base)},${isKept ? "1*" : "1-"}${among(period)})),NA())`;
  };

/** The period and the one that it is compared with: the one before unless the call says otherwise. */
function periods(draft: Draft, call: GivenCall): { readonly period: WrittenPeriod; readonly base: Bounds } {
  const period = readPeriodOf(draft, call, "period", "period");
  const base = call.has("basePeriod")
    ? readPeriodOf(draft, call, "basePeriod", "base", () => boundsBefore(draft, period, "before"))
    : boundsBefore(draft, period, "base");
  return { period, base };
}

export const orderRetention = {
  "RETENTION.ORDERS": { modern: modern(true), any: any(true) },
  "CHURN.ORDERS": { modern: modern(false), any: any(false) },
};

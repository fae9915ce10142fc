import type { NativeForm } from "../NativeForm";
import { OrderColumns } from "../reading/orderList";
import { distinctAmong } from "../writing/distinct";
import { rowsWhere } from "../writing/mask";
import { labelOf, periodsBetween, shifted, startOf, unitOf } from "../writing/parts";
import { refusing, unlessNothing } from "../writing/refusing";
import { divisor, forEach, tableOf } from "../writing/table";
import { endsTooEarly, readDates } from "./subscriptions";

/**
 * A subscription list over time: what runs the day before each period and on its last day. What runs on both has been
 * kept. It needs MAP and VSTACK: Microsoft 365 or Excel 2024.
 */
const trend: NativeForm = ({ call, draft }) => {
  const unit = unitOf(call);
  const { startDay, endDay } = readDates(draft, call);
  const columns = new OrderColumns(draft, call);
  const customer = call.has("customers") ? columns.customer() : undefined;
  const filled = customer ? [`(${customer}<>"")`] : [];
  const used = rowsWhere(draft, "used", [`(${startDay}<>"")`, ...filled]);
  const first = draft.name("firstDay", `MIN(IF(${used},${startDay},""))`);
  const last = draft.name("lastDay", `MAX(IF(${used},${startDay},""),IF(${used},${endDay},""))`);
  const each = periodsBetween(draft, unit, startOf(unit, first), startOf(unit, last));
  const runs = (day: string) => `${used}*(${startDay}<=${day})*(${endDay}>=${day})`;
  const count = (rows: string) => (customer ? distinctAmong(customer, rows) : `SUM(${rows})`);
  const [before, end] = [runs("one-1"), runs(`${shifted(unit, "one", 1)}-1`)];
  const both = customer
    ? `${count(before)}+${count(end)}-${count(`${before}+${end}`)}`
    : count(`${before}*${end}`);
  const atStart = forEach(draft, "atStart", each, count(before));
  const atEnd = forEach(draft, "atEnd", each, count(end));
  const kept = forEach(draft, "kept", each, both);
  const toKeep = divisor(draft, "toKeep", atStart);
  const table = tableOf(draft, call, [
    ["Period", draft.name("labels", labelOf(unit, each))],
    ["At start", atStart],
    ["New", `${atEnd}-${kept}`],
    ["Lost", `${atStart}-${kept}`],
    ["At end", atEnd],
    ["Retention", `${kept}/${toKeep}`],
    ["Churn", `(${atStart}-${kept})/${toKeep}`],
  ]);
  const wrong = [endsTooEarly(draft, startDay, endDay)];
  return refusing(wrong, "an end before its start", unlessNothing(`SUM(${used})`, table));
};

export const subscriptionTrend = { "SUBS.TREND": { modern: trend } };

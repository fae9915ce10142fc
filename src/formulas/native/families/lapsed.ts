import type { NativeForm } from "../NativeForm";
import { OrderColumns } from "../reading/orderList";
import { readDayOf } from "../reading/dayOf";
import { readNumber } from "../reading/numbers";
import { distinct, seen } from "../writing/distinct";
import { rowsWhere } from "../writing/mask";
import { refusing, unlessNothing } from "../writing/refusing";

/** Lapsed customers: all who ordered up to the day, less those whose last order is at most so many days ago. */
const lapsed: NativeForm = ({ call, draft }) => {
  const columns = new OrderColumns(draft, call);
  const [customer, day] = [columns.customer(), columns.day()];
  const isOrder = draft.isModern ? `(${customer}<>"")*(${day}<>"")` : `(${customer}<>"")*(${day}>0)`;
  const lastOrder = draft.isModern ? `MAX(IF(${isOrder},${day}))` : `INT(MAX(IF(${isOrder},${day})))`;
  const asOf = draft.name("asOf", readDayOf(call, "asOf", lastOrder));
  const days = draft.name("days", readNumber(draft, call, "days"));
  const until = draft.isModern ? `(${day}<=${asOf})` : `(${day}<${asOf}+1)`;
  const used = rowsWhere(draft, "used", [isOrder, until]);
  const recent = rowsWhere(draft, "recent", [used, `(${day}>=${asOf}-${days})`]);
  const fixed = call.constant("days");
  const wrong = typeof fixed === "number" && fixed >= 0 ? [] : [`(${days}<0)`];
  if (!draft.isModern) {
    const among = (rows: string) => seen(customer, rows, columns.rowNumbers("customers"));
    const share = `AVERAGE(IF(${among(used)},1-${among(recent)}))`;
    return refusing(wrong, "days cannot be negative", `IFERROR(${share},NA())`);
  }
  const all = distinct(draft, "customers", customer, used);
  const active = distinct(draft, "activeCustomers", customer, recent);
  return refusing(wrong, "days cannot be negative", unlessNothing(all, `(${all}-${active})/${all}`));
};

export const lapsedCustomers = { "CHURN.LAPSED": lapsed } satisfies Readonly<Record<string, NativeForm>>;

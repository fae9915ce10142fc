import type { NativeForm } from "../NativeForm";
import type { GivenCall } from "../GivenCall";
import { OrderColumns } from "../reading/orderList";
import { readOptionalNumber } from "../reading/numbers";
import { withinPeriod } from "../reading/withinPeriod";
import { distinct, distinctAnywhere, occurrences } from "../writing/distinct";
import type { Draft } from "../writing/Draft";
import { rowsWhere } from "../writing/mask";
import { refusing, unlessNothing } from "../writing/refusing";

/**
 * Figures of an order list: repeat rate, purchase frequency, order value and customer value. In the form for any Excel
 * what cannot be calculated is #N/A, whatever the reason.
 */
function usedRows(draft: Draft, call: GivenCall, columns: OrderColumns, filled: readonly string[]): string {
  const conditions = filled.map((column) => `(${column}<>"")`);
  if (call.has("dates")) conditions.push(...withinPeriod(draft, call, columns.day()));
  return rowsWhere(draft, "used", conditions);
}

const orNothing = (result: string) => `IFERROR(${result},NA())`;

const repeatRate = {
  modern: (({ call, draft }) => {
    const columns = new OrderColumns(draft, call);
    const customer = columns.customer();
    const used = usedRows(draft, call, columns, [customer]);
    const customers = distinct(draft, "customers", customer, used);
    let buyers = `FILTER(${customer},${used})`;
    if (call.has("orderIds")) {
      const pairs = draft.name(
        "ordersOfEach",
        `UNIQUE(FILTER(IF({1,0},${customer},${columns.orderId()}),${used}))`,
      );
      buyers = `INDEX(${pairs},0,1)`;
    }
    const once = draft.name("onceOnly", `IFERROR(ROWS(UNIQUE(${buyers},FALSE,TRUE)),0)`);
    return unlessNothing(customers, `(${customers}-${once})/${customers}`);
  }) satisfies NativeForm,
  any: (({ call, draft }) => {
    const columns = new OrderColumns(draft, call);
    const [customer, rows] = [columns.customer(), columns.rowNumbers("customers")];
    let used = usedRows(draft, call, columns, [customer]);
    if (call.has("orderIds")) used = firstOfEach(used, `${customer}&"|"&${columns.orderId()}`, rows);
    const orders = occurrences(customer, used, rows);
    return orNothing(`SUMPRODUCT(1*(${orders}>1))/${distinctAnywhere(customer, used, rows)}`);
  }) satisfies NativeForm,
};

/** Of the rows that count, the first with each text. */
function firstOfEach(used: string, texts: string, rowNumbers: string): string {
  return `${used}*(MATCH(${used}&"|"&${texts},${used}&"|"&${texts},0)=${rowNumbers})`;
}

const purchaseFrequency = {
  modern: (({ call, draft }) => {
    const columns = new OrderColumns(draft, call);
    const customer = columns.customer();
    const used = usedRows(draft, call, columns, [customer]);
    const orders = countOrders(draft, call, columns, used);
    const customers = distinct(draft, "customers", customer, used);
    return unlessNothing(customers, `${orders}/${customers}`);
  }) satisfies NativeForm,
  any: (({ call, draft }) => {
    const columns = new OrderColumns(draft, call);
    const [customer, rows] = [columns.customer(), columns.rowNumbers("customers")];
    const used = usedRows(draft, call, columns, [customer]);
    const customers = distinctAnywhere(customer, used, rows);
    return orNothing(`${countOrders(draft, call, columns, used)}/${customers}`);
  }) satisfies NativeForm,
};

/** How many orders the rows are: each row one, or rows that share an id. */
function countOrders(draft: Draft, call: GivenCall, columns: OrderColumns, used: string): string {
  if (!call.has("orderIds")) return draft.name("orders", draft.sum(used));
  const id = columns.orderId();
  if (draft.isModern) return distinct(draft, "orders", id, used);
  return distinctAnywhere(id, used, columns.rowNumbers("orderIds"));
}

const orderValue: NativeForm = ({ call, draft }) => {
  const columns = new OrderColumns(draft, call);
  const amount = columns.amount();
  const used = usedRows(draft, call, columns, [amount]);
  const orders = countOrders(draft, call, columns, used);
  // Apart, not multiplied: texts count as nothing.
  const revenue = draft.name("revenue", `SUMPRODUCT(${used},${amount})`);
  const result = `${revenue}/${orders}`;
  return draft.isModern ? unlessNothing(orders, result) : orNothing(result);
};

const customerValue: NativeForm = ({ call, draft }) => {
  const columns = new OrderColumns(draft, call);
  const [customer, amount] = [columns.customer(), columns.amount()];
  const used = usedRows(draft, call, columns, [customer, amount]);
  const revenue = draft.name("revenue", `SUMPRODUCT(${used},${amount})`);
  const customers = draft.isModern
    ? distinct(draft, "customers", customer, used)
    : distinctAnywhere(customer, used, columns.rowNumbers("customers"));
  const { factors, wrong } = valueFactors(draft, call);
  const value = [`${revenue}/${customers}`, ...factors].join("*");
  const result = draft.isModern ? unlessNothing(customers, value) : orNothing(value);
  return refusing(wrong, "a factor lies outside its range", result);
};

/** Lifespan and margin, where the call gives them; a blank cell is 1, as if it had been left out. */
function valueFactors(draft: Draft, call: GivenCall) {
  const factors: string[] = [];
  const wrong: string[] = [];
  for (const [argument, name] of [
    ["lifespan", "lifespan"],
    ["grossMargin", "margin"],
  ] as const) {
    if (!call.has(argument)) continue;
    const factor = draft.name(name, readOptionalNumber(draft, call, argument, "1"));
    factors.push(factor);
    const fixed = call.constant(argument);
    if (typeof fixed === "number" && fixed > 0 && (fixed <= 1 || argument === "lifespan")) continue;
    wrong.push(`(${factor}<=0)`, ...(argument === "lifespan" ? [] : [`(${factor}>1)`]));
  }
  return { factors, wrong };
}

export const orderFigures = {
  "REPEATRATE.ORDERS": repeatRate,
  "PURCHFREQ.ORDERS": purchaseFrequency,
  "AOV.ORDERS": orderValue,
  "CLV.ORDERS": customerValue,
};

import type { GivenCall } from "../GivenCall";
import type { NativeForm } from "../NativeForm";
import { OrderColumns } from "../reading/orderList";
import { distinctAmong } from "../writing/distinct";
import type { Draft } from "../writing/Draft";
import { rowsWhere } from "../writing/mask";
import { groupParts, periodParts, shifted, unitOf, type Parts, type PeriodParts } from "../writing/parts";
import { unlessNothing } from "../writing/refusing";
import { divisor, forEach, tableOf, type TableColumn } from "../writing/table";

/**
 * Tables of an order list, over time and by group: each figure is calculated for the rows of one part after the other.
 * They need MAP and VSTACK: Microsoft 365 or Excel 2024.
 */
const byGroup: NativeForm = ({ call, draft }) => {
  const columns = new OrderColumns(draft, call);
  call.requireColumns("groups");
  const [customer, amount] = [columns.customer(), columns.amount()];
  const used = rowsWhere(draft, "used", [`(${customer}<>"")`, `(${amount}<>"")`]);
  const parts = groupParts(draft, call, used);
  const { customers, orders, revenue, shares } = figuresOf({ draft, call, columns, parts, customer, amount });
  const table = tableOf(draft, call, [
    ["Group", parts.labels],
    ["Customers", customers],
    ["Orders", orders],
    ["Revenue", revenue],
    ...shares,
  ]);
  return unlessNothing(`SUM(${used})`, table);
};

const overTime: NativeForm = ({ call, draft }) => {
  const unit = unitOf(call);
  const columns = new OrderColumns(draft, call);
  const [customer, day, amount] = [columns.customer(), columns.day(), columns.amount()];
  const used = rowsWhere(draft, "used", [`(${customer}<>"")`, `(${day}<>"")`, `(${amount}<>"")`]);
  const parts = periodParts(draft, unit, day, used);
  const { customers, orders, revenue, shares } = figuresOf({ draft, call, columns, parts, customer, amount });
  const { before, fresh, retained } = comings(draft, parts, customer, used);
  const table = tableOf(draft, call, [
    ["Period", parts.labels],
    ["Customers", customers],
    ["New", fresh],
    ["Retained", retained],
    ["Reactivated", `${customers}-${fresh}-${retained}`],
    ["Orders", orders],
    ["Revenue", revenue],
    ["Retention", `${retained}/${divisor(draft, "customersToKeep", before)}`],
    ...shares,
  ]);
  return unlessNothing(`SUM(${used})`, table);
};

interface List {
  readonly draft: Draft;
  readonly call: GivenCall;
  readonly columns: OrderColumns;
  readonly parts: Parts;
  readonly customer: string;
  readonly amount: string;
}

/** What both tables show of each part. */
function figuresOf({ draft, call, columns, parts, customer, amount }: List) {
  const { each, rowsOfOne } = parts;
  const id = call.has("orderIds") ? columns.orderId() : undefined;
  const buyers = id
    ? `INDEX(UNIQUE(FILTER(${draft.name("pair", `IF({1,0},${customer},${id})`)},${rowsOfOne})),0,1)`
    : `FILTER(${customer},${rowsOfOne})`;
  const customers = forEach(draft, "customers", each, distinctAmong(customer, rowsOfOne));
  const onceOnly = `IFERROR(ROWS(UNIQUE(${buyers},FALSE,TRUE)),0)`;
  const once = forEach(draft, "onceOnly", each, `IF(SUM(${rowsOfOne})=0,0,${onceOnly})`);
  const counted = id ? distinctAmong(id, rowsOfOne) : `SUM(${rowsOfOne})`;
  const orders = forEach(draft, "orders", each, counted);
  const revenue = forEach(draft, "revenue", each, `SUMPRODUCT(${rowsOfOne},${amount})`);
  const [buyersOfEach, ordersOfEach] = [
    divisor(draft, "perCustomer", customers),
    divisor(draft, "perOrder", orders),
  ];
  const shares: TableColumn[] = [
    ["Repeat rate", `(${customers}-${once})/${buyersOfEach}`],
    ["Purchase frequency", `${orders}/${buyersOfEach}`],
    ["AOV", `${revenue}/${ordersOfEach}`],
    ["Customer value", `${revenue}/${buyersOfEach}`],
  ];
  return { customers, orders, revenue, shares };
}

/** The customers of the period before, and of this one's those who are new and those who also ordered in that before. */
function comings(
  draft: Draft,
  { each, rowsOfOne, periodOf, unit }: PeriodParts,
  customer: string,
  used: string,
) {
  const rowsBefore = `${used}*(${periodOf}=${shifted(unit, "one", -1)})`;
  const among = (rows: string) => distinctAmong(customer, rows);
  const before = forEach(draft, "customersBefore", each, among(rowsBefore));
  const until = among(`${used}*(${periodOf}<=one)`);
  const fresh = forEach(draft, "newCustomers", each, `${until}-${among(`${used}*(${periodOf}<one)`)}`);
  const both = `${among(rowsOfOne)}+${among(rowsBefore)}-${among(`${rowsOfOne}+${rowsBefore}`)}`;
  return { before, fresh, retained: forEach(draft, "retained", each, both) };
}

export const orderTables = { "ORDERS.BY": { modern: byGroup }, "ORDERS.TREND": { modern: overTime } };

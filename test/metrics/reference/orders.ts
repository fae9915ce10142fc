/**
 * The functions of an order list as functions.md defines them, word for word: plain rows, filters and nested loops.
 * Slow, and for that reason hard to get wrong.
 */
import { contains, type Span } from "./civil";
import { distinct, nothing, sift, type Expected, type Reasons, type Refused } from "./finding";
import { exactSum, magnitude, Rational } from "./rational";

/** A row of an order list; null is a blank. */
export interface OrderFact {
  readonly customer: string | null;
  readonly date: string | null;
  readonly amount: number | null;
  readonly order: string | null;
  readonly group: string | null;
}

/** Which columns a function is given, and the period it is asked about. */
export interface Asked {
  readonly columns: readonly ("customer" | "amount" | "date" | "order")[];
  readonly period?: Span;
}

export function rowsThatCount(rows: readonly OrderFact[], { columns, period }: Asked) {
  const blank = (column: "customer" | "amount" | "date") => (row: OrderFact) =>
    columns.includes(column) && row[column] === null;
  const reasons: Reasons<OrderFact> = [
    ["blankCustomer", blank("customer")],
    ["blankAmount", blank("amount")],
    ["blankDate", blank("date")],
    ["outsidePeriod", (row) => period !== undefined && !contains(period, row.date)],
  ];
  return sift(rows, reasons);
}

export const customersOf = (rows: readonly OrderFact[]): string[] =>
  distinct(rows.map(({ customer }) => customer!));

/** Distinct ids, and each row without an id by itself; without a column of ids every row. */
export function ordersIn(rows: readonly OrderFact[], byId: boolean): number {
  if (!byId) return rows.length;
  const ids = rows.flatMap(({ order }) => order ?? []);
  return distinct(ids).length + (rows.length - ids.length);
}

/** Customers with more than one order, looked up customer by customer. */
export function repeatersIn(rows: readonly OrderFact[], byId: boolean): number {
  return customersOf(rows).filter(
    (name) =>
      ordersIn(
        rows.filter(({ customer }) => customer === name),
        byId,
      ) > 1,
  ).length;
}

export const amountsOf = (rows: readonly OrderFact[]): number[] => rows.map(({ amount }) => amount!);
export const revenueOf = (rows: readonly OrderFact[]): number => exactSum(amountsOf(rows)).toNumber();
const refundsIn = (rows: readonly OrderFact[]): number => rows.filter(({ amount }) => amount! < 0).length;

/** Exact revenue / a whole number, rounded once. */
export function share(rows: readonly OrderFact[], count: number): number {
  return exactSum(amountsOf(rows)).over(Rational.of(count)).toNumber();
}

export function repeatRate(rows: readonly OrderFact[], asked: Asked): Expected | Refused {
  const { used, leftOut } = rowsThatCount(rows, asked);
  if (used.length === 0) return nothing("orders");
  const byId = asked.columns.includes("order");
  const [repeatCustomers, uniqueCustomers] = [repeatersIn(used, byId), customersOf(used).length];
  return {
    value: repeatCustomers / uniqueCustomers,
    parts: { repeatCustomers, uniqueCustomers, orders: ordersIn(used, byId) },
    ...{ used: used.length, leftOut },
  };
}

export function purchaseFrequency(rows: readonly OrderFact[], asked: Asked): Expected | Refused {
  const { used, leftOut } = rowsThatCount(rows, asked);
  if (used.length === 0) return nothing("orders");
  const [orders, uniqueCustomers] = [
    ordersIn(used, asked.columns.includes("order")),
    customersOf(used).length,
  ];
  return { value: orders / uniqueCustomers, parts: { orders, uniqueCustomers }, used: used.length, leftOut };
}

export function averageOrderValue(rows: readonly OrderFact[], asked: Asked): Expected | Refused {
  const { used, leftOut } = rowsThatCount(rows, asked);
  if (used.length === 0) return nothing("orders");
  const orders = ordersIn(used, asked.columns.includes("order"));
  return {
    value: share(used, orders),
    parts: { revenue: revenueOf(used), orders, refundRows: refundsIn(used) },
    ...{ used: used.length, leftOut, magnitude: magnitude(amountsOf(used)) },
  };
}

export function customerValue(
  rows: readonly OrderFact[],
  asked: Asked & { readonly lifespan: number; readonly grossMargin: number },
): Expected | Refused {
  const { used, leftOut } = rowsThatCount(rows, asked);
  if (used.length === 0) return nothing("orders");
  const { lifespan, grossMargin } = asked;
  const uniqueCustomers = customersOf(used).length;
  return {
    value: share(used, uniqueCustomers) * lifespan * grossMargin,
    parts: { revenue: revenueOf(used), uniqueCustomers, lifespan, grossMargin, refundRows: refundsIn(used) },
    ...{ used: used.length, leftOut, magnitude: lifespan * magnitude(amountsOf(used)) },
  };
}

/** E, S and N of the contract, each by asking every customer of the list. */
export function retention(
  rows: readonly OrderFact[],
  periods: { readonly period: Span; readonly base: Span },
  kept = true,
): Expected | Refused {
  const { period, base } = periods;
  const { used, leftOut } = sift<OrderFact>(rows, [
    ["blankCustomer", ({ customer }) => customer === null],
    ["blankDate", ({ date }) => date === null],
    ["outsidePeriod", ({ date }) => !contains(base, date) && !contains(period, date)],
  ]);
  const orderedIn = (span: Span) => (name: string) =>
    used.some(({ customer, date }) => customer === name && contains(span, date));
  const everybody = customersOf(used);
  const atStart = everybody.filter(orderedIn(base));
  const atEnd = everybody.filter(orderedIn(period));
  if (atStart.length === 0) return nothing("baseCustomers");
  const newcomers = atEnd.filter((name) => !atStart.includes(name));
  const retained = atEnd.length - newcomers.length;
  return {
    value: (kept ? retained : atStart.length - retained) / atStart.length,
    parts: {
      customersAtStart: atStart.length,
      customersAtEnd: atEnd.length,
      newCustomers: newcomers.length,
    },
    ...{ used: used.length, leftOut },
  };
}

/** `age` says how many days before asOf a date lies. */
export function lapsed(
  rows: readonly OrderFact[],
  question: { readonly asOf: string; readonly days: number; readonly age: (date: string) => number },
): Expected | Refused {
  const { asOf, days, age } = question;
  const { used, leftOut } = sift<OrderFact>(rows, [
    ["blankCustomer", ({ customer }) => customer === null],
    ["blankDate", ({ date }) => date === null],
    ["afterAsOf", ({ date }) => date! > asOf],
  ]);
  if (used.length === 0) return nothing("orders");
  const everybody = customersOf(used);
  // Nobody's order is recent enough: each of them is more than so many days old.
  const gone = everybody.filter((name) =>
    used.every(({ customer, date }) => customer !== name || age(date!) > days),
  );
  return {
    value: gone.length / everybody.length,
    parts: { lapsed: gone.length, customers: everybody.length },
    ...{ used: used.length, leftOut },
  };
}

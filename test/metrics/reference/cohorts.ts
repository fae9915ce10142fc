/** RETENTION.COHORTS as functions.md defines it: every cell asked of every customer of its cohort. */
import type { CohortQuestion } from "../../../src/metrics/orders/cohortQuestion";
import { nameOf, namesBetween } from "./civil";
import { customersOf, ordersIn, revenueOf, rowsThatCount, type OrderFact } from "./orders";
import { firstAndLast, type Cell } from "./orderTables";

type Asked = Required<Pick<CohortQuestion, "unit" | "measure" | "mode">> & { readonly byId: boolean };

interface Cohort {
  readonly customers: readonly string[];
  /** The number of the period in which it began. */
  readonly begun: number;
}

export function cohorts(list: readonly OrderFact[], asked: Asked): Cell[][] {
  const { unit, measure } = asked;
  const needed =
    measure === "revenue" ? (["customer", "date", "amount"] as const) : (["customer", "date"] as const);
  const { used } = rowsThatCount(list, { columns: needed });
  const names = namesBetween(unit, firstAndLast(used));
  const dated = used.map((row) => ({ ...row, period: names.indexOf(nameOf(unit, row.date!)) }));
  const firstPeriod = (customer: string) =>
    Math.min(...dated.filter((row) => row.customer === customer).map(({ period }) => period));
  const found = names
    .map((_, begun): Cohort => ({
      begun,
      customers: customersOf(used).filter((c) => firstPeriod(c) === begun),
    }))
    .filter(({ customers }) => customers.length > 0);
  const ages = names.map((_, age) => age);
  const reaches = (cohort: Cohort, age: number) => cohort.begun + age < names.length;
  const count = (cohort: Cohort, age: number) => countAt(dated, cohort, age, asked);
  const size = (some: readonly Cohort[]) => total(some.map(({ customers }) => customers.length));
  const shown = (some: readonly Cohort[], age: number): Cell => {
    const old = some.filter((cohort) => reaches(cohort, age));
    if (old.length === 0) return "";
    const sum = total(old.map((cohort) => count(cohort, age)));
    return measure === "rate" ? sum / size(old) : sum;
  };
  return [
    ...found.map((cohort) => [
      names[cohort.begun]!,
      cohort.customers.length,
      ...ages.map((age) => shown([cohort], age)),
    ]),
    ["All", size(found), ...ages.map((age) => shown(found, age))],
  ];
}

type Dated = OrderFact & { readonly period: number };

function countAt(
  rows: readonly Dated[],
  cohort: Cohort,
  age: number,
  { measure, mode, byId }: Asked,
): number {
  const { customers, begun } = cohort;
  const period = begun + age;
  const own = rows.filter(({ customer }) => customers.includes(customer!));
  if (measure === "orders" || measure === "revenue") {
    const inPeriod = (number: number) => own.filter((row) => row.period === number);
    const figure = (some: readonly Dated[]) =>
      measure === "orders" ? ordersIn(some, byId) : revenueOf(some);
    if (mode === "on") return figure(inPeriod(period));
    // Up to this age: period by period, since an order counts in each period where it has a row.
    return total(Array.from({ length: age + 1 }, (_, k) => figure(inPeriod(begun + k))));
  }
  const counts = (customer: string) => {
    const periods = own.filter((row) => row.customer === customer).map((row) => row.period);
    if (mode === "on") return periods.includes(period);
    if (mode === "on-or-after") return periods.some((other) => other >= period);
    return age === 0 || periods.some((other) => other > begun && other <= period);
  };
  return customers.filter(counts).length;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

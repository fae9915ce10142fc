import { byPeriod, firstAndLast, startsOf } from "../partition";
import type { Unit } from "../period/calendar";
import { refuse } from "../problem";
import { usedRows, type Ids, type Numbers } from "../rows";
import {
  ALL,
  numberColumn,
  rateColumn,
  ratio,
  requireTableSize,
  textColumn,
  type Table,
  type TableCell,
} from "../table";
import {
  addRevenue,
  cohortsOf,
  countCustomers,
  countOrders,
  type CohortCounts,
  type Cohorts,
} from "./cohortCounts";
import { requireOrders } from "./orderList";

export const MEASURES = ["rate", "customers", "orders", "revenue"] as const;
export type Measure = (typeof MEASURES)[number];
export const MODES = ["on", "on-or-after", "cumulative"] as const;
export type Mode = (typeof MODES)[number];

export interface CohortQuestion {
  readonly customers: Ids;
  readonly dates: Numbers;
  readonly unit: Unit;
  /** What is counted; by default the share of the cohort's customers. */
  readonly measure?: Measure | undefined;
  /** Ordered in that very period (the default), in that or a later one, or in at least one up to it. */
  readonly mode?: Mode | undefined;
  readonly amounts?: Numbers | undefined;
  readonly orderIds?: Ids | undefined;
}

/**
 * Retention by cohort: of the customers who first ordered in a period, how many order again 1, 2, 3 … periods later?
 *
 * A row a cohort (the period of the first order), its customers, then a column for each period since. What lies after
 * the period of the last order is "". The last row adds up the counts; its rates are pooled: customers who came back /
 * customers, both over the cohorts that are old enough for the column.
 *
 * Refuses a list without orders, the measure revenue without amounts, on-or-after with orders or revenue, and a table
 * of over 10,000 rows or 50,000 cells.
 *
 * Source: the modes are those of Mixpanel's and Amplitude's retention reports ("on", "on or after", "cumulative").
 */
export function retentionCohorts(question: CohortQuestion): Table {
  const { customers, dates, unit, measure = "rate", mode = "on", amounts } = question;
  if (measure === "revenue" && !amounts) refuse({ code: "measureNeeds", measure, argument: "amounts" });
  if (mode === "on-or-after" && (measure === "orders" || measure === "revenue")) {
    refuse({ code: "modeWithoutMeasure", mode, measure });
  }
  const used = usedRows({ customers, dates, amounts });
  requireOrders(used);
  const [first, last] = firstAndLast(used.indices, dates);
  const length = startsOf(unit, first, last).length;
  requireTableSize(length, length + 2, first, last);
  const { labels, parts } = byPeriod(used.indices, dates, unit);
  const counts = count(question, cohortsOf(customers, parts), measure, mode);
  const filled = [...labels.keys()].filter((cohort) => counts.sizes[cohort]! > 0);
  const rows = filled.map((cohort) => cohortRow(labels[cohort]!, cohort, counts, measure));
  return {
    columns: [
      textColumn("Cohort"),
      numberColumn("Customers"),
      ...labels.map((_, age) => ageColumn(age, measure)),
    ],
    rows: [...rows, pooledRow(filled, counts, measure)],
    use: used.use,
  };
}

function count(question: CohortQuestion, cohorts: Cohorts, measure: Measure, mode: Mode): CohortCounts {
  const { customers, amounts } = question;
  if (measure === "rate" || measure === "customers") return countCustomers(customers, cohorts, mode);
  const counts =
    measure === "revenue" ? addRevenue(customers, amounts!, cohorts) : countOrders(question, cohorts);
  if (mode === "cumulative") counts.sumUpTo(0);
  return counts;
}

function ageColumn(age: number, measure: Measure) {
  return measure === "rate" ? rateColumn(String(age)) : numberColumn(String(age));
}

function cohortRow(label: string, cohort: number, counts: CohortCounts, measure: Measure): TableCell[] {
  const size = counts.sizes[cohort]!;
  const reached = counts.sizes.length - cohort;
  const cells = Array.from(counts.sizes, (_, age) => {
    if (age >= reached) return "";
    const count = counts.at(cohort, age);
    return measure === "rate" ? ratio(count, size) : count;
  });
  return [label, size, ...cells];
}

function pooledRow(cohorts: readonly number[], counts: CohortCounts, measure: Measure): TableCell[] {
  const sum = (of: readonly number[], value: (cohort: number) => number) =>
    of.reduce((total, cohort) => total + value(cohort), 0);
  const size = (cohort: number) => counts.sizes[cohort]!;
  const cells = Array.from(counts.sizes, (_, age) => {
    const oldEnough = cohorts.filter((cohort) => cohort + age < counts.sizes.length);
    const count = sum(oldEnough, (cohort) => counts.at(cohort, age));
    return measure === "rate" ? ratio(count, sum(oldEnough, size)) : count;
  });
  return [ALL, sum(cohorts, size), ...cells];
}

import { byPeriod, firstAndLast, startsOf } from "../partition";
import { refuse } from "../problem";
import { usedRows } from "../rows";
import { Sum } from "../sum";
import {
  ALL,
  figure,
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
import type { CohortQuestion, Measure, Mode } from "./cohortQuestion";
import { requireOrders } from "./orderList";

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
  // Two rows, a cohort and all, are the least; how many there are is known once the orders are in their periods.
  const columns = startsOf(unit, first, last).length + 2;
  requireTableSize(2, columns, first, last);
  const { labels, parts } = byPeriod(used.indices, dates, unit);
  const cohorts = cohortsOf(customers, parts);
  requireTableSize(cohorts.sizes.length + 1, columns, first, last);
  const counts = count(question, cohorts, measure, mode);
  return {
    columns: [
      textColumn("Cohort"),
      numberColumn("Customers"),
      ...labels.map((_, age) => ageColumn(age, measure)),
    ],
    rows: [
      ...cohorts.begun.map((begun, cohort) => cohortRow(labels[begun]!, cohort, cohorts, counts, measure)),
      pooledRow(cohorts, counts, measure),
    ],
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

function cohortRow(
  label: string,
  cohort: number,
  { periods, begun, sizes }: Cohorts,
  counts: CohortCounts,
  measure: Measure,
): TableCell[] {
  const [first, size] = [begun[cohort]!, sizes[cohort]!];
  const cells = periods.map((_, age) => {
    const period = first + age;
    if (period >= periods.length) return "";
    const count = counts.at(cohort, period);
    return measure === "rate" ? ratio(count, size) : figure(count);
  });
  return [label, size, ...cells];
}

function pooledRow({ periods, begun, sizes }: Cohorts, counts: CohortCounts, measure: Measure): TableCell[] {
  const cells = periods.map((_, age) => {
    const [count, size] = [new Sum(), new Sum()];
    begun.forEach((first, cohort) => {
      // A cohort that is too young for the column belongs in neither sum.
      if (first + age >= periods.length) return;
      count.add(counts.at(cohort, first + age));
      size.add(sizes[cohort]!);
    });
    return measure === "rate" ? ratio(count.value, size.value) : figure(count.value);
  });
  return [ALL, sizes.reduce((total, size) => total + size, 0), ...cells];
}

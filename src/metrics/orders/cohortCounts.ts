import type { Ids, Numbers } from "../rows";
import { Sum } from "../sum";
import type { CohortQuestion, Mode } from "./cohorts";

/** The cohort of each customer: the number of the period of the first order; −1 for customers without orders. */
export function cohortOfCustomers(customers: Ids, periods: readonly Int32Array[]): Int32Array {
  const cohorts = new Int32Array(customers.labels.length).fill(-1);
  periods.forEach((rows, period) => {
    for (const row of rows) {
      const customer = customers.codes[row]!;
      if (cohorts[customer] === -1) cohorts[customer] = period;
    }
  });
  return cohorts;
}

/** What was counted for each cohort (its period's number) at each age in periods. */
export class CohortCounts {
  private readonly cells: Float64Array;

  constructor(
    /** How many customers each cohort has. */
    readonly sizes: readonly number[],
  ) {
    this.cells = new Float64Array(sizes.length * sizes.length);
  }

  at(cohort: number, age: number): number {
    return this.cells[cohort * this.sizes.length + age]!;
  }

  add(cohort: number, age: number, count: number): void {
    this.cells[cohort * this.sizes.length + age]! += count;
  }

  /** Turns counts at each age into counts up to each age, from `fromAge` on. */
  sumUpTo(fromAge: number): void {
    this.sizes.forEach((_, cohort) => {
      for (let age = fromAge + 1; age < this.sizes.length - cohort; age++) {
        this.add(cohort, age, this.at(cohort, age - 1));
      }
    });
  }

  /** Turns counts at each age into counts at that or a later age. */
  sumFrom(): void {
    this.sizes.forEach((_, cohort) => {
      for (let age = this.sizes.length - cohort - 2; age >= 0; age--) {
        this.add(cohort, age, this.at(cohort, age + 1));
      }
    });
  }
}

export interface Cohorts {
  readonly periods: readonly Int32Array[];
  readonly cohortOf: Int32Array;
  readonly sizes: readonly number[];
}

export function cohortsOf(customers: Ids, periods: readonly Int32Array[]): Cohorts {
  const cohortOf = cohortOfCustomers(customers, periods);
  const sizes = new Array<number>(periods.length).fill(0);
  for (const cohort of cohortOf) if (cohort >= 0) sizes[cohort]!++;
  return { periods, cohortOf, sizes };
}

/**
 * Counts customers. A customer counts at every age with an order; for "cumulative" from the first return on; for
 * "on-or-after" up to the last order.
 */
export function countCustomers(
  customers: Ids,
  { periods, cohortOf, sizes }: Cohorts,
  mode: Mode,
): CohortCounts {
  const counts = new CohortCounts(sizes);
  const lastSeen = new Int32Array(cohortOf.length).fill(-1);
  periods.forEach((rows, period) => {
    for (const row of rows) {
      const customer = customers.codes[row]!;
      const [cohort, before] = [cohortOf[customer]!, lastSeen[customer]!];
      if (before === period) continue;
      lastSeen[customer] = period;
      if (mode === "cumulative" && before > cohort) continue;
      counts.add(cohort, period - cohort, 1);
      if (mode === "on-or-after" && before >= 0) counts.add(cohort, before - cohort, -1);
    }
  });
  if (mode === "cumulative") counts.sumUpTo(1);
  if (mode === "on-or-after") counts.sumFrom();
  return counts;
}

/** Counts orders: within a cohort and period, rows that share an id are one. */
export function countOrders(question: CohortQuestion, { periods, cohortOf, sizes }: Cohorts): CohortCounts {
  const { customers, orderIds } = question;
  const counts = new CohortCounts(sizes);
  const met = new Set<number>();
  periods.forEach((rows, period) => {
    met.clear();
    for (const row of rows) {
      const cohort = cohortOf[customers.codes[row]!]!;
      const order = orderIds ? orderIds.codes[row]! : -1;
      const pair = order * sizes.length + cohort;
      if (order >= 0 && met.has(pair)) continue;
      if (order >= 0) met.add(pair);
      counts.add(cohort, period - cohort, 1);
    }
  });
  return counts;
}

/** Adds up revenue. */
export function addRevenue(
  customers: Ids,
  amounts: Numbers,
  { periods, cohortOf, sizes }: Cohorts,
): CohortCounts {
  const counts = new CohortCounts(sizes);
  periods.forEach((rows, period) => {
    const sums = new Map<number, Sum>();
    for (const row of rows) {
      const cohort = cohortOf[customers.codes[row]!]!;
      let sum = sums.get(cohort);
      if (!sum) sums.set(cohort, (sum = new Sum()));
      sum.add(amounts[row]!);
    }
    for (const [cohort, sum] of sums) counts.add(cohort, period - cohort, sum.value);
  });
  return counts;
}

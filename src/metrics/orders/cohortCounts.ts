import type { Ids, Numbers } from "../rows";
import { Sum } from "../sum";
import type { CohortQuestion, Mode } from "./cohortQuestion";

/** The customers by the period of their first order; cohorts are numbered from 0, periods without a cohort left out. */
export interface Cohorts {
  readonly periods: readonly Int32Array[];
  /** The cohort of each customer; −1 for customers without orders. */
  readonly cohortOf: Int32Array;
  /** The number of the period in which each cohort began. */
  readonly begun: readonly number[];
  /** How many customers each cohort has. */
  readonly sizes: readonly number[];
}

export function cohortsOf(customers: Ids, periods: readonly Int32Array[]): Cohorts {
  const cohortOf = new Int32Array(customers.labels.length).fill(-1);
  const [begun, sizes]: [number[], number[]] = [[], []];
  periods.forEach((rows, period) => {
    let size = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const customer = customers.codes[row]!;
      if (cohortOf[customer] !== -1) continue;
      cohortOf[customer] = begun.length;
      size++;
    }
    if (size === 0) return;
    begun.push(period);
    sizes.push(size);
  });
  return { periods, cohortOf, begun, sizes };
}

/** What was counted for each cohort in each period. */
export class CohortCounts {
  private readonly cells: Float64Array;

  constructor(private readonly cohorts: Cohorts) {
    this.cells = new Float64Array(cohorts.begun.length * cohorts.periods.length);
  }

  at(cohort: number, period: number): number {
    return this.cells[cohort * this.cohorts.periods.length + period]!;
  }

  add(cohort: number, period: number, count: number): void {
    this.cells[cohort * this.cohorts.periods.length + period]! += count;
  }

  /** Turns counts at each age into counts up to each age, from `fromAge` on. */
  sumUpTo(fromAge: number): void {
    this.cohorts.begun.forEach((begun, cohort) => {
      for (let period = begun + fromAge + 1; period < this.cohorts.periods.length; period++) {
        this.add(cohort, period, this.at(cohort, period - 1));
      }
    });
  }

  /** Turns counts at each age into counts at that or a later age. */
  sumFrom(): void {
    this.cohorts.begun.forEach((begun, cohort) => {
      for (let period = this.cohorts.periods.length - 2; period >= begun; period--) {
        this.add(cohort, period, this.at(cohort, period + 1));
      }
    });
  }
}

/**
 * Counts customers. A customer counts at every age with an order; for "cumulative" from the first return on; for
 * "on-or-after" up to the last order.
 */
export function countCustomers(customers: Ids, cohorts: Cohorts, mode: Mode): CohortCounts {
  const { periods, cohortOf, begun } = cohorts;
  const counts = new CohortCounts(cohorts);
  const lastSeen = new Int32Array(cohortOf.length).fill(-1);
  periods.forEach((rows, period) => {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const customer = customers.codes[row]!;
      const [cohort, before] = [cohortOf[customer]!, lastSeen[customer]!];
      if (before === period) continue;
      lastSeen[customer] = period;
      if (mode === "cumulative" && before > begun[cohort]!) continue;
      counts.add(cohort, period, 1);
      if (mode === "on-or-after" && before >= 0) counts.add(cohort, before, -1);
    }
  });
  if (mode === "cumulative") counts.sumUpTo(1);
  if (mode === "on-or-after") counts.sumFrom();
  return counts;
}

/** Counts orders: within a cohort and period, rows that share an id are one. */
export function countOrders({ customers, orderIds }: CohortQuestion, cohorts: Cohorts): CohortCounts {
  const { periods, cohortOf, begun } = cohorts;
  const counts = new CohortCounts(cohorts);
  const met = new Set<number>();
  periods.forEach((rows, period) => {
    met.clear();
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const cohort = cohortOf[customers.codes[row]!]!;
      const order = orderIds ? orderIds.codes[row]! : -1;
      const pair = order * begun.length + cohort;
      if (order >= 0 && met.has(pair)) continue;
      if (order >= 0) met.add(pair);
      counts.add(cohort, period, 1);
    }
  });
  return counts;
}

/** Adds up revenue. */
export function addRevenue(customers: Ids, amounts: Numbers, cohorts: Cohorts): CohortCounts {
  const counts = new CohortCounts(cohorts);
  cohorts.periods.forEach((rows, period) => {
    const sums = new Map<number, Sum>();
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const cohort = cohorts.cohortOf[customers.codes[row]!]!;
      let sum = sums.get(cohort);
      if (!sum) sums.set(cohort, (sum = new Sum()));
      sum.add(amounts[row]!);
    }
    for (const [cohort, sum] of sums) counts.add(cohort, period, sum.value);
  });
  return counts;
}

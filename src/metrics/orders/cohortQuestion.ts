import type { Unit } from "../period/calendar";
import type { Ids, Numbers } from "../rows";

/** What a table of cohorts can count, and when a customer counts. */
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

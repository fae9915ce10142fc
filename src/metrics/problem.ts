/**
 * Why a metric has no value: codes with the facts to fill in, no words. The worksheet turns them into Excel's
 * errors, every surface into a sentence in the user's language. `argument` is the name of the metric's parameter.
 */
export type Problem =
  /** The quantity to divide by is zero. */
  | { readonly code: "zeroDenominator"; readonly argument: string }
  /** The data holds nothing that the question is about. */
  | { readonly code: "nothingToMeasure"; readonly missing: Missing }
  /** A number lies outside what its argument allows; `allowed` is in mathematical notation ("> 0", "0 … 1"). */
  | {
      readonly code: "outOfRange";
      readonly argument: string;
      readonly value: number;
      readonly allowed: string;
    }
  /** A share was written as a percentage number: 40 instead of 40 %. */
  | { readonly code: "notAShare"; readonly argument: string; readonly value: number }
  /** Fewer customers at the end than new ones: some of the new customers already left and must not be counted. */
  | {
      readonly code: "newCustomersLeft";
      readonly customersAtEnd: number;
      readonly newCustomers: number;
    }
  /** More customers kept than there were: returners were counted as kept. */
  | {
      readonly code: "keptMoreThanStart";
      readonly kept: number;
      readonly customersAtStart: number;
    }
  | {
      readonly code: "moreRepeatersThanCustomers";
      readonly repeatCustomers: number;
      readonly uniqueCustomers: number;
    }
  /** More recurring revenue lost than there was: at the start, or at the start and by expansion. */
  | { readonly code: "lostMoreThanStart"; readonly lost: number; readonly available: number }
  /** An answer that the scale does not have; `index` counts the observations from 0. */
  | {
      readonly code: "scoreOutsideScale";
      readonly argument: string;
      readonly index: number;
      readonly value: number;
      readonly lowest: number;
      readonly highest: number;
    }
  /** A period chooses among dates, and no dates were given. */
  | { readonly code: "periodWithoutDates"; readonly argument: string }
  /** A table of more rows or cells than a sheet should take; the dates it would cover. */
  | {
      readonly code: "tableTooLarge";
      readonly rows: number;
      readonly columns: number;
      readonly first: number;
      readonly last: number;
    }
  | { readonly code: "tooManyGroups"; readonly groups: number }
  /** A measure and a mode that do not go together. */
  | { readonly code: "modeWithoutMeasure"; readonly mode: string; readonly measure: string }
  /** A measure needs a range that was not given. */
  | { readonly code: "measureNeeds"; readonly measure: string; readonly argument: string }
  /** A subscription that ends before it starts; `index` counts the observations from 0. */
  | {
      readonly code: "endBeforeStart";
      readonly argument: string;
      readonly index: number;
      readonly start: number;
      readonly end: number;
    }
  /** Less than nothing paid for a subscription; `index` counts the observations from 0. */
  | {
      readonly code: "negativeAmount";
      readonly argument: string;
      readonly index: number;
      readonly value: number;
    }
  /** The result is beyond the largest number a computer holds. */
  | { readonly code: "tooLarge" };

export type Missing =
  "answers" | "orders" | "baseCustomers" | "subscriptions" | "subscriptionsBefore" | "variance";

/** The only error that a metric throws. */
export class MetricError extends Error {
  override readonly name = "MetricError";

  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Ends the calculation with a problem. */
export function refuse(problem: Problem): never {
  throw new MetricError(problem);
}

import { refuse } from "./problem";

/**
 * What a metric found out: the value, and how it came about. The worksheet shows `value`; the task pane and the
 * definitions show the rest, so no part of the product computes a figure a second way.
 *
 * Always: value = factor × numerator / denominator.
 */
export interface Finding<Part extends string = string> {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  /** 100 for scores of −100…100, lifespan × margin for customer values, otherwise 1. */
  readonly factor: number;
  /** The named quantities behind the value, such as promoters and detractors. */
  readonly parts: Readonly<Record<Part, number>>;
  /** Which rows counted; absent where the input is not a list. */
  readonly rows?: RowUse;
}

export interface RowUse {
  readonly used: number;
  readonly leftOut: LeftOut;
}

/** How many rows were left out, by reason; a reason without rows is absent. */
export type LeftOut = Readonly<Partial<Record<LeftOutReason, number>>>;
export type LeftOutReason =
  | "header"
  | "blankCustomer"
  | "blankDate"
  | "blankStart"
  | "blankAmount"
  | "noScore"
  | "outsidePeriod"
  | "afterAsOf";

interface FindingInput<Part extends string> {
  readonly numerator: number;
  readonly denominator: number;
  readonly factor?: number;
  readonly parts: Readonly<Record<Part, number>>;
  readonly rows?: RowUse;
}

/** Completes a finding with its value. The caller has seen to it that the denominator is not zero. */
export function finding<Part extends string>(input: FindingInput<Part>): Finding<Part> {
  const factor = input.factor ?? 1;
  // Adding 0 turns the −0 of "none of −5" into 0, which is what a cell should show.
  const value = (factor * input.numerator) / input.denominator + 0;
  if (!Number.isFinite(value)) refuse({ code: "tooLarge" });
  const { numerator, denominator, parts, rows } = input;
  return { value, numerator, denominator, factor, parts, ...(rows && { rows }) };
}

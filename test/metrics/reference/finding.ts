/** What the reference expects of a metric: its value with what it came from, or why there is none. */
import type { Finding, LeftOut } from "../../../src/metrics/finding";
import type { Problem } from "../../../src/metrics/problem";
import { refusal } from "../../support/columns";

export interface Expected {
  readonly value: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly used: number;
  readonly leftOut: LeftOut;
  /** What an error is measured against: the sum of the absolute terms; by default the number itself. */
  readonly magnitude?: number;
}

export interface Refused {
  readonly refused: Problem;
}

export const nothing = (
  missing: "orders" | "baseCustomers" | "answers" | "subscriptions" | "subscriptionsBefore",
) => ({ refused: { code: "nothingToMeasure", missing } }) as const satisfies Refused;

/** The contract's tolerance for counts and sums. */
export const TOLERANCE = 1e-12;

/** Holds a finding against what the reference expects: value, parts, and every row that was left out. */
export function expectFinding(calculate: () => Finding, expected: Expected | Refused): void {
  if ("refused" in expected) {
    expect(refusal(calculate)).toEqual(expected.refused);
    return;
  }
  const found = calculate();
  expectClose(found.value, expected.value, expected.magnitude);
  expect(Object.keys(found.parts).toSorted()).toEqual(Object.keys(expected.parts).toSorted());
  for (const [name, part] of Object.entries(expected.parts)) {
    expectClose(found.parts[name]!, part, expected.magnitude);
  }
  expect(found.rows).toEqual({ used: expected.used, leftOut: expected.leftOut });
}

export function expectClose(found: number, expected: number, magnitude = Math.abs(expected)): void {
  // The number itself first: its message is the better one, and most figures agree to the last bit.
  if (found === expected) return;
  if (Math.abs(found - expected) <= TOLERANCE * magnitude) return;
  throw new Error(`${found} is not within ${TOLERANCE} × ${magnitude} of ${expected}`);
}

/** Why a row does not count: the first of these tests that it fails, in the contract's order. */
export type Reasons<Row> = readonly (readonly [reason: keyof LeftOut, leavesOut: (row: Row) => boolean])[];

/** The rows that count, and how many do not by the first reason that applies. */
export function sift<Row>(rows: readonly Row[], reasons: Reasons<Row>): { used: Row[]; leftOut: LeftOut } {
  const leftOut: Partial<Record<keyof LeftOut, number>> = {};
  const used = rows.filter((row) => {
    const reason = reasons.find(([, leavesOut]) => leavesOut(row))?.[0];
    if (reason) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
    return reason === undefined;
  });
  return { used, leftOut };
}

/** Each different value once, in order of first appearance, by comparing every pair. */
export function distinct<T>(values: readonly T[]): T[] {
  return values.filter((value, index) => values.indexOf(value) === index);
}

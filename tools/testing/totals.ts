/** How many tests passed, failed and were skipped. */
import { readFileSync, rmSync } from "node:fs";

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** So that the results of an earlier run are never taken for those of a run that broke off. */
export function forgetResults(file: string): void {
  rmSync(file, { force: true });
}

/** From jest's results; a test file that could not run counts as one failed test. */
export function totalsOf(file: string): Totals {
  const results = JSON.parse(readFileSync(file, "utf8")) as JestResults;
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

export function sum(totals: readonly Totals[]): Totals {
  const total = (count: keyof Totals) => totals.reduce((so, one) => so + one[count], 0);
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
}

/** The last line of a run: "12 passed, 0 failed", and the skipped ones where there are any. */
export function sentence({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

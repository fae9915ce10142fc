import type { Finding } from "../../metrics/finding";
import type { TestParts } from "../../metrics/statistics/tests";

/** Under this p one speaks of a significant difference. */
const LEVEL = 0.05;

/** Whether a figure is the p-value of a test. */
export function isTest(finding: Finding): finding is Finding<TestParts> {
  return "statistic" in finding.parts;
}

/** Whether chance alone would hardly make such a difference. */
export function isSignificant(p: number): boolean {
  return p < LEVEL;
}

/** Columns of a list for the metrics, made without the code under test. */
import { MetricError, type Problem } from "../../src/metrics/problem";
import type { Ids, Numbers } from "../../src/metrics/rows";

/** Ids by exact text; null is a blank. */
export function ids(...names: (string | null)[]): Ids {
  const labels = [...new Set(names.filter((name) => name !== null))];
  const codes = Int32Array.from(names, (name) => (name === null ? -1 : labels.indexOf(name)));
  return { codes, labels };
}

/** Numbers; null is a blank. */
export function numbers(...values: (number | null)[]): Numbers {
  return Float64Array.from(values, (value) => value ?? NaN);
}

/** The serial number of an ISO date as Excel counts: days since 1899-12-30. */
export function day(iso: string): number {
  return (Date.parse(`${iso}T00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

export function days(...dates: (string | null)[]): Numbers {
  return numbers(...dates.map((date) => (date === null ? null : day(date))));
}

/** Why the metric refuses. */
export function refusal(calculate: () => unknown): Problem {
  try {
    calculate();
  } catch (error) {
    if (error instanceof MetricError) return error.problem;
    throw error;
  }
  throw new Error("the metric did not refuse");
}

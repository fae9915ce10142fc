/**
 * Real data and figures computed elsewhere, in the folder that FASTHOLD_DATA names. Without it these tests are
 * skipped and say so; with it they run, and fail if the files are not there.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

const folder = process.env.FASTHOLD_DATA;

export function describeWithRealData(title: string, tests: () => void): void {
  if (folder !== undefined) return describe(title, tests);
  it.skip(`${title} [skipped: FASTHOLD_DATA does not name the folder with the real data]`, () => {
    expect(folder).toBeDefined();
  });
}

/** The records of data/NAME, every field as text. */
export function realRecords(name: string): Record<string, string>[] {
  const { data } = Papa.parse<Record<string, string>>(read("data", name), {
    header: true,
    skipEmptyLines: true,
  });
  if (data.length === 0) throw new Error(`data/${name} is empty`);
  return data;
}

/** The figures in expected/NAME. */
export function expectedFigures<T>(name: string): T {
  return JSON.parse(read("expected", name)) as T;
}

function read(...path: string[]): string {
  return readFileSync(join(folder!, ...path), "utf8");
}

/** What pandas computed of a period's orders (expected/cdnow.json). */
export interface OrderFigures {
  readonly customers: number;
  readonly orders: number;
  readonly revenue: number;
  readonly repeatRate: number;
  readonly purchaseFrequency: number;
  readonly aov: number;
  readonly customerValue: number;
  /** Absent where no period comes before. */
  readonly retention?: { readonly retained: number; readonly retention: number };
}

/** Formulas over the cells of one sheet, calculated by the playground's grid engine in a process of its own. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

export type Value = number | string | boolean | null;
export type Rows = readonly (readonly Value[])[];

export interface GridQuestion {
  readonly sheet: string;
  readonly rows: Rows;
  readonly formulas: readonly string[];
}

/** The results of the formulas, each with its rows and columns; errors are texts such as "#N/A". */
export function calculatedInGrid(sheet: string, rows: Rows, formulas: readonly string[]): Rows[] {
  const question: GridQuestion = { sheet, rows, formulas };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(__dirname, "headlessGrid.ts")],
    { input: JSON.stringify(question), encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(`The grid engine gave up: ${stderr}`);
  return JSON.parse(stdout) as Rows[];
}

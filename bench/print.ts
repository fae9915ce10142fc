import { JOBS, type Job } from "./jobs";
import { growth } from "./measure";
import type { SizeResult } from "./results";

const jobsNamed = (only: string) => JOBS.filter(({ id }) => id.startsWith(only));
const whole = (number: number) => Math.round(number).toLocaleString("en-US");
const megabytes = (bytes: number) => `${whole(bytes / 2 ** 20)} MB`;

/** One table a size: times in milliseconds, how many times the floor, and how many times as fast as DuckDB. */
export function printSize(size: SizeResult, only: string): void {
  const { rows, results, cellsBytes, peakBytes, wholeColumn } = size;
  console.log(
    `\n${whole(rows)} rows (peak ${megabytes(peakBytes)}, of which the cells ${megabytes(cellsBytes)})\n`,
  );
  printRow("", "ms", "floor", "ratio", "aim", "DuckDB", "ahead", "memory");
  jobsNamed(only).forEach((job, index) => {
    const { time, floor, duckdb, memory } = results[index]!;
    const ratio = time / floor;
    const verdict = job.aim === undefined ? "" : `${ratio <= job.aim ? "≤" : ">"} ${job.aim}`;
    const ahead = `${(duckdb / time).toFixed(1)} ×`;
    printRow(
      callOf(job),
      ms(time),
      ms(floor),
      ratio.toFixed(2),
      verdict,
      ms(duckdb),
      ahead,
      megabytes(memory),
    );
  });
  console.log(
    "\nWhole columns with 5,000 cells filled: what the blanks cost, in bare loops from the end (aim ≤ 1.5)\n",
  );
  for (const { formula, whole: time, filled, bareLoop } of wholeColumn) {
    printRow(formula, ms(time), ms(bareLoop), ((time - filled) / bareLoop).toFixed(2));
  }
}

/** With which power of the number of rows the time grows. */
export function printGrowth(sizes: readonly SizeResult[], only: string): void {
  console.log(
    "\nGrowth exponent from the fewest rows to the most (aim < 1.1), of the function and of its floor\n",
  );
  const rows = sizes.map((size) => size.rows);
  jobsNamed(only).forEach((job, index) => {
    const exponent = (of: "time" | "floor") =>
      growth(
        rows,
        sizes.map(({ results }) => results[index]![of]),
      ).toFixed(2);
    printRow(callOf(job), exponent("time"), exponent("floor"));
  });
}

function callOf({ id, args }: Job): string {
  const names = args.map((arg) => (typeof arg === "string" ? arg : arg === null ? "" : String(arg.value)));
  return `${id}(${names.join(", ")})`;
}

const ms = (time: number) => time.toFixed(time < 10 ? 2 : 1);

function printRow(name: string, ...cells: string[]): void {
  console.log(name.padEnd(52) + cells.map((cell) => cell.padStart(9)).join(""));
}

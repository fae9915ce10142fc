/**
 * Measures all jobs for one number of rows, in a process of its own, and prints the results as JSON: the worksheet
 * functions and their floor first, DuckDB when these are done.
 */
import { catalogue } from "../src/functions/catalogue";
import { worksheetFunction } from "../src/functions/register";
import { makeCells } from "./cells";
import { standInForExcel } from "./excel";
import { floorOf } from "./floor";
import { callOf, JOBS, rangesOf } from "./jobs";
import { interleave } from "./measure";
import { memoryOf } from "./memory";
import { Peer } from "./peer";
import type { JobResult, SizeResult } from "./results";
import { measureWholeColumn } from "./wholeColumn";

async function main(rows: number, only: string): Promise<SizeResult> {
  const host = standInForExcel();
  const cells = makeCells(rows);
  const cellsBytes = process.memoryUsage().rss;
  const rounds = rows >= 1_000_000 ? 7 : rows >= 100_000 ? 15 : 51;
  const jobs = JOBS.filter(({ id }) => id.startsWith(only));
  const calculations = jobs.map((job) => {
    const calculate = worksheetFunction(catalogue[job.id], host);
    const args = callOf(job, cells);
    return () => calculate(...args);
  });
  const times = jobs.map((job, index) =>
    interleave([calculations[index]!, floorOf(rangesOf(job, cells))], rounds),
  );
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  const memory = calculations.map(memoryOf);
  const wholeColumn = measureWholeColumn(host);
  const peer = await Peer.open();
  const results: JobResult[] = [];
  for (const [index, job] of jobs.entries()) {
    const [time, floor] = times[index]!;
    const duckdb = await peer.time(rangesOf(job, cells), job.sql, rows >= 1_000_000 ? 3 : 5);
    results.push({ time: time!, floor: floor!, duckdb, memory: memory[index]! });
  }
  return { rows, cellsBytes, peakBytes, wholeColumn, results };
}

const [rows, only = ""] = process.argv.slice(2);
void main(Number(rows), only).then((result) => process.stdout.write(JSON.stringify(result)));

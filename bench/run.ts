/**
 * `npm run bench`: how long the worksheet functions take from cells to result, against the least that any code could
 * do with the same cells, and against DuckDB.
 *
 *   npm run bench -- --rows 10000,100000    other sizes
 *   npm run bench -- --only NPS             functions whose names begin so
 */
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { bundle } from "./bundle";
import { printGrowth, printSize } from "./print";
import type { SizeResult } from "./results";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rows: { type: "string", default: "10000,100000,1000000" },
      only: { type: "string", default: "" },
    },
  });
  const script = await bundle();
  const sizes = values.rows.split(",").map((rows) => {
    const output = execFileSync(process.execPath, [script, rows, values.only], { maxBuffer: 1e8 });
    const size = JSON.parse(String(output)) as SizeResult;
    printSize(size, values.only);
    return size;
  });
  if (sizes.length > 1) printGrowth(sizes, values.only);
}

void main();

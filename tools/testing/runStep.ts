/** Runs one step of `npm test`, showing its output as it comes. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Step } from "./steps";
import { forgetResults, totalsOf, type Totals } from "./totals";

const right: Totals = { passed: 0, failed: 0, skipped: 0 };
const wrong: Totals = { passed: 0, failed: 1, skipped: 0 };

/** A step that went wrong counts as at least one failed test, so that the totals never hide it. */
export function runStep(step: Step): Totals {
  console.log(`\n── ${step.title}\n`);
  if (step.results !== undefined) forgetResults(step.results);
  const started = performance.now();
  const { status, error } = spawnSync(step.command, {
    shell: true,
    stdio: "inherit",
    env: { ...process.env, ...step.environment },
  });
  if (error !== undefined) console.error(error.message);
  const totals = stepTotals(step, status === 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n── ${step.title}: ${totals.failed === 0 ? "ok" : "FAILED"}, ${seconds} s`);
  return totals;
}

function stepTotals(step: Step, succeeded: boolean): Totals {
  if (step.results === undefined || !existsSync(step.results)) return succeeded ? right : wrong;
  const totals = totalsOf(step.results);
  return succeeded || totals.failed > 0 ? totals : { ...totals, failed: 1 };
}

/**
 * `npm test`: everything that has to hold, on a machine that has nothing but Node. Runs every step even when one fails,
 * and ends with one plain line of totals.
 */
import { mkdirSync } from "node:fs";
import { installedBrowser } from "./browser";
import { installBrowser } from "./testing/installBrowser";
import { runStep } from "./testing/runStep";
import { steps } from "./testing/steps";
import { sentence, sum } from "./testing/totals";

if (installedBrowser() === undefined) installBrowser();
console.log(`Browser: ${installedBrowser() ?? "none"}`);
mkdirSync("out/tests", { recursive: true });
const totals = sum(steps.map(runStep));
console.log(`\n${sentence(totals)}`);
process.exitCode = totals.failed === 0 ? 0 : 1;

import { throwIfCancelled } from "../../cancelling";
import { answeredAfterCalculation, pause } from "../../patience";

/** While functions of an add-in run, Excel on the web shows this in their cells. */
const BUSY = "#BUSY!";
const BETWEEN_LOOKS_MILLISECONDS = 300;
const PATIENCE_MILLISECONDS = 180_000;

/** Until when a building that begins now waits for figures: a sheet whose figures take even longer is there all the same. */
export function patientUntil(now: number): number {
  return now + PATIENCE_MILLISECONDS;
}

/** Waits until no cell of the sheet waits for one of our functions. */
export async function whenCalculated(
  sheet: Excel.Worksheet,
  until: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (;;) {
    const used = sheet.getUsedRange(true).load("values");
    await answeredAfterCalculation(sheet.context.sync(), signal);
    const values: unknown[][] = used.values;
    if (!values.some((row) => row.includes(BUSY)) || Date.now() > until) return;
    await pause(BETWEEN_LOOKS_MILLISECONDS);
    throwIfCancelled(signal);
  }
}

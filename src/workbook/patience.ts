import { cancelled } from "./cancelling";
import { WorkbookError } from "./Workbook";

/** So long Excel may take for an answer; one that comes even later finds nobody waiting. */
const PATIENCE_MILLISECONDS = 15_000;

/** So long it may take where Excel calculates many formulas before it answers. */
const CALCULATION_MILLISECONDS = 60_000;

/**
 * Waits for the answer of context.sync(). One that gets lost is a problem to tell, not a wait without end; nor does a
 * user wait who has called it off.
 */
export function answered(answer: Promise<unknown>, signal?: AbortSignal): Promise<void> {
  return within(PATIENCE_MILLISECONDS, answer, signal);
}

/** The same where Excel has much to calculate first. */
export function answeredAfterCalculation(answer: Promise<unknown>, signal?: AbortSignal): Promise<void> {
  return within(CALCULATION_MILLISECONDS, answer, signal);
}

async function within(patience: number, answer: Promise<unknown>, signal?: AbortSignal): Promise<void> {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  let callOff: (() => void) | undefined;
  const lost = new Promise<never>((_, reject) => {
    giveUp = setTimeout(
      () => reject(new WorkbookError("noAnswer", `No answer within ${patience} ms`)),
      patience,
    );
    callOff = () => reject(cancelled());
    signal?.addEventListener("abort", callOff);
  });
  try {
    await Promise.race([answer, lost]);
  } finally {
    clearTimeout(giveUp);
    if (callOff) signal?.removeEventListener("abort", callOff);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}

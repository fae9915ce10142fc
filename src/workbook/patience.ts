import { cancelled } from "./cancelling";
import { WorkbookError } from "./Workbook";

/** So long Excel may take for an answer; one that comes even later finds nobody waiting. */
const PATIENCE_MILLISECONDS = 15_000;

/**
 * Waits for the answer of context.sync(). One that gets lost is a problem to tell, not a wait without end; nor does a
 * user wait who has called it off.
 */
export async function answered(answer: Promise<unknown>, signal?: AbortSignal): Promise<void> {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  let callOff: (() => void) | undefined;
  const lost = new Promise<never>((_, reject) => {
    giveUp = setTimeout(
      () => reject(new WorkbookError("noAnswer", `No answer within ${PATIENCE_MILLISECONDS} ms`)),
      PATIENCE_MILLISECONDS,
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

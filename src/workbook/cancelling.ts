import { WorkbookError } from "./Workbook";

/** Ends a verb that the user has called off. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw cancelled();
}

export function cancelled(): WorkbookError {
  return new WorkbookError("cancelled", "The user called it off");
}

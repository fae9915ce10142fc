/**
 * Notes where in the API an error arose ("Range.getCell"): the innermost place wins. Add-ins read it as
 * `error.debugInfo.errorLocation`.
 */
import { RichApiError } from "./errors";

const locations = new WeakMap<RichApiError, string>();

export async function locate<T>(place: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof RichApiError && !locations.has(error)) locations.set(error, place);
    throw error;
  }
}

export function locationOf(error: RichApiError): string {
  return locations.get(error) ?? "";
}

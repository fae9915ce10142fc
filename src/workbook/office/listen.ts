import { pause } from "../patience";
import { WorkbookError } from "../Workbook";

/** A handler that Excel did not take, or of which no answer came, is handed to it once more after so long. */
const PAUSE_MILLISECONDS = 5_000;

/** Hands a handler to Excel; resolves with how to take it back. */
export type Register = (handler: () => Promise<void>) => Promise<() => Promise<void>>;

/** Calls back after each event, from the moment on when Excel takes the handler; returns its own undo. */
export function listen(register: Register, listener: () => void): () => void {
  let isWanted = true;
  const handler = () => {
    listener();
    return Promise.resolve();
  };
  const registerAtLast = async () => {
    while (isWanted) {
      try {
        return await register(handler);
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        await pause(PAUSE_MILLISECONDS);
        // Whatever happened meanwhile has gone unnoticed.
        if (isWanted) listener();
      }
    }
    return undefined;
  };
  const registered = registerAtLast();
  return () => {
    isWanted = false;
    void registered.then((remove) => remove?.());
  };
}

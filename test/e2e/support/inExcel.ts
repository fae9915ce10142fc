/** Runs code against Excel's API in the add-in's page. */
import type { HostPage } from "./hostPage";

type Body<T> = (context: Excel.RequestContext) => Promise<T>;

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly errorLocation?: string;
}

/** What Excel.run makes of the body; the body sees nothing of the test around it. */
export function run<T>(host: HostPage, body: Body<T>): Promise<T> {
  return host.addin.evaluate<T>(`Excel.run(${body})`);
}

/** What a body that must fail failed with. */
export function failure(host: HostPage, body: Body<unknown>): Promise<Failure> {
  return host.addin.evaluate<Failure>(`Excel.run(${body}).then(
    () => { throw new Error("It did not fail."); },
    ({ code, message, debugInfo }) => ({ code, message, errorLocation: debugInfo.errorLocation }),
  )`);
}

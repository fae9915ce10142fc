/** Excel's faults in the playground, and Office.js in the add-in's page, which meets them. */
import type { Frame } from "playwright-core";
import type { FaultSettings } from "../../../playground/host/faults/Faults";
import { paneFrame } from "./paneFrame";
import type { Playground } from "./playground";

export async function setFaults({ page }: Playground, change: Partial<FaultSettings>): Promise<void> {
  await page.evaluate((wanted) => window.playground.faults.set(wanted), change);
}

export async function resetFaults({ page }: Playground): Promise<void> {
  await page.evaluate(() => window.playground.faults.reset());
}

/** The add-in's page, once Office.js is ready in it. */
export async function officeFrame(playground: Playground): Promise<Frame> {
  const frame = paneFrame(playground);
  await frame.waitForFunction(() => "Excel" in window, undefined, { polling: 50 });
  await frame.evaluate("Office.onReady()");
  return frame;
}

type Body<T> = (context: Excel.RequestContext) => Promise<T>;

/** What Excel.run makes of the body, which sees nothing of the test around it. */
export function run<T>(frame: Frame, body: Body<T>): Promise<T> {
  return frame.evaluate<T>(`Excel.run(${body})`);
}

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: OfficeExtension.DebugInfo;
}

/** What a body that must fail failed with, as Office.js reports it. */
export function failure(frame: Frame, body: Body<unknown>): Promise<Failure> {
  return frame.evaluate<Failure>(`Excel.run(${body}).then(
    () => { throw new Error("It did not fail."); },
    ({ code, message, debugInfo }) => ({ code, message, debugInfo }),
  )`);
}

/** What the body makes of it within the time, or "no answer". */
export function within<T>(frame: Frame, milliseconds: number, body: Body<T>): Promise<T | "no answer"> {
  return frame.evaluate(`Promise.race([
    Excel.run(${body}),
    new Promise((resolve) => setTimeout(() => resolve("no answer"), ${milliseconds})),
  ])`);
}

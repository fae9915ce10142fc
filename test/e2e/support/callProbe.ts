/**
 * Sees every call of a custom function that reaches the add-in's page, before Office.js does, and can hold calls back
 * as a function would that takes its time.
 */
import type { Frame } from "playwright-core";
import type { Playground } from "./playground";

export interface SeenCall {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly caller: string;
}

export interface CallProbe {
  /** The calls seen since the last time that this was asked, in the batches in which they came. */
  batches(): Promise<SeenCall[][]>;
  /** The same, one after the other. */
  calls(): Promise<SeenCall[]>;
  /** From now on calls wait at the door. */
  hold(): Promise<void>;
  /** Those that wait go in, the last one first: answers need not come in the order of the calls. */
  release(): Promise<void>;
}

interface ProbeWindow extends Window {
  seen: SeenCall[][];
  held: MessageEvent[] | undefined;
}

export async function probeCalls(playground: Playground): Promise<CallProbe> {
  const frame = await loadedFrame(playground);
  await frame.evaluate(() => {
    const probe = window as unknown as ProbeWindow;
    probe.seen = [];
    const callsIn = (text: unknown): SeenCall[] => {
      if (typeof text !== "string" || !text.includes('"richApiMessage"')) return [];
      const { _data: data } = JSON.parse(text) as {
        _data?: { ArrayData?: [number, number, string, string][] };
      };
      const invocations = (data?.ArrayData ?? []).filter(
        ([category, type]) => category === 1 && type === 1000,
      );
      return invocations.map(([, , , message]) => {
        const [, id, args, caller] = JSON.parse(message) as [number, string, unknown[], string];
        return { id, args, caller };
      });
    };
    const look = (event: MessageEvent) => {
      const calls = event.isTrusted ? callsIn(event.data) : [];
      if (calls.length === 0) return;
      probe.seen.push(calls);
      if (probe.held === undefined) return;
      probe.held.push(event);
      event.stopImmediatePropagation();
    };
    addEventListener("message", look, { capture: true });
  });
  const batches = () => frame.evaluate(() => (window as unknown as ProbeWindow).seen.splice(0));
  return {
    batches,
    calls: async () => (await batches()).flat(),
    hold: () =>
      frame.evaluate(() => {
        (window as unknown as ProbeWindow).held = [];
      }),
    release: () =>
      frame.evaluate(() => {
        const probe = window as unknown as ProbeWindow;
        const events = probe.held ?? [];
        probe.held = undefined;
        for (const { data, origin, source } of events.reverse()) {
          dispatchEvent(new MessageEvent("message", { data: data as unknown, origin, source }));
        }
      }),
  };
}

/** The add-in's page, which may still be on its way when the spreadsheet is there. */
async function loadedFrame({ page }: Playground): Promise<Frame> {
  const element = await page.waitForSelector("iframe", { state: "attached" });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The add-in's frame has no page.");
  await frame.waitForURL(/\/taskpane\.html/);
  return frame;
}

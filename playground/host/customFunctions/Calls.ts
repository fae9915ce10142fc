/**
 * The calls of custom functions under way. A call waits until the runtime has said that it is ready; calls made
 * together leave together, as one event with several entries; a runtime that loads again gets the calls it still
 * owes an answer for once more.
 */
import type { FunctionCall, FunctionResult } from "../../grid/Grid";
import { payloadLimit } from "../limits";
import { fromRuntime, type InvocationResult } from "./fromRuntime";
import type { FunctionsJson } from "./metadata";
import { invocationFlags, refusedError, toRuntime } from "./toRuntime";

/** Category and type of the entry that Office.js's runtime takes for an invocation. */
const invocationCategory = 1;
const invocationType = 1000;

/** One entry of the event: category, type, target and the call as JSON. */
export type RuntimeEntry = readonly [number, number, string, string];

interface PendingCall {
  readonly entry: RuntimeEntry;
  readonly resolve: (result: FunctionResult) => void;
}

export class Calls {
  private readonly pending = new Map<number, PendingCall>();
  private unsent: number[] = [];
  private ready = false;
  private lastId = 0;

  constructor(
    private readonly metadata: FunctionsJson,
    private readonly send: (entries: readonly RuntimeEntry[]) => void,
  ) {}

  readonly call: FunctionCall = (id, args, caller) => {
    const declared = this.metadata.functions.find((one) => one.id === id);
    if (declared === undefined) return Promise.resolve({ error: "#NAME?" });
    const refused = refusedError(this.metadata, args);
    if (refused !== undefined) return Promise.resolve(refused);
    return this.enqueue(
      id,
      toRuntime(this.metadata, declared, args),
      caller,
      invocationFlags(this.metadata, declared),
    );
  };

  /** The runtime has registered its handler: it takes what waits, and what an earlier runtime left unanswered. */
  runtimeReady(): void {
    this.ready = true;
    this.unsent = [...this.pending.keys()];
    this.flush();
  }

  /** The add-in's page is loading: what is sent now would be lost. */
  runtimeGone(): void {
    this.ready = false;
  }

  settle(results: readonly InvocationResult[]): void {
    for (const result of results) {
      this.pending.get(result.id)?.resolve(fromRuntime(result));
      this.pending.delete(result.id);
    }
  }

  private enqueue(
    name: string,
    parameters: readonly unknown[],
    caller: string,
    flags: number,
  ): Promise<FunctionResult> {
    const id = ++this.lastId;
    const message = JSON.stringify([id, name, parameters, caller, flags]);
    if (message.length > payloadLimit) return Promise.resolve({ error: "#VALUE!" });
    return new Promise((resolve) => {
      this.pending.set(id, { entry: [invocationCategory, invocationType, "", message], resolve });
      this.unsent.push(id);
      if (this.unsent.length === 1) queueMicrotask(() => this.flush());
    });
  }

  private flush(): void {
    if (!this.ready) return;
    const calls = this.unsent.map((id) => this.pending.get(id)?.entry);
    const entries = calls.filter((entry) => entry !== undefined);
    this.unsent = [];
    if (entries.length > 0) this.send(entries);
  }
}

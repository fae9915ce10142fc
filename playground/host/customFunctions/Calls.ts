/**
 * The calls of custom functions under way. A call waits until the runtime has said that it is ready; calls made
 * together leave together, as one event with several entries, and as several events where one would be large; a runtime
 * that loads again gets the calls it still owes an answer for once more.
 */
import type { FunctionCall, FunctionResult } from "../../grid/Grid";
import type { Faults } from "../faults/Faults";
import { payloadLimit } from "../limits";
import { ArgumentWriter, escapedJson, type WrittenArguments } from "./ArgumentWriter";
import { batchLength } from "./batchLength";
import { fromRuntime, type InvocationResult } from "./fromRuntime";
import { invocationFlags } from "./invocationFlags";
import type { FunctionsJson } from "./metadata";

/** Category and type of the entry that Office.js's runtime takes for an invocation. */
const invocationCategory = 1;
const invocationType = 1000;

interface PendingCall {
  readonly name: string;
  /** Whether its answer is to get lost, whenever it comes. */
  readonly isLost: boolean;
  /** Its entry in an event, put together only when it leaves: the texts of ranges in it are shared by many calls. */
  readonly entry: () => string;
  readonly size: number;
  readonly resolve: (result: FunctionResult) => void;
}

export class Calls {
  private readonly pending = new Map<number, PendingCall>();
  private readonly writer: ArgumentWriter;
  private unsent: PendingCall[] = [];
  private ready = false;
  private flushing = false;
  private lastId = 0;

  constructor(
    private readonly metadata: FunctionsJson,
    /** Takes the entries of one event as JSON. */
    private readonly send: (entries: string) => void,
    private readonly faults: Faults,
  ) {
    this.writer = new ArgumentWriter(metadata);
    faults.onChanged(() => this.flush());
  }

  readonly call: FunctionCall = (id, args, caller) => {
    const declared = this.metadata.functions.find((one) => one.id === id);
    if (declared === undefined) return Promise.resolve({ error: "#NAME?" });
    const refused = this.writer.refusedError(args);
    if (refused !== undefined) return Promise.resolve(refused);
    return this.enqueue(
      id,
      this.writer.write(declared, args),
      caller,
      invocationFlags(this.metadata, declared),
    );
  };

  /** The runtime has registered its handler: it takes what waits, and what an earlier runtime left unanswered. */
  runtimeReady(): void {
    this.ready = true;
    this.unsent = [...this.pending.values()];
    this.flush();
  }

  /** The add-in's page is loading: what is sent now would be lost. */
  runtimeGone(): void {
    this.ready = false;
  }

  settle(results: readonly InvocationResult[]): void {
    for (const result of results) {
      const call = this.pending.get(result.id);
      this.pending.delete(result.id);
      if (call && !call.isLost) call.resolve(fromRuntime(result));
    }
  }

  private enqueue(
    name: string,
    args: WrittenArguments,
    caller: string,
    flags: number,
  ): Promise<FunctionResult> {
    const id = ++this.lastId;
    const size = args.length;
    if (size > payloadLimit) return Promise.resolve({ error: "#VALUE!" });
    const [head, tail] = [`[${id},${JSON.stringify(name)},`, `,${JSON.stringify(caller)},${flags}]`];
    const entry = () => entryOf(`${escapedJson(head)}${args.escaped}${escapedJson(tail)}`);
    return new Promise((resolve) => {
      const call: PendingCall = { name, entry, size, isLost: this.faults.isSilent(name), resolve };
      this.pending.set(id, call);
      this.unsent.push(call);
      this.flushSoon();
    });
  }

  /** After the task that makes calls; between two batches the page has time for its user. */
  private flushSoon(): void {
    if (this.flushing) return;
    this.flushing = true;
    setTimeout(() => {
      this.flushing = false;
      this.flush();
    });
  }

  private flush(): void {
    if (!this.ready) return;
    const isHeld = (call: PendingCall) => this.faults.isBusy(call.name);
    const free = this.unsent.filter((call) => !isHeld(call));
    const count = batchLength(free.map(({ size }) => size));
    const [batch, rest] = [free.slice(0, count), free.slice(count)];
    this.unsent = [...rest, ...this.unsent.filter(isHeld)];
    if (rest.length > 0) this.flushSoon();
    if (batch.length > 0) this.send(`[${batch.map(({ entry }) => entry()).join()}]`);
  }
}

/** One entry of the event: category, type, target and the call, which is JSON in a text. */
function entryOf(escapedCall: string): string {
  return `[${invocationCategory},${invocationType},"","${escapedCall}"]`;
}

import type { FunctionArgument, FunctionCall, FunctionResult } from "../Grid";
import { sameArguments } from "./sameArguments";

/** The cell whose formula calls; `sheet` is the grid library's id of the sheet. */
export interface CallingCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Call {
  readonly id: string;
  readonly args: readonly FunctionArgument[];
  answer?: FunctionResult;
}

/**
 * Lets a formula engine that calculates in one go use functions that answer later, as Excel does: the first time a
 * formula needs a call, the call is sent and the cell waits (#BUSY!); when the answer is there the cell is calculated
 * again and finds it. Calls of many cells are under way at once.
 */
export class PendingCalls {
  private readonly cells = new Map<string, { cell: CallingCell; calls: Call[] }>();
  /** What the formula that is being calculated has asked for. */
  private asked: Call[] = [];
  private readonly evaluated = new Set<string>();
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly call: FunctionCall,
    private readonly addressOf: (cell: CallingCell) => string,
    private readonly onAnswer: (cell: CallingCell) => void,
  ) {}

  /** The engine begins with a formula; it does so also to see on what the formula depends. */
  start(): void {
    this.asked = [];
  }

  /** The answer of a call, or undefined while it is under way. */
  ask(cell: CallingCell, id: string, args: readonly FunctionArgument[]): FunctionResult | undefined {
    const entry = this.cells.get(keyOf(cell)) ?? { cell, calls: [] };
    this.cells.set(keyOf(cell), entry);
    let call = entry.calls.find((known) => known.id === id && sameArguments(known.args, args));
    if (!call) {
      call = { id, args };
      entry.calls.push(call);
      void this.send(call, cell);
    }
    this.asked.push(call);
    return call.answer;
  }

  /** The engine has calculated the formula of this cell. Says whether the cell has to wait for an answer. */
  finish(cell: CallingCell): boolean {
    const entry = this.cells.get(keyOf(cell));
    if (!entry) return false;
    // What the formula no longer asks for is forgotten.
    entry.calls = this.asked;
    this.evaluated.add(keyOf(cell));
    return this.asked.some(isUnderWay);
  }

  /** After a calculation of all that was to be calculated: answers that have been used are forgotten. */
  endRun(): void {
    for (const key of this.evaluated) {
      if (!this.cells.get(key)?.calls.some(isUnderWay)) this.cells.delete(key);
    }
    this.evaluated.clear();
  }

  /** Resolves with the next answer; at once, with false, if no cell waits for one. */
  async whenAnswered(): Promise<boolean> {
    const waits = [...this.cells.values()].some(({ calls }) => calls.some(isUnderWay));
    if (waits) await new Promise<void>((resolve) => this.listeners.push(resolve));
    return waits;
  }

  /** Nothing is waited for any more. */
  clear(): void {
    this.cells.clear();
    this.evaluated.clear();
    this.tellListeners();
  }

  private async send(call: Call, cell: CallingCell): Promise<void> {
    call.answer = await this.call(call.id, call.args, this.addressOf(cell));
    if (this.cells.get(keyOf(cell))?.calls.includes(call)) this.onAnswer(cell);
    this.tellListeners();
  }

  private tellListeners(): void {
    for (const tell of this.listeners.splice(0)) tell();
  }
}

function isUnderWay(call: Call): boolean {
  return call.answer === undefined;
}

function keyOf(cell: CallingCell): string {
  return `${cell.sheet}!${cell.row},${cell.column}`;
}

import type { FunctionArgument, FunctionCall, FunctionResult } from "../Grid";
import { AnsweredCells } from "./AnsweredCells";
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
  isSent?: boolean;
  answer?: FunctionResult;
}

/**
 * Lets a formula engine that calculates in one go use functions that answer later, as Excel does: when a formula needs
 * a call, the cell waits (#BUSY!); when the answer is there the cell is calculated again and finds it. Calls leave
 * together after a calculation, because only then the engine has seen the last of each cell: what a formula asked for
 * before the cells it uses were there is never sent.
 */
export class PendingCalls {
  private readonly cells = new Map<string, { readonly cell: CallingCell; readonly calls: readonly Call[] }>();
  /** What the formula that is being calculated has asked for. */
  private asked: Call[] = [];
  private readonly evaluated = new Set<string>();
  private readonly listeners: (() => void)[] = [];
  private readonly answered: AnsweredCells<CallingCell>;
  private underWay = 0;

  constructor(
    private readonly call: FunctionCall,
    /** Undefined for a cell whose sheet is gone. */
    private readonly addressOf: (cell: CallingCell) => string | undefined,
    onAnswers: (cells: readonly CallingCell[]) => void,
  ) {
    this.answered = new AnsweredCells(
      () => this.underWay > 0,
      (cells) => {
        onAnswers(cells);
        this.tellListeners();
      },
    );
  }

  /** The engine begins with a formula; it does so also to see on what the formula depends. */
  start(): void {
    this.asked = [];
  }

  /** The answer of a call, or undefined while it is under way. */
  ask(cell: CallingCell, id: string, args: readonly FunctionArgument[]): FunctionResult | undefined {
    const known = this.cells.get(cellKey(cell))?.calls ?? [];
    const same = (call: Call) => call.id === id && sameArguments(call.args, args);
    const call = this.asked.find(same) ?? known.find(same) ?? { id, args };
    this.asked.push(call);
    return call.answer;
  }

  /** The engine has calculated the formula of this cell. Says whether the cell has to wait for an answer. */
  finish(cell: CallingCell): boolean {
    const key = cellKey(cell);
    if (this.asked.length === 0 && !this.cells.has(key)) return false;
    // What the formula no longer asks for is forgotten.
    this.cells.set(key, { cell, calls: this.asked });
    this.evaluated.add(key);
    return this.asked.some(isUnderWay);
  }

  /** After a calculation of all that was to be calculated: calls leave, answers that have been used are forgotten. */
  endRun(): void {
    for (const key of this.evaluated) {
      const { cell, calls } = this.cells.get(key) ?? { calls: [] };
      if (cell) for (const call of calls) if (!call.isSent) void this.send(call, cell);
      if (!calls.some(isUnderWay)) this.cells.delete(key);
    }
    this.evaluated.clear();
  }

  /** What is written into a cell by hand is no formula that waits any more, or a new one. */
  forget(isWritten: (cell: CallingCell) => boolean): void {
    for (const [key, { cell }] of this.cells) if (isWritten(cell)) this.cells.delete(key);
  }

  /** Resolves with the next answers; at once, with false, if no cell waits for one. */
  async whenAnswered(): Promise<boolean> {
    const isAwaited = (call: Call) => call.isSent === true && isUnderWay(call);
    const waits =
      this.answered.isWaiting || [...this.cells.values()].some(({ calls }) => calls.some(isAwaited));
    if (waits) await new Promise<void>((resolve) => this.listeners.push(resolve));
    return waits;
  }

  /** Nothing is waited for any more. */
  clear(): void {
    this.cells.clear();
    this.evaluated.clear();
    this.answered.clear();
    this.tellListeners();
  }

  private async send(call: Call, cell: CallingCell): Promise<void> {
    const address = this.addressOf(cell);
    // The calculation of a workbook ends also when another one has been opened meanwhile.
    if (address === undefined) return this.forget((one) => one === cell);
    call.isSent = true;
    this.underWay++;
    call.answer = await this.call(call.id, call.args, address);
    this.underWay--;
    if (this.cells.get(cellKey(cell))?.calls.includes(call)) this.answered.add(cell);
    else this.tellListeners();
  }

  private tellListeners(): void {
    for (const tell of this.listeners.splice(0)) tell();
  }
}

function isUnderWay(call: Call): boolean {
  return call.answer === undefined;
}

/** A cell in one word. */
export function cellKey(cell: CallingCell): string {
  return `${cell.sheet}!${cell.row},${cell.column}`;
}

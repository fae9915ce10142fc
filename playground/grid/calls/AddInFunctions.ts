import type { IDisposable, Injector } from "@univerjs/core";
import {
  IDescriptionService,
  IFunctionService,
  NumberValueObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import type { FunctionArgument, FunctionCall, FunctionInfo, FunctionResult } from "../Grid";
import { AddInFunction, type Caller } from "./AddInFunction";
import { BUSY, onBusyCell } from "./busyCells";
import { CircularCells } from "./CircularCells";
import { describeFunctions } from "./describeFunctions";
import type { EngineWatch } from "./FormulaEngine";
import { PendingCalls, type CallingCell } from "./PendingCalls";
import { RangeReader } from "./RangeReader";
import { ResultNotes } from "./ResultNotes";
import { writeError } from "./writeResult";

/** The add-in's functions at work in the grid: who they are, which calls are under way, what their results said. */
export class AddInFunctions implements Caller, EngineWatch {
  readonly notes = new ResultNotes();
  readonly circular = new CircularCells();
  private readonly ranges = new RangeReader();
  private pending: PendingCalls | undefined;
  private descriptions: IDisposable | undefined;
  private names: readonly string[] = [];
  /** What the functions of the formula that is being calculated have answered. */
  private results: FunctionResult[] = [];
  /** Whether it has read a cell that waits. */
  private readsBusyCell = false;

  constructor(
    private readonly addressOf: (cell: CallingCell) => string | undefined,
    private readonly recalculate: (cells: readonly CallingCell[]) => void,
  ) {
    onBusyCell(() => (this.readsBusyCell = true));
  }

  /** Replaces the functions known so far. */
  register(injector: Injector, functions: readonly FunctionInfo[], call: FunctionCall): void {
    const service = injector.get(IFunctionService);
    this.descriptions?.dispose();
    service.unregisterExecutors(...this.names);
    this.pending?.clear();
    this.pending = new PendingCalls(call, this.addressOf, this.recalculate);
    service.registerExecutors(...functions.map((info) => new AddInFunction(info, this, this.ranges)));
    this.descriptions = injector.get(IDescriptionService).registerDescriptions(describeFunctions(functions));
    this.names = [...this.names, ...functions.map((info) => info.name)];
    // The engine remembers how it read formulas, also those whose functions it did not know.
    service.deleteFormulaAstCacheKey(...this.names);
  }

  /** Resolves with the next answer; at once, with false, if none is awaited. */
  async whenAnswered(): Promise<boolean> {
    return (await this.pending?.whenAnswered()) ?? false;
  }

  /** Another workbook is open: what belongs to the one before is not wanted any more. */
  clear(): void {
    this.pending?.clear();
    this.notes.clear();
    this.circular.clear();
    this.ranges.clear();
  }

  ask(cell: CallingCell, id: string, args: readonly FunctionArgument[]): FunctionResult | undefined {
    const isInVain = this.readsBusyCell || this.circular.has(cell);
    const result = isInVain ? undefined : this.pending?.ask(cell, id, args);
    if (result !== undefined) this.results.push(result);
    return result;
  }

  /** What is written by hand waits for no answer any more. */
  forget(isWritten: (cell: CallingCell) => boolean): void {
    this.pending?.forget(isWritten);
  }

  startPass(circular: readonly CallingCell[]): void {
    this.circular.startPass(circular);
    this.ranges.startPass();
  }

  start(): void {
    this.results = [];
    this.readsBusyCell = false;
    this.pending?.start();
  }

  finish(cell: CallingCell): BaseValueObject | undefined {
    this.notes.replace(cell, this.results);
    const waits = this.pending?.finish(cell) ?? false;
    if (this.circular.finish(cell)) return NumberValueObject.create(0);
    return waits || this.readsBusyCell ? writeError(BUSY) : undefined;
  }

  /** A formula outside all cells has been calculated, in the name of this one: its calls leave. Says whether it has to wait. */
  finishOutside(cell: CallingCell): boolean {
    const waits = this.pending?.finish(cell) ?? false;
    this.pending?.endRun();
    return waits;
  }

  endRun(): void {
    this.pending?.endRun();
    this.circular.endRun();
  }
}

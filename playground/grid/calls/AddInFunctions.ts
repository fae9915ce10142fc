import type { IDisposable, Injector } from "@univerjs/core";
import { IDescriptionService, IFunctionService } from "@univerjs/preset-sheets-core";
import type { FunctionArgument, FunctionCall, FunctionInfo, FunctionResult } from "../Grid";
import { AddInFunction, type Caller } from "./AddInFunction";
import { describeFunctions } from "./describeFunctions";
import type { EngineWatch } from "./FormulaEngine";
import { ResultNotes } from "./ResultNotes";
import { PendingCalls, type CallingCell } from "./PendingCalls";

/** The add-in's functions at work in the grid: who they are, which calls are under way, what their results said. */
export class AddInFunctions implements Caller, EngineWatch {
  readonly notes = new ResultNotes();
  private pending: PendingCalls | undefined;
  private descriptions: IDisposable | undefined;
  private names: readonly string[] = [];
  /** What the functions of the formula that is being calculated have answered. */
  private results: FunctionResult[] = [];

  constructor(
    private readonly addressOf: (cell: CallingCell) => string,
    private readonly recalculate: (cell: CallingCell) => void,
  ) {}

  /** Replaces the functions known so far. */
  register(injector: Injector, functions: readonly FunctionInfo[], call: FunctionCall): void {
    const service = injector.get(IFunctionService);
    this.descriptions?.dispose();
    service.unregisterExecutors(...this.names);
    this.pending?.clear();
    this.pending = new PendingCalls(call, this.addressOf, this.recalculate);
    service.registerExecutors(...functions.map((info) => new AddInFunction(info, this)));
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
  }

  ask(cell: CallingCell, id: string, args: readonly FunctionArgument[]): FunctionResult | undefined {
    const result = this.pending?.ask(cell, id, args);
    if (result !== undefined) this.results.push(result);
    return result;
  }

  start(): void {
    this.results = [];
    this.pending?.start();
  }

  finish(cell: CallingCell): boolean {
    this.notes.replace(cell, this.results);
    return this.pending?.finish(cell) ?? false;
  }

  endRun(): void {
    this.pending?.endRun();
  }
}

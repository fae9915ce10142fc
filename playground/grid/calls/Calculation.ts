import { ICommandService, type ICommandInfo, type Injector, type IUnitRange } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
  TriggerCalculationController,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/preset-sheets-core";

/** The engine gathers changes for 100 ms; one that it then finds to concern no formula starts no calculation. */
const GATHERING_MS = 300;

/**
 * Knows when the grid's formula engine is at work, and sets it to work.
 * The engine forgets a change that comes while it calculates, unless it can stop in time; so such changes are kept
 * here and handed to it once more.
 */
export class Calculation {
  private readonly commands: ICommandService;
  private readonly dirty: IActiveDirtyManagerService;
  private readonly listeners = new Set<() => void>();
  private gathering: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private changedMeanwhile: Partial<IFormulaDirtyData>[] = [];
  private stopAsked = false;
  private waitingRanges: IUnitRange[] = [];

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.dirty = injector.get(IActiveDirtyManagerService);
    // What listens to the triggers below comes to life only when it is asked for, or later than the first workbook.
    injector.get(TriggerCalculationController);
    this.commands.onCommandExecuted((command, options) => {
      // The engine's own results are written with this mark and start nothing.
      const isResult = command.id === SetRangeValuesMutation.id && options?.onlyLocal === true;
      if (!isResult) this.observe(command);
    });
  }

  private get atWork(): boolean {
    return this.running || this.gathering !== undefined;
  }

  /** Called after each calculation. Returns its own undo. */
  onEnd(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Resolves when the engine has nothing to do; answers of the add-in's functions may still be awaited. */
  async whenIdle(): Promise<void> {
    while (this.atWork) {
      await new Promise<void>((resolve) => {
        const stop = this.onEnd(() => {
          stop();
          resolve();
        });
      });
    }
  }

  recalculate(...ranges: readonly IUnitRange[]): void {
    this.waitingRanges.push(...ranges);
    if (!this.running) this.sendWaitingRanges();
  }

  recalculateAll(): void {
    this.trigger({ forceCalculation: true });
  }

  private observe(command: Readonly<ICommandInfo>): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.started();
    else if (command.id === SetFormulaCalculationStopMutation.id) this.stopAsked = true;
    else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.ended(functionsExecutedState);
    } else {
      const change = this.dirty.get(command.id);
      if (change) this.gather(change.getDirtyData(command));
    }
  }

  private gather(change: Partial<IFormulaDirtyData>): void {
    if (this.running) this.changedMeanwhile.push(change);
    clearTimeout(this.gathering);
    this.gathering = setTimeout(() => {
      this.gathering = undefined;
      if (!this.running) this.tellEnd();
    }, GATHERING_MS);
  }

  private started(): void {
    clearTimeout(this.gathering);
    this.gathering = undefined;
    this.running = true;
    this.stopAsked = false;
    this.changedMeanwhile = [];
  }

  private ended(state: FormulaExecutedStateType): void {
    this.running = false;
    const lost = this.stopAsked && state !== FormulaExecutedStateType.STOP_EXECUTION;
    if (lost) for (const change of this.changedMeanwhile) this.trigger(change);
    this.tellEnd();
    this.sendWaitingRanges();
  }

  private sendWaitingRanges(): void {
    if (this.waitingRanges.length === 0) return;
    this.trigger({ dirtyRanges: this.waitingRanges });
    this.waitingRanges = [];
  }

  private trigger(change: Partial<IFormulaDirtyData>): void {
    const data: IFormulaDirtyData = {
      forceCalculation: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      ...change,
    };
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, data, {
      onlyLocal: true,
    });
  }

  private tellEnd(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

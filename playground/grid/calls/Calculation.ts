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
import { Runs } from "./Runs";

/** The engine gathers changes for 100 ms; one that it then finds to concern no formula starts no calculation. */
const GATHERING_MS = 300;

const nothing: IFormulaDirtyData = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Knows when the grid's formula engine is at work, and sets it to work. */
export class Calculation {
  private readonly commands: ICommandService;
  private readonly dirty: IActiveDirtyManagerService;
  private readonly endListeners = new Set<() => void>();
  private readonly finishListeners = new Set<() => void>();
  private readonly fullStartListeners = new Set<() => void>();
  private readonly runs = new Runs();
  private gathering: ReturnType<typeof setTimeout> | undefined;
  /** What is to be calculated once the engine is free. */
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

  /** Called after each calculation, and when there was nothing to calculate. Returns its own undo. */
  onEnd(listener: () => void): () => void {
    this.endListeners.add(listener);
    return () => this.endListeners.delete(listener);
  }

  /** Called when a calculation has come to its end and its results are in the cells. */
  onFinished(listener: () => void): void {
    this.finishListeners.add(listener);
  }

  /** Called when a calculation of every formula begins. */
  onFullStart(listener: () => void): void {
    this.fullStartListeners.add(listener);
  }

  /** Resolves when the engine has nothing to do; answers of the add-in's functions may still be awaited. */
  async whenIdle(): Promise<void> {
    while (this.runs.isRunning || this.gathering !== undefined) {
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
    if (!this.runs.isRunning) this.sendWaitingRanges();
  }

  /** Calculates what is never the same, and what depends on it. */
  recalculateVolatile(): void {
    this.trigger({});
  }

  recalculateAll(): void {
    this.trigger({ forceCalculation: true });
  }

  private observe(command: Readonly<ICommandInfo>): void {
    if (command.id === SetFormulaCalculationStartMutation.id)
      this.started(command.params as IFormulaDirtyData);
    else if (command.id === SetFormulaCalculationStopMutation.id) this.runs.askToStop();
    else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.ended(functionsExecutedState);
    } else {
      const change = this.dirty.get(command.id);
      if (change) this.gather(change.getDirtyData(command));
    }
  }

  private started(change: IFormulaDirtyData): void {
    this.stopGathering();
    this.runs.start(change);
    if (change.forceCalculation) tell(this.fullStartListeners);
  }

  private gather(change: Partial<IFormulaDirtyData>): void {
    this.runs.change(change);
    this.stopGathering();
    this.gathering = setTimeout(() => {
      this.gathering = undefined;
      if (!this.runs.isRunning) tell(this.endListeners);
    }, GATHERING_MS);
  }

  private stopGathering(): void {
    clearTimeout(this.gathering);
    this.gathering = undefined;
  }

  private ended(state: FormulaExecutedStateType): void {
    for (const change of this.runs.end(state)) this.trigger(change);
    if (this.runs.isRunning) return;
    if (state !== FormulaExecutedStateType.STOP_EXECUTION) tell(this.finishListeners);
    tell(this.endListeners);
    this.sendWaitingRanges();
  }

  private sendWaitingRanges(): void {
    if (this.waitingRanges.length === 0) return;
    this.trigger({ dirtyRanges: this.waitingRanges });
    this.waitingRanges = [];
  }

  private trigger(change: Partial<IFormulaDirtyData>): void {
    const options = { onlyLocal: true };
    this.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { ...nothing, ...change },
      options,
    );
  }
}

function tell(listeners: ReadonlySet<() => void>): void {
  for (const listener of [...listeners]) listener();
}

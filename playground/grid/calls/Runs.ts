import { FormulaExecutedStateType, type IFormulaDirtyData } from "@univerjs/preset-sheets-core";

type Change = Partial<IFormulaDirtyData>;

/**
 * Keeps count of the engine's calculations, and of the changes that it forgets. The engine stops for a change that comes
 * while it calculates and begins again with both; but it forgets
 * - the change, if it was too late to stop,
 * - what the first of two calculations was to do, if it is stopped twice in a row,
 * - what a calculation was to do that it starts while another is about to begin.
 * These are handed to it once more.
 */
export class Runs {
  private running = 0;
  private current: Change = {};
  private isStopAsked = false;
  private meanwhile: Change[] = [];
  private stopped: Change[] = [];
  private overtaken: Change[] = [];

  get isRunning(): boolean {
    return this.running > 0;
  }

  start(change: Change): void {
    if (this.running > 0 && !this.isStopAsked) this.overtaken.push(change);
    if (this.isStopAsked) this.stopped.push(this.current);
    this.running++;
    this.current = change;
    this.isStopAsked = false;
    this.meanwhile = [];
  }

  change(change: Change): void {
    if (this.isRunning) this.meanwhile.push(change);
  }

  askToStop(): void {
    this.isStopAsked = true;
  }

  /** Returns what the engine has to be told again. */
  end(state: FormulaExecutedStateType): readonly Change[] {
    // A stopped calculation reports a second time, when another may have begun already.
    if (state === FormulaExecutedStateType.INITIAL) return [];
    this.running = Math.max(0, this.running - 1);
    if (this.isRunning || state === FormulaExecutedStateType.STOP_EXECUTION) return [];
    const forgotten = [
      ...(this.isStopAsked ? this.meanwhile : []),
      ...(this.stopped.length > 1 ? this.stopped : []),
      ...this.overtaken,
    ];
    [this.stopped, this.overtaken, this.isStopAsked] = [[], [], false];
    return forgotten;
  }
}

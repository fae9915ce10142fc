/**
 * Takes batches from Office.js's requests and answers them as Excel on the web does: one after the other, none while
 * a cell is being edited, none over 5 MB. Batches for the add-in's own services (results of custom functions, the state
 * of its pane) jump the queue and meet no fault: they do not concern the workbook, and a batch that writes formulas may
 * wait for just them.
 */
import type { Grid } from "../../grid/Grid";
import { payloadLimit } from "../limits";
import { noFaults, type Faults } from "../faults/Faults";
import { runBatch } from "./runBatch";
import type { Session } from "./Session";
import { PathType, type Batch } from "./wire";

/** Error numbers of Office's common API; Office.js makes InvalidOperationInCellEditMode and the like of them. */
const errorNumber = { invalidCallInContext: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** Where a request's array holds the batch and the flags, and the flag of delayForCellEdit. */
const bodyIndex = 4;
const flagsIndex = 6;
const delayForCellEdit = 64;

export type RunnerAnswer =
  | { readonly Error: 0; readonly Version: 1; readonly Data: readonly [200, readonly [], string] }
  | { readonly Error: number; readonly Version: 1 };

export class BatchRunner {
  private last: Promise<unknown> = Promise.resolve();
  private running = false;

  constructor(
    private readonly session: Session,
    /** While the user types into a cell Excel refuses batches, unless the add-in asked to wait. */
    private readonly grid: Pick<Grid, "isEditing" | "history" | "sheetEditing" | "whenIdle">,
    private readonly faults: Faults,
  ) {}

  /** Whether a batch is being carried out: what changes meanwhile is the add-in's doing. */
  get isRunning(): boolean {
    return this.running;
  }

  async run(request: readonly unknown[]): Promise<RunnerAnswer> {
    const body = String(request[bodyIndex]);
    const batch = JSON.parse(body) as Batch;
    if (isForService(batch)) return this.answer(batch, false);
    if (body.length > payloadLimit || this.faults.settings.requestTooLarge) {
      return { Error: errorNumber.requestTooLarge, Version: 1 };
    }
    const waits = (Number(request[flagsIndex]) & delayForCellEdit) !== 0;
    const answer = this.last.then(() => this.inTurn(batch, waits));
    this.last = answer.catch(() => undefined);
    const { lostAnswer, slowAnswer } = this.faults.settings;
    await answer;
    if (lostAnswer) return never();
    if (slowAnswer > 0) await pause(slowAnswer);
    return answer;
  }

  private async inTurn(batch: Batch, waits: boolean): Promise<RunnerAnswer> {
    while (waits && this.isEditing()) await pause(100);
    if (this.isEditing()) return { Error: errorNumber.invalidCallInContext, Version: 1 };
    // What one context.sync() changes is one step for the user to undo.
    const { history, sheetEditing } = this.grid;
    this.running = true;
    try {
      return await history.asOneStep(() => sheetEditing.unlocked(() => this.answer(batch, true)));
    } finally {
      this.running = false;
      await this.grid.whenIdle();
    }
  }

  private isEditing(): boolean {
    return this.grid.isEditing() || this.faults.settings.editMode;
  }

  private async answer(batch: Batch, mayFail: boolean): Promise<RunnerAnswer> {
    const faults = mayFail ? this.faults.settings : noFaults;
    const body = JSON.stringify(await runBatch(batch, this.session, faults.failAtAction));
    if (body.length > payloadLimit || faults.responseTooLarge) {
      return { Error: errorNumber.responseTooLarge, Version: 1 };
    }
    return { Error: 0, Version: 1, Data: [200, [], body] };
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** Whether the batch concerns the add-in's own services and not the workbook. */
function isForService(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === PathType.service);
}

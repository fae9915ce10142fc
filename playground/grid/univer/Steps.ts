import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  LocalUndoRedoService,
  RedoCommand,
  UndoCommand,
  type IMutation,
  type Injector,
  type IUndoRedoItem,
} from "@univerjs/core";
import type { History, Step } from "../port/History";
import type { Book } from "./Book";

/** The grid library's memory of what can be undone, taught to take several steps for one. */
export class StepMemory extends LocalUndoRedoService {
  private depth = 0;
  /** By unit: the library's editors, units of their own, follow the active cell while the workbook changes. */
  private readonly current = new Map<string, IUndoRedoItem>();

  override pushUndoRedo(item: IUndoRedoItem): void {
    const current = this.current.get(item.unitID);
    if (current && this._getUndoStack(item.unitID)?.at(-1) === current) {
      current.redoMutations.push(...item.redoMutations);
      // What came last is undone first.
      current.undoMutations.unshift(...item.undoMutations);
      return;
    }
    const own = {
      ...item,
      undoMutations: [...item.undoMutations],
      redoMutations: [...item.redoMutations],
    };
    super.pushUndoRedo(own);
    if (this.depth > 0) this.current.set(item.unitID, own);
  }

  /** Undoes the last step so that it cannot be done again. */
  takeBack(unit: string): void {
    const last = this._getUndoStack(unit)?.at(-1);
    if (last?.id !== undefined) this.rollback(last.id, unit);
  }

  beginStep(): void {
    this.depth++;
  }

  endStep(): void {
    this.depth--;
    if (this.depth === 0) this.current.clear();
  }
}

/** A change that lies outside the grid, carried out through the library's commands so that it is undone in turn. */
const OutsideChange: IMutation<{ change: () => void }> = {
  id: "playground.mutation.outside-change",
  type: CommandType.MUTATION,
  handler: (_, { change }) => {
    change();
    return true;
  },
};

export class Steps implements History {
  private readonly commands: ICommandService;
  private readonly memory: StepMemory;

  constructor(
    private readonly book: Book,
    injector: Injector,
  ) {
    this.commands = injector.get(ICommandService);
    this.memory = injector.get(IUndoRedoService) as StepMemory;
    this.commands.registerCommand(OutsideChange);
  }

  async undo(): Promise<void> {
    await this.commands.executeCommand(UndoCommand.id);
  }

  async redo(): Promise<void> {
    await this.commands.executeCommand(RedoCommand.id);
  }

  async asOneStep<T>(run: () => Promise<T>): Promise<T> {
    this.memory.beginStep();
    try {
      return await run();
    } finally {
      this.memory.endStep();
    }
  }

  record({ undo, redo }: Step): void {
    this.memory.pushUndoRedo({
      unitID: this.book.id,
      undoMutations: [{ id: OutsideChange.id, params: { change: undo } }],
      redoMutations: [{ id: OutsideChange.id, params: { change: redo } }],
    });
  }

  /** As if the last step had never been. */
  takeBack(): void {
    this.memory.takeBack(this.book.id);
  }

  forget(): void {
    this.memory.clearUndoRedo(this.book.id);
  }
}

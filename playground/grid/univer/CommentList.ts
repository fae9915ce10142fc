import { IUndoRedoService, type Injector } from "@univerjs/core";
import {
  RemoveNoteMutation,
  SheetsNoteModel,
  SheetUpdateNoteCommand,
  UpdateNoteMutation,
} from "@univerjs/sheets-note";
import type { CellComment, Comments } from "../port/Comments";
import type { Book } from "./Book";

/** Size of the box in which a comment shows, in pixels. */
const box = { width: 220, height: 90 };

/** Comments as the grid library's notes, which show when the pointer rests on their cell. */
export class CommentList implements Comments {
  private readonly model: SheetsNoteModel;

  constructor(
    private readonly book: Book,
    private readonly injector: Injector,
  ) {
    this.model = injector.get(SheetsNoteModel);
  }

  list(): CellComment[] {
    return this.book.workbook.getSheets().flatMap((worksheet) => {
      const sheet = worksheet.getSheetId();
      const notes = this.model.getSheetNotes(this.book.id, sheet);
      return [...(notes?.values() ?? [])].map(({ id, row, col, note }) => {
        return { id, sheet, row, column: col, text: note };
      });
    });
  }

  put({ id, sheet, row, column, text }: CellComment): void {
    this.run(SheetUpdateNoteCommand.id, {
      sheetId: sheet,
      row,
      col: column,
      note: { ...box, id, row, col: column, note: text, show: false },
    });
  }

  /** The library's own command for this removes the note of the selected cell. */
  remove({ id, sheet, row, column }: CellComment): void {
    const ids = { unitId: this.book.id, sheetId: sheet };
    const note = this.model.getNote(this.book.id, sheet, { noteId: id, row, col: column });
    if (!note) return;
    const redo = { id: RemoveNoteMutation.id, params: { ...ids, noteId: note.id } };
    const undo = { id: UpdateNoteMutation.id, params: { ...ids, row, col: column, note: { ...note } } };
    this.book.commands.syncExecuteCommand(redo.id, redo.params);
    const step = { unitID: this.book.id, undoMutations: [undo], redoMutations: [redo] };
    this.injector.get(IUndoRedoService).pushUndoRedo(step);
  }

  private run(command: string, params: object): void {
    this.book.commands.syncExecuteCommand(command, { unitId: this.book.id, ...params });
  }
}

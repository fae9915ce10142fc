import { Dimension } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../Grid";
import type { CellEditing, Clearing } from "../port/CellEditing";
import { rangeOf, type Book } from "./Book";

const commands = {
  Down: InsertRangeMoveDownCommand.id,
  Right: InsertRangeMoveRightCommand.id,
  Up: DeleteRangeMoveUpCommand.id,
  Left: DeleteRangeMoveLeftCommand.id,
};

/** Cells of the grid library that move, or lose what they hold. */
export class Cells implements CellEditing {
  constructor(
    private readonly book: Book,
    private readonly api: FUniver,
  ) {}

  clear(area: Area, what: Clearing): void {
    const present = this.book.present(area);
    if (present === undefined) return;
    const range = this.book.range(present);
    if (what === "All") range.clear();
    else if (what === "Contents") range.clearContent();
    else range.clearFormat();
  }

  async insert(area: Area, shift: "Down" | "Right"): Promise<void> {
    this.book.makeRoom(area);
    const sheet = this.book.facadeSheet(area.sheet);
    const whole = this.wholeLines(area);
    await this.book.stayingHere(() => {
      if (shift === "Down" && whole === Dimension.ROWS) sheet.insertRows(area.row, area.rows);
      else if (shift === "Right" && whole === Dimension.COLUMNS)
        sheet.insertColumns(area.column, area.columns);
      else return this.shift(area, shift);
    });
  }

  async remove(area: Area, shift: "Up" | "Left"): Promise<void> {
    const present = this.book.present(area);
    if (present === undefined) return;
    const sheet = this.book.facadeSheet(area.sheet);
    const whole = this.wholeLines(area);
    await this.book.stayingHere(() => {
      if (shift === "Up" && whole === Dimension.ROWS) sheet.deleteRows(present.row, present.rows);
      else if (shift === "Left" && whole === Dimension.COLUMNS)
        sheet.deleteColumns(present.column, present.columns);
      else return this.shift(present, shift);
    });
  }

  movedFormula(formula: string, rows: number, columns: number): string {
    return this.api.getFormula().moveFormulaRefOffset(formula, columns, rows);
  }

  private wholeLines(area: Area): Dimension | undefined {
    const sheet = this.book.sheet(area.sheet);
    if (area.column === 0 && area.columns >= sheet.getColumnCount()) return Dimension.ROWS;
    if (area.row === 0 && area.rows >= sheet.getRowCount()) return Dimension.COLUMNS;
    return undefined;
  }

  /** The library moves cells of the active sheet only. */
  private async shift(area: Area, shift: keyof typeof commands): Promise<void> {
    this.book.facade.setActiveSheet(area.sheet);
    await this.book.commands.executeCommand(commands[shift], { range: rangeOf(area) });
  }
}

import { ObjectMatrix, type ICellData, type Injector } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import type { Area } from "../Grid";
import { rangeOf, type Book } from "./Book";
import { restyle, type Restyled } from "./restyle";
import type { Typist } from "./Typist";

/** Writes contents and number formats into cells of the grid library. */
export class CellWriter {
  constructor(
    private readonly book: Book,
    private readonly typist: Typist,
    private readonly injector: Injector,
  ) {}

  /** Null leaves a cell as it is. Throws RefusedFormula, and then has written nothing. */
  contents(area: Area, contents: readonly (readonly (number | string | boolean | null)[])[]): void {
    const cells = new ObjectMatrix<ICellData>();
    contents.forEach((line, r) =>
      line.forEach((content, c) => {
        if (content === null) return;
        const [row, column] = [area.row + r, area.column + c];
        cells.setValue(row, column, this.typist.write(content, area.sheet, row, column));
      }),
    );
    this.book.makeRoom(area);
    this.book.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: this.book.id,
      subUnitId: area.sheet,
      range: rangeOf(area),
      value: cells.getMatrix(),
    });
  }

  numberFormats(area: Area, formats: readonly (readonly string[])[]): void {
    const cells: Restyled = new ObjectMatrix();
    formats.forEach((line, r) =>
      line.forEach((pattern, c) => {
        cells.setValue(area.row + r, area.column + c, { s: { n: { pattern } } });
      }),
    );
    this.book.makeRoom(area);
    restyle(this.injector, this.book, area, cells);
  }
}

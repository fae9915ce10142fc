import { ObjectMatrix, type ICellData, type Injector } from "@univerjs/core";
import {
  ISheetClipboardService,
  SetRangeValuesMutation,
  type ISheetDiscreteRangeLocation,
} from "@univerjs/preset-sheets-core";
import { RefusedFormula, type RefusalReason } from "../Grid";
import type { Book } from "./Book";
import type { Typist } from "./Typist";

/** After the library's own hooks, so that this reading of the text is the one that stays. Undo is theirs. */
const LAST = 1000;

interface Pasting {
  readonly injector: Injector;
  readonly book: Book;
  readonly typist: Typist;
  readonly refused: (reason: RefusalReason) => void;
}

/** Text pasted from elsewhere is read as if typed, as Excel does: in the user's language, refusals included. */
export function pasteInLanguage({ injector, book, typist, refused }: Pasting): void {
  const read = (text: string, sheet: string, row: number, column: number): ICellData => {
    try {
      return typist.type(text, sheet, row, column);
    } catch (error) {
      if (!(error instanceof RefusedFormula)) throw error;
      refused(error.reason);
      return { v: null, t: null, f: null, si: null, p: null, ...book.sheet(sheet).getCellRaw(row, column) };
    }
  };
  const write = ({ unitId, subUnitId, range }: ISheetDiscreteRangeLocation, texts: ObjectMatrix<string>) => {
    const cells = new ObjectMatrix<ICellData>();
    texts.forValue((r, c, text) => {
      const [row, column] = [range.rows[r], range.cols[c]];
      if (row === undefined || column === undefined) return;
      cells.setValue(row, column, read(text, subUnitId, row, column));
    });
    const params = { unitId, subUnitId, cellValue: cells.getMatrix() };
    return { undos: [], redos: [{ id: SetRangeValuesMutation.id, params }] };
  };

  injector.get(ISheetClipboardService).addClipboardHook({
    id: "playground.paste-in-language",
    priority: LAST,
    onPastePlainText: (to, text) => {
      const isOneLine = !/[\r\n]/.test(text);
      return write(to, new ObjectMatrix(isOneLine ? { 0: { 0: text } } : {}));
    },
    onPasteCells: (from, to, data) => {
      const texts = new ObjectMatrix<string>();
      // Cells copied in this workbook bring their formulas and values with them.
      if (from) return write(to, texts);
      data.forValue((r, c, cell) => {
        if (typeof cell?.v === "string") texts.setValue(r, c, cell.v);
      });
      return write(to, texts);
    },
  });
}

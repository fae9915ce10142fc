import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  type DocumentDataModel,
  type ICellData,
  type Injector,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Language } from "../../language";
import { translateFormula } from "../formula/translate";
import { RefusedFormula, type RefusalReason } from "../Grid";
import type { CellReader } from "./CellReader";
import type { Typist } from "./Typist";

/** Before the grid library's own reading of what was typed, which knows neither Danish nor Excel's refusals. */
const FIRST = 1000;

interface Editing {
  readonly injector: Injector;
  readonly language: Language;
  readonly typist: Typist;
  readonly reader: CellReader;
  readonly refused: (reason: RefusalReason) => void;
}

/** Editing a cell as in this user's Excel: the editor shows and takes formulas and numbers in the user's language. */
export function editInLanguage({ injector, language, typist, reader, refused }: Editing): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const formula = reader.formula(subUnitId, row, col);
      if (formula === undefined) return next(cell);
      return next({ ...cell, f: translateFormula(formula, "en-US", language) });
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col, worksheet }, next) => {
      const typed = editorText(injector);
      if (typed === undefined || !isPlainInput(cell)) return next(cell);
      try {
        return { ...cell, ...typist.type(typed, subUnitId, row, col) };
      } catch (error) {
        if (!(error instanceof RefusedFormula)) throw error;
        refused(error.reason);
        return { ...worksheet.getCellRaw(row, col) };
      }
    },
  });
}

function editorText(injector: Injector): string | undefined {
  const document = injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  return document?.getBody()?.dataStream.replace(/\r\n$/, "");
}

/** Text whose parts are formatted differently, or of several lines, stays what the editor made of it. */
function isPlainInput(cell: ICellData | null | undefined | void): boolean {
  return !cell?.p || cell.t === CellValueType.FORCE_STRING;
}

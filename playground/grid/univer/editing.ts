import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  type DocumentDataModel,
  type ICellData,
  type Injector,
  type Nullable,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  IEditorBridgeService,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { getFormatInfo } from "numfmt";
import type { Language } from "../../language";
import { separators } from "../formula/separators";
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
  /** Called before the grid writes what was typed. */
  readonly entering: (entry: Entry) => void;
  /** Opens the editor of a cell. */
  readonly edit: (sheet: string, row: number, column: number) => void;
}

/** What was typed into a cell. */
interface Entry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Editing a cell as in this user's Excel: the editor shows and takes formulas and numbers in the user's language. Returns
 * what opens it again with what was typed and not taken.
 */
export function editInLanguage({
  injector,
  language,
  typist,
  reader,
  refused,
  entering,
  edit,
}: Editing): (entry: Entry) => void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  let rejected: Entry | undefined;
  injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    if (!visible) rejected = undefined;
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, subUnitId, row, col }, next) => {
      if (rejected?.sheet === subUnitId && rejected.row === row && rejected.column === col) {
        return { ...cell, f: null, v: rejected.text, t: CellValueType.STRING };
      }
      const formula = reader.formula(subUnitId, row, col);
      const isLocal = formula !== undefined && language !== "en-US";
      if (isLocal) return { ...cell, f: translateFormula(formula, "en-US", language) };
      const raw = worksheet.getCellRaw(row, col);
      if (formula !== undefined || raw?.t !== CellValueType.NUMBER) return next(cell);
      const format = reader.numberFormat(subUnitId, row, col);
      const text = editedNumber(Number(raw.v), format, language);
      return text === undefined ? next(cell) : { ...raw, v: text };
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col, worksheet }, next) => {
      const typed = editorText(injector);
      if (typed === undefined || !isPlainInput(cell)) return next(cell);
      try {
        const written = { ...cell, ...typist.type(typed, subUnitId, row, col) };
        entering({ sheet: subUnitId, row, column: col, text: typed });
        return written;
      } catch (error) {
        if (!(error instanceof RefusedFormula)) throw error;
        rejected = { sheet: subUnitId, row, column: col, text: typed };
        // Once the grid has left the cell, as it does after every entry, the user comes back to it.
        setTimeout(() => {
          edit(subUnitId, row, col);
          refused(error.reason);
        });
        return { ...worksheet.getCellRaw(row, col) };
      }
    },
  });
  return (entry) => {
    rejected = entry;
    edit(entry.sheet, entry.row, entry.column);
  };
}

function editorText(injector: Injector): string | undefined {
  const document = injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  return document?.getBody()?.dataStream.replace(/\r\n$/, "");
}

/** A number as its editor shows it: in full and in the user's language. Dates are edited as they are formatted. */
function editedNumber(value: number, format: string, language: Language): string | undefined {
  const { type } = getFormatInfo(format);
  if (["date", "time", "datetime"].includes(type)) return undefined;
  const full = (number: number) => String(Number(number.toPrecision(15)));
  const text = type === "percent" ? `${full(value * 100)}%` : full(value);
  return text.replace(".", separators[language].decimal);
}

/** Text whose parts are formatted differently, or of several lines, stays what the editor made of it. */
function isPlainInput(cell: Nullable<ICellData>): boolean {
  return !cell?.p || cell.t === CellValueType.FORCE_STRING;
}

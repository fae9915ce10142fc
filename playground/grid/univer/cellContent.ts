import {
  CellValueType,
  InterceptorEffectEnum,
  isDefaultFormat,
  type ICellData,
  type Injector,
} from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
  type ISheetLocation,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../language";
import type { ResultNotes } from "../calls/ResultNotes";
import { formatLocale, formatNumber } from "./numberText";

/** After the spilled values have been put into their cells, before the cells' own number formats. */
const PRIORITY = 50;

/**
 * How cells look: number formats in the user's language, and in a cell without a format of its own the format that a
 * function of the add-in gave its result, as Excel shows formatted numbers.
 */
export function showNumbersIn(language: Language, notes: ResultNotes, injector: Injector): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(formatLocale[language]);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      if (!cell || cell.t !== CellValueType.NUMBER || typeof cell.v !== "number") return next(cell);
      if (!isDefaultFormat(formatOf(cell, location))) return next(cell);
      const note = notes.of(location.subUnitId, location.row, location.col, cell.v);
      const text = formatNumber(note?.numberFormat ?? "General", cell.v, language);
      return next({ ...cell, v: text });
    },
  });
}

function formatOf(cell: ICellData, location: ISheetLocation): string | undefined {
  return location.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
}

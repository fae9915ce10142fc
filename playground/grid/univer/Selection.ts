import { RANGE_TYPE, type Injector, type IRange } from "@univerjs/core";
import { ScrollToRangeOperation, SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import { MAX_COLUMNS, MAX_ROWS } from "../../file/excelLimits";
import type { Area } from "../Grid";
import { areaOf, rangeOf, type Book } from "./Book";

/** The cells that are selected on the grid library's active sheet. */
export class Selection {
  private readonly service: SheetsSelectionsService;

  constructor(
    private readonly book: Book,
    injector: Injector,
  ) {
    this.service = injector.get(SheetsSelectionsService);
  }

  /** The one with the active cell comes first; the library has it last. */
  areas(): readonly Area[] {
    const sheet = this.book.workbook.getActiveSheet().getSheetId();
    return this.service
      .getCurrentSelections()
      .map(({ range }) => asInExcel(areaOf(sheet, range), range))
      .reverse();
  }

  /** On the active sheet, which has room for the first area's first cell. */
  select(first: Area, others: readonly Area[]): void {
    this.book.range(this.book.present(first) ?? first).activate();
    this.markWholeLines(first);
    this.book.commands.syncExecuteCommand(ScrollToRangeOperation.id, { range: rangeOf(first) });
    if (others.length === 0) return;
    const [active] = this.service.getCurrentSelections();
    const rest = others.map((area) => ({ range: this.rangeHere(area), primary: null }));
    this.service.setSelections([...rest, ...(active ? [active] : [])]);
  }

  onChanged(listener: () => void): () => void {
    const subscription = this.service.selectionChanged$.subscribe(() => {
      if (!this.book.isAway) listener();
    });
    return () => subscription.unsubscribe();
  }

  /** The library has no word for whole columns in selecting; without it they would end where its sheet does. */
  private markWholeLines(area: Area): void {
    const [active] = this.service.getCurrentSelections();
    if (active === undefined || typeOf(area) === RANGE_TYPE.NORMAL) return;
    this.service.setSelections([{ ...active, range: this.rangeHere(area) }]);
  }

  private rangeHere(area: Area): IRange {
    return { ...rangeOf(this.book.present(area) ?? area), rangeType: typeOf(area) };
  }
}

/** The library's sheets end soon after their contents; whole columns and rows are as long as Excel's. */
function asInExcel(area: Area, { rangeType }: IRange): Area {
  const columns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const rows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  return {
    ...area,
    ...(columns && { row: 0, rows: MAX_ROWS }),
    ...(rows && { column: 0, columns: MAX_COLUMNS }),
  };
}

function typeOf({ rows, columns }: Area): RANGE_TYPE {
  if (rows === MAX_ROWS) return columns === MAX_COLUMNS ? RANGE_TYPE.ALL : RANGE_TYPE.COLUMN;
  return columns === MAX_COLUMNS ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL;
}

/** Tells the add-in which cells have changed: those who listen to the sheet, to all sheets, or to a table there. */
import type { CellsChange, CellShift, CellValue } from "../../grid/Grid";
import { formatCells, quoteSheet } from "../model/addresses";
import { intersection } from "../model/areas";
import type { Book } from "../model/Book";
import { toApiValue, valueType } from "../model/cells";
import type { Events } from "./Events";
import { event, fire, workbookTarget } from "./fire";

/** Excel.DataChangeType, by what happened to the cells. */
const changeTypes: Readonly<Record<CellsChange["kind"], string>> = {
  edited: "RangeEdited",
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
  cellsInserted: "CellInserted",
  cellsDeleted: "CellDeleted",
};

/** `isOwn` says whether a batch of the add-in is being carried out. */
export function watchCells(book: Book, events: Events, isOwn: () => boolean): () => void {
  const { grid } = book;
  let last: Promise<void> = Promise.resolve();

  const tell = async (change: CellsChange, triggerSource: string) => {
    const { sheet } = change.area;
    // What one cell holds is known when a formula there has been calculated.
    if (change.before !== undefined) await grid.whenIdle();
    // The sheet may be gone by now, with what was done undone, or another workbook open.
    const known = grid.sheets().find((one) => one.id === sheet);
    if (known === undefined) return;
    const details = change.before === undefined ? {} : detailsOf(book, change, change.before);
    const address = formatCells(change.area);
    const message = {
      address,
      changeType: changeTypes[change.kind],
      referenceId: `${quoteSheet(known.name)}!${address}`,
      shiftDirection: shiftDirection(change.shift),
      source: "Local",
      triggerSource,
      worksheetId: sheet,
      ...details,
    };
    fire(events, event.worksheetChanged, [sheet, workbookTarget], message);
    const touched = grid.tables().filter((table) => intersection(table.area, change.area) !== undefined);
    for (const { id } of touched) {
      fire(events, event.tableChanged, [id, sheet, workbookTarget], { ...message, tableId: id });
    }
  };
  return grid.onCellsChanged((change) => {
    const triggerSource = isOwn() ? "ThisLocalAddin" : "Unknown";
    last = last.then(() => tell(change, triggerSource)).catch(reportError);
  });
}

/** What one cell held and holds. */
function detailsOf({ grid }: Book, { area }: CellsChange, before: CellValue): object {
  const after = grid.values(area)[0]?.[0] ?? "";
  return {
    valueBefore: toApiValue(before),
    valueAfter: toApiValue(after),
    valueTypeBefore: valueType(before, toApiValue(before)),
    valueTypeAfter: valueType(after, grid.formulas(area)[0]?.[0] ?? ""),
  };
}

/** Excel.InsertDeleteCellsShiftDirection. */
function shiftDirection(shift: CellShift | undefined): string {
  return shift === undefined ? "None" : `ShiftCell${shift}`;
}

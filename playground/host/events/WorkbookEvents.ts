/**
 * Tells the add-in what happens in the workbook: cells that change, sheets that come, go, are shown and hidden, the
 * selection. Every event goes to those who listen to the one object and to those who listen to its collection; Office.js
 * drops what nobody waits for.
 */
import type { CellsChange, SheetInfo } from "../../grid/Grid";
import { formatCells, quoteSheet } from "../model/addresses";
import { intersection } from "../model/areas";
import type { Book } from "../model/Book";
import type { Events } from "./Events";

/** Category of Office's own events in a richApiMessage. */
const eventCategory = 65536;

/** Office.js's numbers of events, and what it calls the target of those of a collection. */
const event = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  tableChanged: 101,
} as const;
const workbookTarget = "Workbook";

/** Excel.DataChangeType, by what happened to the cells. */
const changeTypes: Readonly<Record<CellsChange["kind"], string>> = {
  edited: "RangeEdited",
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
  cellsMoved: "CellInserted",
};

/** Excel.InsertDeleteCellsShiftDirection. */
const noShift = "None";

export function watchWorkbook(book: Book, events: Events): () => void {
  const { grid, kept } = book;
  let sheets = grid.sheets();
  let active = grid.activeSheet();
  let protections = kept.parts.protections;

  const fire = (type: number, target: string, message: object) => {
    const text = JSON.stringify(message);
    events.fireEntries([
      [eventCategory, type, target, text],
      [eventCategory, type, workbookTarget, text],
    ]);
  };

  const onCells = (change: CellsChange) => {
    const { sheet } = change.area;
    const known = grid.sheets().find((one) => one.id === sheet);
    if (known === undefined) return;
    const address = formatCells(change.area);
    const message = {
      address,
      changeType: changeTypes[change.kind],
      referenceId: `${quoteSheet(known.name)}!${address}`,
      shiftDirection: noShift,
      source: "Local",
      worksheetId: sheet,
    };
    fire(event.worksheetChanged, sheet, message);
    const touched = grid.tables().filter((table) => intersection(table.area, change.area) !== undefined);
    for (const { id } of touched) fire(event.tableChanged, id, { ...message, tableId: id });
  };

  const onSheets = () => {
    const [before, wasActive] = [sheets, active];
    sheets = grid.sheets();
    active = grid.activeSheet();
    for (const [type, sheet, more] of differences(before, sheets)) {
      fire(type, sheet.id, { source: "Local", worksheetId: sheet.id, ...more });
    }
    if (active === wasActive) return;
    if (sheets.some(({ id }) => id === wasActive)) {
      fire(event.worksheetDeactivated, wasActive, { worksheetId: wasActive });
    }
    fire(event.worksheetActivated, active, { worksheetId: active });
  };

  const onSelection = () => {
    events.fire("documentSelectionChanged", {});
    const address = grid.selection().map(formatCells).join(",");
    fire(event.worksheetSelectionChanged, grid.activeSheet(), { address, worksheetId: grid.activeSheet() });
  };

  const onKept = () => {
    const before = protections;
    protections = kept.parts.protections;
    for (const { id } of grid.sheets()) {
      const [was, is] = [before[id] !== undefined, protections[id] !== undefined];
      const message = { isProtected: is, sheetPasswordChanged: false, source: "Local", worksheetId: id };
      if (was !== is) fire(event.protectionChanged, id, message);
    }
  };

  const onOpened = () => {
    sheets = grid.sheets();
    active = grid.activeSheet();
  };

  const stops = [
    grid.onCellsChanged(onCells),
    grid.onSheetsChanged(onSheets),
    grid.onSelectionChanged(onSelection),
    grid.onOpened(onOpened),
    kept.onChanged(onKept),
  ];
  return () => stops.forEach((stop) => stop());
}

type Difference = readonly [type: number, sheet: SheetInfo, more: object];

function differences(before: readonly SheetInfo[], after: readonly SheetInfo[]): Difference[] {
  const gone = before.filter((sheet) => !after.some(({ id }) => id === sheet.id));
  const changes = after.flatMap((sheet): Difference[] => {
    const was = before.find(({ id }) => id === sheet.id);
    if (was === undefined) return [[event.worksheetAdded, sheet, {}]];
    const list: Difference[] = [];
    if (was.name !== sheet.name) {
      list.push([event.nameChanged, sheet, { nameAfter: sheet.name, nameBefore: was.name }]);
    }
    if (was.visibility !== sheet.visibility) {
      const more = { visibilityAfter: sheet.visibility, visibilityBefore: was.visibility };
      list.push([event.visibilityChanged, sheet, more]);
    }
    return list;
  });
  return [...gone.map((sheet): Difference => [event.worksheetDeleted, sheet, {}]), ...changes];
}

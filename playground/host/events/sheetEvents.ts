/** Tells the add-in of sheets that come, go, change their name, place or visibility, are activated or protected. */
import type { SheetInfo } from "../../grid/Grid";
import type { Book } from "../model/Book";
import type { Events } from "./Events";
import { event, fire, workbookTarget } from "./fire";

export function watchSheets(book: Book, events: Events): () => void {
  const { grid, kept } = book;
  let sheets = grid.sheets();
  let active = grid.activeSheet();
  let protections = kept.parts.protections;

  const tell = (type: number, sheet: string, more: object) =>
    fire(events, type, [sheet, workbookTarget], { worksheetId: sheet, ...more });

  const onSheets = () => {
    const [before, wasActive] = [sheets, active];
    sheets = grid.sheets();
    active = grid.activeSheet();
    for (const [type, sheet, more] of differences(before, sheets)) {
      tell(type, sheet.id, { source: "Local", ...more });
    }
    if (active === wasActive) return;
    if (sheets.some(({ id }) => id === wasActive)) tell(event.worksheetDeactivated, wasActive, {});
    tell(event.worksheetActivated, active, {});
  };

  const onKept = () => {
    const before = protections;
    protections = kept.parts.protections;
    for (const { id } of grid.sheets()) {
      const [was, is] = [before[id] !== undefined, protections[id] !== undefined];
      const message = { isProtected: is, sheetPasswordChanged: false, source: "Local" };
      if (was !== is) tell(event.protectionChanged, id, message);
    }
  };

  const onOpened = () => {
    sheets = grid.sheets();
    active = grid.activeSheet();
    protections = kept.parts.protections;
  };

  const stops = [grid.onSheetsChanged(onSheets), grid.onOpened(onOpened), kept.onChanged(onKept)];
  return () => stops.forEach((stop) => stop());
}

type Difference = readonly [type: number, sheet: SheetInfo, more: object];

function differences(before: readonly SheetInfo[], after: readonly SheetInfo[]): Difference[] {
  const gone = before.filter((sheet) => !after.some(({ id }) => id === sheet.id));
  const changes = after.flatMap((sheet): Difference[] => {
    const was = before.find(({ id }) => id === sheet.id);
    return was === undefined ? [[event.worksheetAdded, sheet, {}]] : differencesOf(was, sheet);
  });
  return [
    ...gone.map((sheet): Difference => [event.worksheetDeleted, sheet, {}]),
    ...changes,
    ...moved(before, after),
  ];
}

function differencesOf(was: SheetInfo, sheet: SheetInfo): Difference[] {
  const list: Difference[] = [];
  if (was.name !== sheet.name) {
    list.push([event.nameChanged, sheet, { nameAfter: sheet.name, nameBefore: was.name }]);
  }
  if (was.visibility !== sheet.visibility) {
    const more = { visibilityAfter: sheet.visibility, visibilityBefore: was.visibility };
    list.push([event.visibilityChanged, sheet, more]);
  }
  return list;
}

/** The one sheet without which the others stand in their old order; those that only made room have not moved. */
function moved(before: readonly SheetInfo[], after: readonly SheetInfo[]): Difference[] {
  const [old, now] = [before, after].map((sheets) => sheets.map(({ id }) => id)) as [string[], string[]];
  if (old.length !== now.length || old.join() === now.join()) return [];
  const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id).join();
  const movers = after.filter(({ id }) => without(old, id) === without(now, id));
  // Of two neighbours that changed places either may have moved; Excel's users drag the one that comes further left.
  return movers.slice(0, 1).map((sheet) => {
    const more = { positionAfter: now.indexOf(sheet.id), positionBefore: old.indexOf(sheet.id) };
    return [event.worksheetMoved, sheet, more];
  });
}

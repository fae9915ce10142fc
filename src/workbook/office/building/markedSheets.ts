import { answered } from "../../patience";
import { isUndoKey, undoKey } from "../updating/Undo";
import { idOf, isRecordKey, MARK, recordKey } from "./mark";

/** A sheet that the add-in has built, or has begun to build. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: number;
  /** What was written on it; undefined for a draft. */
  readonly record: string | undefined;
  /** How to take back an update of it that is not finished. */
  readonly undo: string | undefined;
}

export interface Marked {
  readonly sheets: readonly MarkedSheet[];
  /** The keys of what is kept of sheets that are gone. */
  readonly orphans: readonly string[];
}

/** The sheets with our mark, in their order; name, id and visibility are loaded. */
export async function markedSheets(context: Excel.RequestContext): Promise<Marked> {
  const { worksheets, settings } = context.workbook;
  worksheets.load("items/name,items/id,items/visibility");
  settings.load("items/key,items/value");
  await answered(context.sync());
  const looked = worksheets.items.map((sheet) => ({
    sheet,
    mark: sheet.names.getItemOrNullObject(MARK).load("formula"),
  }));
  await answered(context.sync());
  const kept = new Map(
    settings.items
      .filter(({ key }) => isRecordKey(key) || isUndoKey(key))
      .map(({ key, value }) => [key, String(value)]),
  );
  const sheets = looked
    .filter(({ mark }) => !mark.isNullObject)
    .map(({ sheet, mark }) => {
      const id = idOf(String(mark.formula));
      return { sheet, id, record: kept.get(recordKey(id)), undo: kept.get(undoKey(id)) };
    });
  const known = new Set(sheets.flatMap(({ id }) => [recordKey(id), undoKey(id)]));
  return { sheets, orphans: [...kept.keys()].filter((key) => !known.has(key)) };
}

import { answered } from "../../patience";
import { idOf, isRecordKey, MARK, recordKey } from "./mark";

/** A sheet that the add-in has built, or has begun to build. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: number;
  /** What was written on it; undefined for a draft. */
  readonly record: string | undefined;
}

export interface Marked {
  readonly sheets: readonly MarkedSheet[];
  /** The keys of records whose sheet is gone. */
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
  const records = new Map(
    settings.items.filter(({ key }) => isRecordKey(key)).map(({ key, value }) => [key, String(value)]),
  );
  const sheets = looked
    .filter(({ mark }) => !mark.isNullObject)
    .map(({ sheet, mark }) => {
      const id = idOf(String(mark.formula));
      return { sheet, id, record: records.get(recordKey(id)) };
    });
  const known = new Set(sheets.map(({ id }) => recordKey(id)));
  return { sheets, orphans: [...records.keys()].filter((key) => !known.has(key)) };
}

import type { BuiltSheet } from "../../BuiltSheet";
import { answered } from "../../patience";
import { markedSheets } from "../building/markedSheets";
import { readRecord } from "../building/SheetRecord";

/** The sheets that were built from plans, in the workbook's order; drafts are none. */
export async function builtSheets(context: Excel.RequestContext): Promise<BuiltSheet[]> {
  const { sheets } = await markedSheets(context);
  const filled = sheets.flatMap(({ sheet, record }) =>
    record === undefined
      ? []
      : [{ sheet, record, last: sheet.getUsedRange(true).getLastCell().load("rowIndex") }],
  );
  await answered(context.sync());
  return filled.map(({ sheet, record, last }) => ({
    name: sheet.name,
    parts: readRecord(record).plan.parts.map(({ id, row, height }) => ({ id, row, height })),
    lastRow: last.rowIndex + 1,
  }));
}

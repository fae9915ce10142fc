import { answered } from "../patience";

/** Copies sheets, to the end: all of them, or none. The names of the copies come back, in order. */
export async function copySheets(context: Excel.RequestContext, names: readonly string[]): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await answered(context.sync());
  const before = new Set(worksheets.items.map(({ name }) => name));
  try {
    const copies = names.map((name) => worksheets.getItem(name).copy(Excel.WorksheetPositionType.end));
    for (const copy of copies) copy.load("name");
    await answered(context.sync());
    return copies.map(({ name }) => name);
  } catch (error) {
    await removeOthers(context, before);
    throw error;
  }
}

/** Deletes sheets. */
export async function removeSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  for (const name of names) context.workbook.worksheets.getItem(name).delete();
  await answered(context.sync());
}

/** Takes away the copies that were made before Excel refused one. */
async function removeOthers(context: Excel.RequestContext, before: ReadonlySet<string>): Promise<void> {
  const worksheets = context.workbook.worksheets.load("items/name");
  try {
    await answered(context.sync());
    for (const sheet of worksheets.items) if (!before.has(sheet.name)) sheet.delete();
    await answered(context.sync());
  } catch {
    // What Excel refused first is what the user has to know.
  }
}

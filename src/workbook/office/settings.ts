import { answered } from "../patience";

/** What the add-in has kept in the workbook under a key; undefined if nothing, or nothing that is text. */
export async function setting(context: Excel.RequestContext, key: string): Promise<string | undefined> {
  const kept = context.workbook.settings.getItemOrNullObject(key).load("value");
  await answered(context.sync());
  const value: unknown = kept.isNullObject ? undefined : kept.value;
  return typeof value === "string" ? value : undefined;
}

/** Keeps a text in the workbook; undefined removes what was kept. */
export async function keepSetting(
  context: Excel.RequestContext,
  key: string,
  value: string | undefined,
): Promise<void> {
  const { settings } = context.workbook;
  if (value !== undefined) {
    settings.add(key, value);
    await answered(context.sync());
    return;
  }
  const kept = settings.getItemOrNullObject(key).load("key");
  await answered(context.sync());
  if (kept.isNullObject) return;
  kept.delete();
  await answered(context.sync());
}

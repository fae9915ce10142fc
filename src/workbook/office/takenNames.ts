import { answered } from "../patience";
import { nameItems } from "./names";

/** The names that mean something in formulas: those of tables, and those that the user has defined. */
export async function takenNames(context: Excel.RequestContext): Promise<string[]> {
  const tables = context.workbook.tables.load("items/name");
  const defined = await nameItems(context);
  await answered(context.sync());
  return [...tables.items.map(({ name }) => name), ...defined.map(({ item }) => item.name)];
}

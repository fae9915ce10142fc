import { answered } from "../patience";
import type { SheetFormulas, WorkbookFormulas } from "../WorkbookFormulas";
import { findFormulas } from "./findFormulas";
import { formulaCells } from "./formulaCells";
import { namedFormulas, nameItems } from "./names";

/**
 * The formulas, on sheets and behind names, in which one of the texts stands. Excel itself says where formulas are: of
 * long lists without any, nothing is read.
 */
export async function formulas(
  context: Excel.RequestContext,
  texts: readonly string[],
): Promise<WorkbookFormulas> {
  const worksheets = context.workbook.worksheets.load("items/name");
  await answered(context.sync());
  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load("protected"),
  }));
  const holds = (formula: string) => {
    const upper = formula.toUpperCase();
    return texts.some((text) => upper.includes(text.toUpperCase()));
  };
  const items = (await nameItems(context)).filter(({ item }) => holds(String(item.formula)));
  const found: SheetFormulas[] = [];
  for (const { sheet, protection } of sheets) {
    const isProtected = protection.protected;
    const cells = await formulaCells(await findFormulas(await formulaAreas(sheet, isProtected), holds));
    found.push({ name: sheet.name, isProtected, cells });
  }
  return { sheets: found, names: await namedFormulas(context, items) };
}

/** Where to look. Of a protected sheet Excel does not say where its formulas are: there, all used cells are read. */
async function formulaAreas(sheet: Excel.Worksheet, isProtected: boolean): Promise<Excel.Range[]> {
  const { context } = sheet;
  if (isProtected) {
    const used = sheet.getUsedRangeOrNullObject(false).load("rowCount,columnCount");
    await answered(context.sync());
    return used.isNullObject ? [] : [used];
  }
  const special = sheet.getRange().getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  special.load("areaCount");
  await answered(context.sync());
  if (special.isNullObject) return [];
  const areas = special.areas.load("items/rowCount,items/columnCount");
  await answered(context.sync());
  return areas.items;
}

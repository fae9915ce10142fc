import { answered } from "../patience";
import type { Cell } from "../Workbook";
import type { NamedFormula, SheetFormulas, WorkbookFormulas } from "../WorkbookFormulas";
import { findFormulas } from "./findFormulas";
import { formulaCells } from "./formulaCells";

/**
 * The formulas, on sheets and behind names, in which one of the texts stands. Excel itself says where formulas are: of
 * long lists without any, nothing is read.
 */
export async function formulas(
  context: Excel.RequestContext,
  texts: readonly string[],
): Promise<WorkbookFormulas> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  await answered(context.sync());
  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load("protected"),
    names: sheet.names.load("items/name,items/formula"),
  }));
  names.load("items/name,items/formula");
  await answered(context.sync());
  const holds = (formula: string) => {
    const upper = formula.toUpperCase();
    return texts.some((text) => upper.includes(text.toUpperCase()));
  };
  const found: SheetFormulas[] = [];
  const named = await namedFormulas(names, undefined, holds);
  for (const { sheet, protection, names: own } of sheets) {
    const isProtected = protection.protected;
    const cells = await formulaCells(await findFormulas(await formulaAreas(sheet, isProtected), holds));
    found.push({ name: sheet.name, isProtected, cells });
    named.push(...(await namedFormulas(own, sheet.name, holds)));
  }
  return { sheets: found, names: named };
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

async function namedFormulas(
  names: Excel.NamedItemCollection,
  sheet: string | undefined,
  holds: (formula: string) => boolean,
): Promise<NamedFormula[]> {
  const found = names.items.filter((item) => holds(String(item.formula)));
  if (found.length === 0) return [];
  const arrays = found.map((item) => {
    item.load("value,type");
    return item.arrayValues.load("values,types");
  });
  await answered(names.context.sync());
  return found.map((item, index) => ({
    name: item.name,
    ...(sheet !== undefined && { sheet }),
    formula: String(item.formula),
    values: valuesOf(item, arrays[index]!),
  }));
}

function valuesOf(item: Excel.NamedItem, array: Excel.NamedItemArrayValues): Cell[][] {
  if (item.type === Excel.NamedItemType.array) {
    return array.values.map((row, r) =>
      row.map((value, c) => cellOf(value, array.types[r]?.[c] === Excel.RangeValueType.error)),
    );
  }
  return [[cellOf(item.value, item.type === Excel.NamedItemType.error)]];
}

function cellOf(value: unknown, isError: boolean): Cell {
  if (isError) return { type: "Error", basicValue: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

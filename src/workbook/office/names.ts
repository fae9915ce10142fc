import { isBusy } from "../isBusy";
import { answered, pause } from "../patience";
import type { Cell } from "../Workbook";
import type { NamedFormula, NameFormula } from "../WorkbookFormulas";

/** The functions behind a name answer a moment after Excel has asked them. */
const ATTEMPTS = 5;
const PAUSE_MILLISECONDS = 300;

interface OwnedName {
  readonly item: Excel.NamedItem;
  /** The sheet to which it belongs; undefined for the workbook. */
  readonly sheet: string | undefined;
}

/** The names of the workbook and of its sheets, with their formulas. */
export async function names(context: Excel.RequestContext): Promise<NameFormula[]> {
  return (await nameItems(context)).map(nameFormula);
}

/** The names with their formulas loaded. */
export async function nameItems({ workbook }: Excel.RequestContext): Promise<OwnedName[]> {
  const worksheets = workbook.worksheets.load("items/name");
  await answered(workbook.context.sync());
  const own = workbook.names.load("items/name,items/formula");
  const ofSheets = worksheets.items.map((sheet) => ({
    sheet: sheet.name,
    names: sheet.names.load("items/name,items/formula"),
  }));
  await answered(workbook.context.sync());
  return [
    ...own.items.map((item) => ({ item, sheet: undefined })),
    ...ofSheets.flatMap((one) => one.names.items.map((item) => ({ item, sheet: one.sheet }))),
  ];
}

function nameFormula({ item, sheet }: OwnedName): NameFormula {
  return { name: item.name, ...(sheet !== undefined && { sheet }), formula: String(item.formula) };
}

/** Names with what their formulas give. */
export async function namedFormulas(
  context: Excel.RequestContext,
  owned: readonly OwnedName[],
): Promise<NamedFormula[]> {
  if (owned.length === 0) return [];
  for (let attempt = 1; ; attempt++) {
    const values = await valuesNow(context, owned);
    if (attempt === ATTEMPTS || !values.some(isBusy)) {
      return owned.map((one, index) => ({ ...nameFormula(one), values: values[index]! }));
    }
    await pause(PAUSE_MILLISECONDS);
  }
}

async function valuesNow(context: Excel.RequestContext, owned: readonly OwnedName[]): Promise<Cell[][][]> {
  const arrays = owned.map(({ item }) => {
    item.load("value,type");
    return item.arrayValues.load("values,types");
  });
  await answered(context.sync());
  return owned.map(({ item }, index) => valuesOf(item, arrays[index]!));
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

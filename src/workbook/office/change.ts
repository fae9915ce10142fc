import { freeName } from "../freeName";
import { answered } from "../patience";
import { WorkbookError } from "../Workbook";
import type { NameChange, TextSheet, WorkbookChange } from "../WorkbookChange";
import { addTextSheet } from "./addTextSheet";
import { rememberedCells, type RememberedCells } from "./rememberedCells";
import { rangeOf } from "./rangeOf";

/**
 * Changes cells and names in one step, and adds a sheet in the same. Nothing is touched where a sheet is protected or
 * something else stands in a cell than the change was made for. If Excel refuses a part of the step, what was done is
 * taken back; the new sheet goes last, since it holds what was there before. The name of that sheet comes back.
 */
export async function change(
  context: Excel.RequestContext,
  wanted: WorkbookChange,
): Promise<string | undefined> {
  const cells = await rememberedCells(context, wanted.cells);
  const names = await rememberedNames(context, wanted.names);
  const sheet = wanted.sheet && (await withFreeNames(context, wanted.sheet));
  if (sheet) addTextSheet(context, sheet);
  for (const one of cells) write(context, one);
  for (const { item, becomes } of names) item.formula = becomes;
  for (const name of wanted.forgottenNames ?? []) context.workbook.names.getItem(name).delete();
  try {
    await answered(context.sync());
  } catch (error) {
    await putBack(context, cells, names, sheet?.name);
    throw error;
  }
  return sheet?.name;
}

async function withFreeNames({ workbook }: Excel.RequestContext, sheet: TextSheet): Promise<TextSheet> {
  const sheets = workbook.worksheets.load("items/name");
  const names = workbook.names.load("items/name");
  await answered(workbook.context.sync());
  const taken = ({ items }: { readonly items: readonly { readonly name: string }[] }) =>
    items.map(({ name }) => name);
  const named = { ...sheet.named, name: freeName(sheet.named.name, taken(names), "_") };
  return { ...sheet, name: freeName(sheet.name, taken(sheets), " "), named };
}

function write(context: Excel.RequestContext, { range, change: { becomes } }: RememberedCells): void {
  if (becomes.kind === "formula") {
    range.clear(Excel.ClearApplyTo.contents);
    range.getCell(0, 0).formulas = [[becomes.formula]];
    return;
  }
  // Copied inside Excel, what the cells show stays just that: a text such as 2026-04 does not become a date.
  range.copyFrom(rangeOf(context, becomes.of), Excel.RangeCopyType.values);
  if (becomes.numberFormats) range.numberFormat = becomes.numberFormats.map((line) => [...line]);
}

interface RememberedName {
  readonly item: Excel.NamedItem;
  readonly before: string;
  readonly becomes: string;
}

async function rememberedNames(
  context: Excel.RequestContext,
  changes: readonly NameChange[],
): Promise<RememberedName[]> {
  const { names, worksheets } = context.workbook;
  const remembered = changes.map(({ name, sheet, formula, becomes }) => {
    const scope = sheet === undefined ? names : worksheets.getItem(sheet).names;
    return { item: scope.getItem(name).load("formula"), before: formula, becomes };
  });
  await answered(context.sync());
  const other = remembered.find(({ item, before }) => item.formula !== before);
  if (other) throw new WorkbookError("changing", `The name stands for ${String(other.item.formula)} now`);
  return remembered;
}

async function putBack(
  context: Excel.RequestContext,
  cells: readonly RememberedCells[],
  names: readonly RememberedName[],
  sheet: string | undefined,
): Promise<void> {
  try {
    for (const { restore } of cells) restore();
    for (const { item, before } of names) item.formula = before;
    await answered(context.sync());
    if (sheet === undefined) return;
    const added = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
    await answered(context.sync());
    if (added.isNullObject) return;
    added.delete();
    await answered(context.sync());
  } catch {
    // What Excel refused first is what the user has to know. The new sheet stays, and with it what can be restored.
  }
}

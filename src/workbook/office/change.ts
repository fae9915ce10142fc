import { answered } from "../patience";
import { WorkbookError } from "../Workbook";
import type { NameChange, WorkbookChange } from "../WorkbookChange";
import { addTextSheet, removeTextSheet } from "./addTextSheet";
import { rangeOf } from "./rangeOf";
import { rememberedCells, type RememberedCells } from "./rememberedCells";
import { requireShown, whenShown } from "./shownValues";

/**
 * Changes cells and names in one step. Nothing is touched where a sheet is protected or something else stands in a cell
 * than the change was made for. If Excel refuses a part of the step, or cells show something else afterwards, what was
 * done is taken back. The new sheet comes first and goes last, since it holds what was there before. Its name comes back.
 */
export async function change(
  context: Excel.RequestContext,
  wanted: WorkbookChange,
): Promise<string | undefined> {
  // Refused before a sheet comes and goes.
  await rememberedCells(context, wanted.cells);
  const sheet = wanted.sheet && (await addTextSheet(context, wanted.sheet));
  const restores: (() => void)[] = [];
  try {
    await whenShown(context, wanted.cells);
    const cells = await rememberedCells(context, wanted.cells);
    const names = await rememberedNames(context, wanted.names);
    restores.push(...cells.map(({ restore }) => restore));
    restores.push(
      ...names.map(
        ({ item, before }) =>
          () =>
            void (item.formula = before),
      ),
    );
    for (const one of cells) write(context, one);
    for (const { item, becomes } of names) item.formula = becomes;
    for (const name of wanted.forgottenNames ?? []) context.workbook.names.getItem(name).delete();
    await answered(context.sync());
    await requireShown(context, wanted.cells);
  } catch (error) {
    if (await isPutBack(context, restores)) {
      if (sheet) await removeTextSheet(context, sheet);
    }
    throw error;
  }
  return sheet?.name;
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

/** Whether everything is as it was. What Excel refused first is what the user has to know, not that it refuses this as well. */
async function isPutBack(context: Excel.RequestContext, restores: readonly (() => void)[]): Promise<boolean> {
  if (restores.length === 0) return true;
  try {
    for (const restore of restores) restore();
    await answered(context.sync());
    return true;
  } catch {
    return false;
  }
}

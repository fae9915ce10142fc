import { NotTakenBack } from "../NotTakenBack";
import { workbookError } from "../officeError";
import { answered, answeredAfterCalculation } from "../patience";
import { WorkbookError } from "../Workbook";
import type { TextSheet, WorkbookChange } from "../WorkbookChange";
import { forgettableNames } from "./forgettableNames";
import { rangeOf } from "./rangeOf";
import { rememberedCells, type RememberedCells } from "./rememberedCells";
import { rememberedNames, type RememberedName } from "./rememberedNames";
import { requireSameResults } from "./requireSameResults";
import { requireShown, whenShown } from "./shownValues";
import { nameRows, removeTextSheet, withFreeNames, writeTextSheet } from "./textSheet";

/**
 * Changes cells and names, and adds a sheet, in one exchange with Excel: for the user one step to undo, where Excel lets
 * add-ins' changes be undone. Nothing is touched where a sheet is protected or something else stands in a cell than the
 * change was made for. If Excel refuses a part of it, or cells show something else afterwards, what was done is taken
 * back; where Excel refuses that too, rejects as NotTakenBack. The name of the new sheet comes back.
 *
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
export async function change(
  context: Excel.RequestContext,
  wanted: WorkbookChange,
): Promise<string | undefined> {
  await whenShown(context, wanted.cells);
  const cells = await rememberedCells(context, wanted.cells);
  const names = await rememberedNames(context, wanted.names);
  const forgotten = await forgettableNames(context, wanted.forgottenNames ?? []);
  const sheet = wanted.sheet && (await withFreeNames(context, wanted.sheet));
  try {
    carryOut(context, { sheet, cells, names });
    forgotten.forget();
    await (isCalculated(wanted) ? answeredAfterCalculation : answered)(context.sync());
    await requireShown(context, wanted.cells);
    await requireSameResults(context, wanted.cells);
  } catch (error) {
    if (await putBack(context, { sheet, cells, names }, forgotten.remember)) throw error;
    const met = workbookError(error);
    throw met instanceof WorkbookError ? new NotTakenBack(met, sheet?.name) : met;
  }
  return sheet?.name;
}

interface Parts {
  readonly sheet: TextSheet | undefined;
  readonly cells: readonly RememberedCells[];
  readonly names: readonly RememberedName[];
}

/**
 * The sheet comes first, since it holds what was in the cells before: a failure half-way finds them kept, or untouched.
 * A new formula or name has Excel calculate, so both come when cells have been copied.
 */
function carryOut(context: Excel.RequestContext, { sheet, cells, names }: Parts): void {
  if (sheet) writeTextSheet(context, sheet);
  const isFormula = ({ change }: RememberedCells) => change.becomes.kind === "formula";
  for (const one of cells) if (!isFormula(one)) write(context, one);
  for (const one of cells) if (isFormula(one)) write(context, one);
  if (sheet) nameRows(context, sheet);
  for (const { item, becomes } of names) item.formula = becomes;
}

/** Whether the change writes formulas that Excel calculates before it answers. */
function isCalculated({ cells }: WorkbookChange): boolean {
  return cells.some(({ becomes }) => becomes.kind === "formula" && becomes.like !== undefined);
}

function write(context: Excel.RequestContext, { range, change: { becomes } }: RememberedCells): void {
  if (becomes.kind === "formula") {
    range.clear(Excel.ClearApplyTo.contents);
    range.getCell(0, 0).formulas = [[becomes.formula]];
  } else {
    // Copied inside Excel, what the cells show stays just that: a text such as 2026-04 does not become a date.
    range.copyFrom(rangeOf(context, becomes.of), Excel.RangeCopyType.values);
  }
  if (becomes.numberFormats) range.numberFormat = becomes.numberFormats.map((line) => [...line]);
}

/** Taking back may be refused once as well, or its answer get lost; doing it again does no harm. */
const PUT_BACK_ATTEMPTS = 3;

async function putBack(
  context: Excel.RequestContext,
  parts: Parts,
  rememberNames: () => Promise<void>,
): Promise<boolean> {
  for (let attempt = 1; attempt <= PUT_BACK_ATTEMPTS; attempt++) {
    if (await isPutBack(context, parts, rememberNames)) return true;
  }
  return false;
}

/** The sheet goes last, and only once everything else is back. */
async function isPutBack(
  context: Excel.RequestContext,
  { sheet, cells, names }: Parts,
  rememberNames: () => Promise<void>,
): Promise<boolean> {
  try {
    for (const { restore } of [...cells, ...names]) restore();
    await answered(context.sync());
    await rememberNames();
    if (sheet) await removeTextSheet(context, sheet);
    return true;
  } catch {
    // What Excel refused first is what the user has to know, not that it refuses this as well.
    return false;
  }
}

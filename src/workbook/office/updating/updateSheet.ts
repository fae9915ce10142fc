import { workbookError } from "../../officeError";
import { answered, answeredAfterCalculation } from "../../patience";
import type { SheetPlan } from "../../SheetPlan";
import { LeftBehind, WorkbookError, type BuildOptions } from "../../Workbook";
import { buildPart } from "../building/buildPart";
import { filledCells } from "../building/filledCells";
import { markedSheets } from "../building/markedSheets";
import { recordKey } from "../building/mark";
import { beginWork } from "../building/ownWork";
import { removeDrafts } from "../building/removeDrafts";
import { readRecord, updatedRecord, writtenRecord, type SheetRecord } from "../building/SheetRecord";
import { patientUntil, whenCalculated } from "../building/whenCalculated";
import { formatNumbers, offerChoices } from "../building/writePart";
import type { Runs } from "../Runs";
import { putBack } from "./putBack";
import { sheetUpdate, type SheetUpdate } from "./sheetUpdate";
import { undoKey, type Undo } from "./Undo";

interface Prepared {
  /** How Excel knows the sheet: nobody can rename that. */
  readonly key: string;
  readonly id: number;
  readonly record: SheetRecord;
  readonly update: SheetUpdate;
  readonly undo: Undo;
}

/**
 * Brings a built sheet up to a newer plan, and shows it. What the user has written there stays; the cells of it that cover
 * something planned come back. Whatever fails, the sheet is put back as it was; where Excel refuses that as well, at the
 * next look for drafts.
 */
export async function updateSheet(
  runs: Runs,
  name: string,
  plan: SheetPlan,
  options: BuildOptions,
): Promise<readonly string[]> {
  const prepared = await runs.atOnce(async (context) => {
    await removeDrafts(context);
    return prepare(context, name, plan);
  });
  try {
    await runs.whenNotEditing((context) => carryOut(context, prepared, options));
    return prepared.update.covered;
  } catch (error) {
    throw await takenBack(runs, prepared, name, error);
  }
}

async function prepare(context: Excel.RequestContext, name: string, plan: SheetPlan): Promise<Prepared> {
  const { sheets } = await markedSheets(context);
  const marked = sheets.find(({ sheet }) => sheet.name === name);
  if (marked?.record === undefined) throw new WorkbookError("notFound", `${name} is no built sheet`);
  const { sheet, id } = marked;
  const protection = sheet.protection.load("protected");
  const filled = filledCells(sheet);
  await answered(context.sync());
  if (protection.protected) throw new WorkbookError("protected", `${name} is protected`);
  const record = readRecord(marked.record);
  const update = sheetUpdate(record, plan, filled.formulas as unknown[][]);
  if (!update) throw new WorkbookError("changing", `${name} is not arranged as it was built`);
  const formatted = update.numberFormats.map(({ range }) => ({
    range,
    cells: sheet.getRange(range).load("numberFormat"),
  }));
  await answered(context.sync());
  const undo: Undo = {
    begun: beginWork(Date.now()),
    record: marked.record,
    cells: update.cells,
    numberFormats: formatted.map(({ range, cells }) => ({ range, before: cells.numberFormat as string[][] })),
    inputs: update.inputs,
    added: update.added,
  };
  return { key: sheet.id, id, record, update, undo };
}

async function carryOut(
  context: Excel.RequestContext,
  { key, id, record, update, undo }: Prepared,
  { onBuilt = () => undefined, signal }: BuildOptions,
): Promise<void> {
  const { settings, worksheets } = context.workbook;
  const sheet = worksheets.getItem(key);
  settings.add(undoKey(id), JSON.stringify(undo));
  await answered(context.sync(), signal);
  const patience = patientUntil(Date.now());
  for (const format of update.numberFormats) formatNumbers(sheet, format);
  for (const { after } of update.inputs) offerChoices(sheet, after);
  for (const { cell, after } of update.cells) sheet.getRange(cell).formulas = [[after]];
  await answeredAfterCalculation(context.sync(), signal);
  await whenCalculated(sheet, patience, signal);
  let built = update.total - update.added.length;
  onBuilt(built);
  for (const part of update.added) {
    await buildPart(sheet, part, patience, signal);
    onBuilt(++built);
  }
  const filled = filledCells(sheet);
  await answeredAfterCalculation(context.sync(), signal);
  const updated = updatedRecord(record, update.plan, filled.formulas as unknown[][], update.theirs);
  settings.add(recordKey(id), writtenRecord(updated));
  settings.getItem(undoKey(id)).delete();
  sheet.activate();
  sheet.getRange("A1").select();
  await answered(context.sync());
}

/** Gives the error to tell: the one that was met, and whether the sheet is left half-way. */
async function takenBack(
  runs: Runs,
  { key, id, undo }: Prepared,
  name: string,
  met: unknown,
): Promise<unknown> {
  try {
    await runs.whenNotEditing((context) => putBack(context.workbook.worksheets.getItem(key), id, undo));
    return met;
  } catch {
    // What Excel refused first is what the user has to know, and that this was refused as well.
    const error = workbookError(met);
    return error instanceof WorkbookError ? new LeftBehind(error.problem, error.detail, name) : error;
  }
}

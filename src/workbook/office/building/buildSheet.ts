import { freeName } from "../../freeName";
import { answered, answeredAfterCalculation } from "../../patience";
import type { SheetPlan } from "../../SheetPlan";
import type { BuildOptions } from "../../Workbook";
import type { Runs } from "../Runs";
import { buildPart } from "./buildPart";
import { filledCells } from "./filledCells";
import { MARK, markFormula, recordKey } from "./mark";
import { beginWork } from "./ownWork";
import { removeDrafts } from "./removeDrafts";
import { setUpPage } from "./setUpPage";
import { recordOf, writtenRecord } from "./SheetRecord";
import { takeBack, type Draft } from "./takeBack";
import { patientUntil } from "./whenCalculated";

/**
 * Adds a sheet as planned, and shows it. It is built hidden, and appears in the very last step: whatever fails before takes
 * the draft away, so that the workbook is as it was. Where Excel refuses that as well, the draft stays hidden until the
 * next building, or the next look for drafts, takes it away.
 *
 * Building begins only where nobody types into a cell; once begun it waits for whoever does.
 */
export async function buildSheet(runs: Runs, plan: SheetPlan, options: BuildOptions): Promise<string> {
  const name = await runs.atOnce(async (context) => {
    await removeDrafts(context);
    return freeSheetName(context, plan.name);
  });
  const draft: Draft = { id: beginWork(Date.now()), name, key: undefined };
  try {
    await runs.whenNotEditing((context) => build(context, draft, plan, options));
    return name;
  } catch (error) {
    throw await takeBack(runs, draft, error);
  }
}

async function freeSheetName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const sheets = context.workbook.worksheets.load("items/name");
  await answered(context.sync());
  return freeName(
    wanted,
    sheets.items.map(({ name }) => name),
    " ",
  );
}

async function build(
  context: Excel.RequestContext,
  draft: Draft,
  plan: SheetPlan,
  { onBuilt = () => undefined, signal }: BuildOptions,
): Promise<void> {
  const sheet = await addDraft(context, draft, signal);
  setUpPage(sheet, plan);
  const patience = patientUntil(Date.now());
  for (const [index, part] of plan.parts.entries()) {
    await buildPart(sheet, part, patience, signal);
    onBuilt(index + 1);
  }
  await appear(context, sheet, draft, plan, signal);
}

async function addDraft(
  context: Excel.RequestContext,
  draft: Draft,
  signal: AbortSignal | undefined,
): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  // Asked for only so that taking the sheet away is a shorter batch than adding it: see removeSheet.
  worksheets.load("items/name");
  const added = worksheets.add(draft.name);
  added.visibility = Excel.SheetVisibility.hidden;
  added.names.add(MARK, markFormula(draft.id)).visible = false;
  added.load("id");
  await answered(context.sync(), signal);
  draft.key = added.id;
  return worksheets.getItem(added.id);
}

/** The step in which the workbook gets its new sheet, and the record of what was written there. */
async function appear(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  draft: Draft,
  plan: SheetPlan,
  signal: AbortSignal | undefined,
): Promise<void> {
  const written = filledCells(sheet);
  await answeredAfterCalculation(context.sync(), signal);
  context.workbook.settings.add(recordKey(draft.id), writtenRecord(recordOf(plan, written.formulas)));
  sheet.visibility = Excel.SheetVisibility.visible;
  sheet.activate();
  sheet.getRange("A1").select();
  await answered(context.sync());
}

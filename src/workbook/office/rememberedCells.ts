import { answered } from "../patience";
import { textContent } from "../textContent";
import { WorkbookError } from "../Workbook";
import type { CellChange } from "../WorkbookChange";
import { formulaOf } from "./formulaOf";
import { rangeOf } from "./rangeOf";

export interface RememberedCells {
  readonly range: Excel.Range;
  readonly change: CellChange;
  /** Puts the cells back as they were; sent with the next sync. */
  readonly restore: () => void;
}

/** The cells of changes, with how to put them back. Refuses what is protected or no longer as the change expects it. */
export async function rememberedCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<RememberedCells[]> {
  const loaded = changes.map((change) => load(context, change));
  await answered(context.sync());
  return loaded.map((one) => {
    requireAsExpected(one);
    return { range: one.range, change: one.change, restore: restoring(one) };
  });
}

interface LoadedCells {
  readonly change: CellChange;
  readonly range: Excel.Range;
  readonly first: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

function load(context: Excel.RequestContext, change: CellChange): LoadedCells {
  const range = rangeOf(context, change.area);
  const first = range.getCell(0, 0).load("formulas,values");
  // The cells that a formula fills come back with it; others have to be remembered, each.
  if (change.formula === undefined) range.load("formulas,valueTypes,numberFormat");
  else if (change.becomes.numberFormats) range.load("numberFormat");
  return { change, range, first, protection: range.worksheet.protection.load("protected") };
}

function requireAsExpected({ change: { area, formula }, first, protection }: LoadedCells): void {
  if (protection.protected) throw new WorkbookError("protected", `${area} is on a protected sheet`);
  const now = formulaOf(first);
  if (now !== formula) throw new WorkbookError("changing", `${area} holds ${now ?? "no formula"} now`);
}

/** What was loaded is kept here: a range forgets it as soon as something else is written to it. */
function restoring({ change: { formula, becomes }, range, first }: LoadedCells): () => void {
  const formats: unknown = becomes.numberFormats ? range.numberFormat : undefined;
  const contents = formula === undefined ? contentsOf(range) : undefined;
  return () => {
    if (formats !== undefined) range.numberFormat = formats as string[][];
    if (contents) {
      range.formulas = contents;
      return;
    }
    range.clear(Excel.ClearApplyTo.contents);
    first.formulas = [[formula]];
  };
}

/** What to write so that the cells hold again what they hold now. */
function contentsOf({ formulas, valueTypes, numberFormat }: Excel.Range): unknown[][] {
  return (formulas as unknown[][]).map((line, row) =>
    line.map((content, column) =>
      valueTypes[row]?.[column] === Excel.RangeValueType.string
        ? textContent(String(content), String(numberFormat[row]?.[column]))
        : content,
    ),
  );
}

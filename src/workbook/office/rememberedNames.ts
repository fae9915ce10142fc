import { answered } from "../patience";
import { WorkbookError } from "../Workbook";
import type { NameChange } from "../WorkbookChange";

/** A name that is to stand for something else, with how to put it back. */
export interface RememberedName {
  readonly item: Excel.NamedItem;
  readonly becomes: string;
  /** Sent with the next sync. */
  readonly restore: () => void;
}

/** The names of changes. Refuses one that no longer stands for what the change expects. */
export async function rememberedNames(
  context: Excel.RequestContext,
  changes: readonly NameChange[],
): Promise<RememberedName[]> {
  const { names, worksheets } = context.workbook;
  const items = changes.map(({ name, sheet }) => {
    const scope = sheet === undefined ? names : worksheets.getItem(sheet).names;
    return scope.getItem(name).load("formula");
  });
  await answered(context.sync());
  return changes.map(({ name, formula, becomes }, index) => {
    const item = items[index]!;
    if (item.formula !== formula) {
      throw new WorkbookError("changing", `${name} stands for ${String(item.formula)} now`);
    }
    return { item, becomes, restore: () => void (item.formula = formula) };
  });
}

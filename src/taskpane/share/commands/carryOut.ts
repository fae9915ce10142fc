import { definitionsSheet } from "../../../sharing/definitionsSheet";
import type { Form } from "../../../sharing/Form";
import { NO_FACTS, nativeFacts, type NativeFacts } from "../../../sharing/nativeContext";
import { nativeForm } from "../../../sharing/nativeForm";
import { sharePlan, type Shareable, type SharePlan } from "../../../sharing/sharePlan";
import { valuesForm } from "../../../sharing/valuesForm";
import { OtherResults, type OtherResult } from "../../../workbook/OtherResults";
import type { Workbook } from "../../../workbook/Workbook";
import type { Words } from "../../words/words";
import { definedCells } from "../definedCells";
import { definedFunctions } from "../definedFunctions";
import type { Account } from "./Account";
import { settledAreas } from "./settledAreas";
import { accountOf } from "./shareAccount";
import type { WishedForm } from "./ShareWish";

/** What would become of the cells if every native formula gave what ours gives. */
export async function firstPlan(
  workbook: Workbook,
  shareable: Shareable,
  form: WishedForm,
): Promise<SharePlan> {
  return sharePlan(shareable, formFor(form, await factsFor(workbook, shareable, form), new Map()));
}

/**
 * Changes the cells into the form. A native formula is compared with ours where it is to stand: only there relative
 * names, cells of the same table row and the room for a spilled result are what they will be, and the sheet that keeps
 * our formulas is in the workbook meanwhile, so that even a crash loses none. Where results differ, the workbook takes
 * everything back, and the change is made anew without those cells.
 */
export async function carryOut(
  workbook: Workbook,
  shareable: Shareable,
  form: WishedForm,
  words: Words,
): Promise<Account> {
  const facts = await factsFor(workbook, shareable, form);
  const refused = new Map<string, OtherResult>();
  for (;;) {
    const plan = sharePlan(shareable, formFor(form, facts, refused));
    try {
      return await carriedOut(workbook, plan, shareable, form, words);
    } catch (error) {
      if (!(error instanceof OtherResults)) throw error;
      const others = error.results.filter(({ area }) => !refused.has(area));
      if (others.length === 0) throw error;
      for (const other of others) refused.set(other.area, other);
      // Ours calculate again where they were put back.
      await settledAreas(
        workbook,
        plan.cells.map(({ area }) => area),
      );
    }
  }
}

async function factsFor(workbook: Workbook, { cells }: Shareable, form: WishedForm): Promise<NativeFacts> {
  if (form.kind === "values") return NO_FACTS;
  return nativeFacts(
    workbook,
    cells.map(({ cell }) => cell),
  );
}

function formFor(form: WishedForm, facts: NativeFacts, refused: ReadonlyMap<string, OtherResult>): Form {
  return form.kind === "values" ? valuesForm : nativeForm({ ...form, facts, refused });
}

async function carriedOut(
  workbook: Workbook,
  plan: SharePlan,
  { cells, names }: Shareable,
  form: WishedForm,
  words: Words,
): Promise<Account> {
  if (plan.kept.length === 0) return accountOf(form, plan);
  const inventory = { cells: cells.map(({ cell }) => cell), names };
  const sheet = definitionsSheet(
    words.definitions,
    definedFunctions(inventory, words),
    await definedCells(workbook, plan, words),
  );
  const added = await workbook.change({ cells: plan.cells, names: plan.names, sheet });
  return { ...accountOf(form, plan), ...(added !== undefined && { sheet: added }) };
}

import { definitionsSheet } from "../../../sharing/definitionsSheet";
import { areaOf, takeInventory } from "../../../sharing/inventory";
import { searchedTexts } from "../../../sharing/searchedTexts";
import { sharePlan, type SharePlan } from "../../../sharing/sharePlan";
import { valuesForm } from "../../../sharing/valuesForm";
import type { Workbook } from "../../../workbook/Workbook";
import type { Words } from "../../words/words";
import { definedCells } from "../definedCells";
import { definedFunctions } from "../definedFunctions";
import type { Account, AccountLine } from "./Account";

/**
 * Leaves results where our formulas are, and adds the sheet that says what they mean and keeps the formulas. All of it,
 * or nothing.
 */
export async function shareAsValues(workbook: Workbook, words: Words): Promise<Account> {
  const inventory = takeInventory(await workbook.formulas(searchedTexts));
  const contents = await workbook.areas(inventory.cells.map(areaOf));
  const plan = sharePlan(inventory, contents, valuesForm);
  if (plan.kept.length === 0) return { command: "values", lines: linesOf(plan) };
  const sheet = definitionsSheet(words.definitions, definedFunctions(inventory, words), definedCells(plan));
  const added = await workbook.change({ cells: plan.cells, names: plan.names, sheet });
  return { command: "values", lines: linesOf(plan), ...(added !== undefined && { sheet: added }) };
}

function linesOf({ kept, left }: SharePlan): AccountLine[] {
  return [
    ...kept.map(({ place }) => ({ place, outcome: "shared" as const })),
    ...left.map(({ place, reason }) => ({ place, outcome: reason })),
  ];
}

import { definitionsSheet } from "../../../sharing/definitionsSheet";
import { areaOf, takeInventory, type Inventory } from "../../../sharing/inventory";
import { onCopies } from "../../../sharing/onCopies";
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
  const inventory = await inventoryOf(workbook);
  return carryOut(workbook, await planFor(workbook, inventory), inventory, words);
}

/** The same on copies of the sheets, which come last in the workbook; the originals stay as they are. */
export async function shareOnCopies(workbook: Workbook, words: Words): Promise<Account> {
  const { cells, names } = await inventoryOf(workbook);
  const inventory: Inventory = { cells, names: [] };
  const plan = await planFor(workbook, inventory);
  // A name belongs to the whole workbook: the originals need it as it is.
  const left = [...plan.left, ...names.map(({ name }) => ({ place: name, reason: "sharedName" as const }))];
  if (plan.kept.length === 0) return { command: "values", lines: linesOf({ ...plan, left }) };
  const sheets = [...new Set(plan.shared.map(({ sheet }) => sheet))];
  const copies = await workbook.copySheets(sheets);
  try {
    const copied = await workbook.formulas(searchedTexts);
    const formulas = new Map(
      copied.sheets.flatMap((sheet) => sheet.cells.map(({ address, formula }) => [address, formula])),
    );
    const pairs = new Map(sheets.map((sheet, index) => [sheet, copies[index]!]));
    const moved = onCopies({ ...plan, left }, pairs, (address) => formulas.get(address));
    const account = await carryOut(workbook, moved, inventory, words);
    return { ...account, copies };
  } catch (error) {
    await workbook.removeSheets(copies);
    throw error;
  }
}

async function inventoryOf(workbook: Workbook): Promise<Inventory> {
  return takeInventory(await workbook.formulas(searchedTexts));
}

async function planFor(workbook: Workbook, inventory: Inventory): Promise<SharePlan> {
  return sharePlan(inventory, await workbook.areas(inventory.cells.map(areaOf)), valuesForm);
}

async function carryOut(
  workbook: Workbook,
  plan: SharePlan,
  inventory: Inventory,
  words: Words,
): Promise<Account> {
  if (plan.kept.length === 0) return { command: "values", lines: linesOf(plan) };
  const sheet = definitionsSheet(
    words.definitions,
    definedFunctions(inventory, words),
    await definedCells(workbook, plan, words),
  );
  const added = await workbook.change({ cells: plan.cells, names: plan.names, sheet });
  return { command: "values", lines: linesOf(plan), ...(added !== undefined && { sheet: added }) };
}

function linesOf({ kept, left }: SharePlan): AccountLine[] {
  return [
    ...kept.map(({ place }) => ({ place, outcome: "shared" as const })),
    ...left.map(({ place, reason }) => ({ place, outcome: reason })),
  ];
}

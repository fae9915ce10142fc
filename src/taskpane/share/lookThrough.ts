import { takeInventory } from "../../sharing/inventory";
import { KEPT_NAME, keepings } from "../../sharing/keptFormulas";
import { nativeFacts } from "../../sharing/nativeContext";
import { searchedTexts } from "../../sharing/searchedTexts";
import { WorkbookError, type Workbook } from "../../workbook/Workbook";
import type { Look } from "./shareState";

/** Looks through the whole workbook for what depends on the add-in, and for formulas that sharing has kept. */
export async function lookThrough(workbook: Workbook): Promise<Look> {
  try {
    const inventory = takeInventory(await workbook.formulas(searchedTexts));
    const kept = keepings(await workbook.namedCells(KEPT_NAME));
    return { kind: "known", inventory, kept, facts: await nativeFacts(workbook, inventory.cells) };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: "problem", problem: error.problem };
  }
}

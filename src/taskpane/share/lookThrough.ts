import { takeInventory } from "../../sharing/inventory";
import { searchedTexts } from "../../sharing/searchedTexts";
import { WorkbookError, type Workbook } from "../../workbook/Workbook";
import type { Look } from "./shareState";

/** Looks through the whole workbook for what depends on the add-in. */
export async function lookThrough(workbook: Workbook): Promise<Look> {
  try {
    return { kind: "known", inventory: takeInventory(await workbook.formulas(searchedTexts)) };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { kind: "problem", problem: error.problem };
  }
}

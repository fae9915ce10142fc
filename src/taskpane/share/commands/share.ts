import { copiedCell } from "../../../sharing/copiedCell";
import { areaOf, takeInventory, type InventoryCell } from "../../../sharing/inventory";
import { searchedTexts } from "../../../sharing/searchedTexts";
import type { Shareable } from "../../../sharing/sharePlan";
import type { MaybeShownCell } from "../../../sharing/ShownCell";
import type { Workbook } from "../../../workbook/Workbook";
import type { Words } from "../../words/words";
import type { Account } from "./Account";
import { accountOf } from "./shareAccount";
import { carryOut, firstPlan } from "./carryOut";
import type { ShareWish, WishedForm } from "./ShareWish";

/**
 * Leaves results, or formulas in Excel's own functions, where our formulas are, and adds the sheet that says what they
 * mean and keeps the formulas. All of it, or nothing.
 */
export async function share(workbook: Workbook, wish: ShareWish, words: Words): Promise<Account> {
  const { cells, names } = takeInventory(await workbook.formulas(searchedTexts));
  const shareable = { cells: await shownCells(workbook, cells), names };
  return wish.place === "here"
    ? carryOut(workbook, shareable, wish.form, words)
    : shareOnCopies(workbook, shareable, wish.form, words);
}

/** On copies of the sheets, which come last in the workbook; the originals stay as they are. */
async function shareOnCopies(
  workbook: Workbook,
  { cells, names }: Shareable,
  form: WishedForm,
  words: Words,
): Promise<Account> {
  // A name belongs to the whole workbook: the originals need it as it is.
  const nameLines = names.map(({ name }) => ({ place: name, outcome: "sharedName" as const }));
  const withNames = (account: Account) => ({ ...account, lines: [...account.lines, ...nameLines] });
  const plan = await firstPlan(workbook, { cells, names: [] }, form);
  if (plan.kept.length === 0) return withNames(accountOf(form, plan));
  const sheets = [...new Set(plan.shared.map(({ sheet }) => sheet))];
  const copies = await workbook.copySheets(sheets);
  try {
    const copied = await workbook.formulas(searchedTexts);
    const formulas = new Map(
      copied.sheets.flatMap((sheet) => sheet.cells.map(({ address, formula }) => [address, formula])),
    );
    const pairs = new Map(sheets.map((sheet, index) => [sheet, copies[index]!]));
    const moved = cells.map((one) => copiedCell(one, pairs, (address) => formulas.get(address)));
    const account = await carryOut(workbook, { cells: moved, names: [] }, form, words);
    return withNames({ ...account, copies });
  } catch (error) {
    await workbook.removeSheets(copies);
    throw error;
  }
}

async function shownCells(workbook: Workbook, cells: readonly InventoryCell[]): Promise<MaybeShownCell[]> {
  const contents = await workbook.areas(cells.map(areaOf));
  return cells.map((cell, index) => ({ cell, shownAt: areaOf(cell), content: contents[index] }));
}

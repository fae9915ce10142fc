import type { DefinedCell } from "../../sharing/definitionsSheet";
import type { InventoryCell } from "../../sharing/inventory";
import type { KeptFormula } from "../../sharing/keptFormulas";
import type { SharePlan } from "../../sharing/sharePlan";
import type { Workbook } from "../../workbook/Workbook";
import { rememberCells } from "../actions/rememberedCells";
import type { Words } from "../words/words";
import { callText, type CallText } from "./callText";
import { callsIn } from "../../formulas/parsing/callsIn";

/** So many cells are remembered between formulas; then ranges are read again. */
const MOST_REMEMBERED = 2_000_000;

/** What the definitions say of each place whose formula is kept: how the figures of its calls came about. */
export async function definedCells(
  workbook: Workbook,
  { kept, shared }: SharePlan,
  words: Words,
): Promise<(DefinedCell & { readonly kept: KeptFormula })[]> {
  const cells = rememberCells(workbook);
  const defined: (DefinedCell & { readonly kept: KeptFormula })[] = [];
  for (const [index, one] of kept.entries()) {
    if (cells.size() > MOST_REMEMBERED) cells.forget();
    const cell = shared[index];
    const texts: CallText[] = [];
    for (const call of cell ? callsIn(cell.formula) : []) {
      const text = await callText(call, cell!.address, cells, words);
      if (text) texts.push(text);
    }
    const together = (part: keyof CallText) =>
      [...new Set(texts.map((text) => text[part]))].join("\n").trim();
    defined.push({
      shows: shownBy(cell, one),
      explanation: together("explanation"),
      leftOut: together("leftOut"),
      interval: together("interval"),
      kept: one,
    });
  }
  return defined;
}

/** What a cell showed; of a table, how many rows and columns it has. */
function shownBy(cell: InventoryCell | undefined, { replacement, check }: KeptFormula): string {
  if (!cell) return replacement.slice(1);
  return cell.spill === undefined ? cell.text : check.replace(/ .*/, "").replace("×", " × ");
}

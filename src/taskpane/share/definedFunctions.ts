import type { DefinedFunction } from "../../sharing/definitionsSheet";
import type { Inventory } from "../../sharing/inventory";
import { callsIn } from "../../formulas/parsing/callsIn";
import type { Words } from "../words/words";

/** The functions that a workbook uses, each once, in the order in which it meets them, with what they mean. */
export function definedFunctions({ cells, names }: Inventory, words: Words): DefinedFunction[] {
  const inNames = names.flatMap(({ formula }) => callsIn(formula).map(({ id }) => id));
  const ids = new Set([...cells.flatMap(({ functions }) => functions), ...inNames]);
  return [...ids].map((id) => {
    const { summary, formula, source } = words.catalogue.functions[id];
    return { id, title: words.measures.titles[id], summary, formula, source };
  });
}

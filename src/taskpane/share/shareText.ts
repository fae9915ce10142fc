import type { Ailment } from "../../sharing/ailments";
import type { Inventory, InventoryCell } from "../../sharing/inventory";
import type { Words } from "../words/words";
import type { Look } from "./shareState";

/** What was found in the workbook, in a sentence or two. */
export function summary(look: Look, words: Words): string {
  const { sharing, pane } = words;
  switch (look.kind) {
    case "looking":
      return sharing.looking;
    case "problem":
      return pane.problems[look.problem];
    case "known":
      return foundSentence(look.inventory, words);
  }
}

function foundSentence({ cells, names }: Inventory, { sharing }: Words): string {
  if (cells.length + names.length === 0) return sharing.nothing;
  const sheets = new Set(cells.map(({ sheet }) => sheet)).size;
  return sharing.found(cells.length, sheets, cells.filter(isAiling).length);
}

export function isAiling({ ailments }: InventoryCell): boolean {
  return ailments.length > 0;
}

/** What a cell shows, and how far its result goes. */
export function shownText({ text, spill }: InventoryCell, { sharing }: Words): string {
  const { shows, showsNothing, spills } = sharing.lists;
  return (text === "" ? showsNothing : shows(text)) + (spill === undefined ? "" : spills(cellsOf(spill)));
}

/** "Report!B2:D9" → "B2:D9" */
function cellsOf(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** What is wrong with a cell, a sentence for each thing; undefined where nothing is. */
export function ailmentsText({ ailments }: InventoryCell, words: Words): string | undefined {
  // A name that nobody knows is said once: with the name, where another program has left it.
  const isLeftover = ailments.some(({ kind }) => kind === "leftoverName");
  const told = ailments.filter(({ kind }) => !isLeftover || kind !== "unknownName");
  return told.length === 0 ? undefined : told.map((one) => ailmentText(one, words)).join(" ");
}

function ailmentText(ailment: Ailment, { sharing: { ailments: say } }: Words): string {
  switch (ailment.kind) {
    case "leftoverName":
      return say.leftoverName(ailment.name);
    case "error":
      return say.error(ailment.error);
    case "wholeColumns":
      return say.wholeColumns(ailment.reference);
    case "otherWorkbook":
      return say.otherWorkbook(ailment.reference);
    case "unknownName":
    case "blockedSpill":
    case "unanswered":
    case "protectedSheet":
      return say[ailment.kind];
  }
}

import { numberFormat } from "../numberFormat";

const number = numberFormat("en-GB");
const names = new Intl.ListFormat("en-GB");

const formulas = (count: number) => (count === 1 ? "1 formula" : `${number(count)} formulas`);
const cells = (count: number) => (count === 1 ? "1 cell" : `${number(count)} cells`);
const sheets = (count: number) => (count === 1 ? "1 sheet" : `${number(count)} sheets`);

/** What the part of the task pane says that lets a workbook leave, in English; the other languages have the same entries. */
export const sharing = {
  heading: "Share this workbook",
  about:
    "Where Fasthold is not installed, its cells show their last result until something recalculates them; from then on #NAME?.",
  looking: "Looking through the workbook …",
  nothing: "No cell of this workbook uses a function of Fasthold. It can leave as it is.",
  found: (cellCount: number, sheetCount: number, ailing: number) =>
    `${formulas(cellCount)} on ${sheets(sheetCount)} with functions of Fasthold. ` +
    (ailing === 0 ? "All are in order." : `${cells(ailing)} need${ailing === 1 ? "s" : ""} attention.`),
  lookAgain: "Look again",
  lists: {
    ailing: "What needs attention",
    healthy: "In order",
    names: "Names",
    shows: (text: string) => `Shows ${text}`,
    showsNothing: "Shows nothing",
    spills: (area: string) => `, with all of ${area}`,
    all: (count: number) => `Show all ${number(count)}`,
  },
  ailments: {
    leftoverName: (name: string) => `Another program left ${name} in the formula: repair it.`,
    unknownName: "Excel did not know the function when it last calculated: repair it.",
    blockedSpill: "Cells are in the way of the result: empty them, then repair.",
    unanswered: "The function has not answered: repair it.",
    error: (error: string) =>
      `An error in the data or the arguments: ${error}. Select the cell and see its card.`,
    wholeColumns: (reference: string) =>
      `${reference} hands over more than a million rows; Excel on the web refuses that. Name the rows, or a column of a table.`,
    otherWorkbook: (reference: string) =>
      `${reference} is in another workbook: who receives this one may not have it.`,
    protectedSheet: "The sheet is protected: take the protection off first.",
  },
  repair: {
    start: (count: number) => `Repair ${formulas(count)}`,
    busy: "Repairing …",
    done: (count: number) => `${formulas(count)} entered again.`,
    nothing: "There is nothing to repair.",
  },
  recalculate: {
    start: "Recalculate all",
    busy: "Recalculating …",
    done: (count: number) => `${formulas(count)} calculated again.`,
    nothing: "There is nothing to calculate.",
  },
  values: {
    about:
      "Results, formats and the shape of tables stay; the formulas go. A sheet is added that says what every figure means and keeps the original formulas, so that they can be restored.",
    where: "Where",
    places: { here: "In these sheets", copies: "On a copy of the sheets, at the end of the workbook" },
    language: "Language of that sheet",
    languages: { en: "English", da: "Danish", sv: "Swedish" },
    start: "Share as values",
    busy: "Sharing …",
    done: (count: number, sheet: string) =>
      `${formulas(count)} became values. What they were stands on the sheet ${sheet}. Save the workbook under another name before you send it.`,
    doneOnCopies: (count: number, copies: readonly string[], sheet: string) =>
      `${formulas(count)} became values on ${names.format(copies)}; the originals are as they were. What they were stands on the sheet ${sheet}. To send only these, select their tabs together and choose Move or Copy, new book.`,
    nothing: "No formula could become a value.",
  },
  restore: {
    heading: "Restore the formulas",
    about: (count: number, sheet: string) =>
      `The sheet ${sheet} keeps ${formulas(count)}. Cells that somebody has changed since are left as they are.`,
    start: "Restore the formulas",
    busy: "Restoring …",
    done: (count: number) => `${formulas(count)} restored.`,
    nothing: "No formula was restored.",
  },
  remove: {
    about: (sheets: string) =>
      `All formulas of ${sheets} are back; nothing is kept there any more. What somebody has written there goes with it.`,
    start: (sheets: string) => `Remove ${sheets}`,
    busy: "Removing …",
    done: (count: number): string => (count === 1 ? "The sheet is gone." : "The sheets are gone."),
    nothing: "There is no sheet to remove.",
  },
  account: {
    left: (count: number) => `${cells(count)} need${count === 1 ? "s" : ""} attention:`,
    each: "What became of each cell",
    changed: (before: string, after: string) =>
      before === after ? `Shows ${after}` : `Showed ${before}, shows ${after}`,
    outcomes: {
      shared: "Holds its result as a value",
      protectedSheet: "Left: the sheet is protected",
      noResult: "Left: it shows no result. Repair it first",
      noConstant: "Left: it stands for more than a constant",
      sharedName: "Left: the original sheets need the name as it is",
      removed: "Removed",
      restored: "The formula is back",
      there: "The formula was there already",
      changed: "Left: somebody has changed it since",
      gone: "Left: the sheet or the name is gone",
      entered: "Entered again",
      stillError: "Entered again; the error stays",
    },
  },
  /** After a failure that could not be undone, which says itself what it was. */
  notTakenBack: (sheet: string | undefined) =>
    sheet === undefined
      ? "Excel did not let everything be put back as it was: look at the cells, or use Undo in Excel."
      : `Excel did not let everything be put back as it was. The sheet ${sheet} keeps the formulas of the cells that have changed: restore them, or use Undo in Excel.`,
  problems: {
    protected:
      "The workbook or one of its sheets is protected. Take the protection off, then try again. Nothing was changed.",
    changing: "Cells changed meanwhile. Nothing was changed; try again.",
    refused: "Excel refused. Nothing was changed; try again.",
  },
};

export type SharingWords = typeof sharing;

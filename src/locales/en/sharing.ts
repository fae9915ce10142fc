import { numberFormat } from "../numberFormat";

const number = numberFormat("en-GB");

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
};

export type SharingWords = typeof sharing;

import { numberFormat } from "../numberFormat";

const number = numberFormat("en-GB");

/** What the pane says when it explains a cell, in English; the other languages have the same entries. */
export const explain = {
  heading: "Where does this number come from?",
  looking: "Looking at the selected cell …",
  /** What there is to say of a cell without one of our calls. */
  nothing: {
    empty: (cell: string) => `${cell} is empty.`,
    value: (cell: string) => `${cell} holds a value, no formula.`,
    otherFormula: (cell: string) => `The formula in ${cell} uses none of Fasthold’s functions.`,
    textFormula: (cell: string) =>
      `${cell} holds a formula as text, which Excel does not calculate. If it should be calculated, remove the apostrophe before it or choose the number format General, then press F2 and Enter in the cell.`,
  },
  selectFormula:
    "Select a cell with a formula such as =RETENTION(…) or =NPS(…): its number is explained here.",
  formulaIn: (cell: string) => `Formula in ${cell}`,
  partOf: (cell: string, home: string) => `${cell} shows part of the result of the formula in ${home}.`,
  goTo: (home: string) => `Go to ${home}`,
  /** Above the list of the calls in a formula. */
  calls: (count: number) => `This formula has ${number(count)} calls. Explain`,
  edit: "Edit",
  editCall: (measure: string) => `Edit: ${measure}`,
  given: {
    heading: "What the formula is given",
    omitted: "left out",
    cells: (count: number) => (count === 1 ? "1 cell" : `${number(count)} cells`),
    blank: "blank",
    /** Behind what stands in the formula. */
    now: (value: string) => `now ${value}`,
  },
  definition: "Definition",
  source: "Source",
  unresolved: (input: string) =>
    `${input}: what Excel calculates for this inside the formula, the pane cannot see. So it cannot show how the result comes about.`,
  inCell: (cell: string, shown: string) => `${cell} shows ${shown}.`,
  /** When a formula is to be written into its own cell. */
  protected: (cell: string) =>
    `The sheet of ${cell} is protected. Take the protection off (Review, Unprotect Sheet), then try again.`,
  /** The cell shows something else than what its cells give now. */
  outdated: (cell: string, shown: string) =>
    `${cell} shows ${shown}, calculated before its data changed. Above is what it comes to now.`,
  /** Why a cell shows an error, as its Excel writes it, and what to do. */
  error: {
    /** The call that is explained has the problem that stands above. */
    ours: (cell: string, error: string) =>
      `That is why ${cell} shows ${error}. Correct the data, or press Edit to choose other cells or another period.`,
    elsewhere: (cell: string, error: string) =>
      `${cell} shows ${error}, but this call gives a result: the error comes from another part of the formula.`,
    spill: (cell: string, error: string) =>
      `${cell} shows ${error}: other cells are in the way of the result. Clear or move them, or move the formula to a place with more room.`,
    spillAt: (cell: string, error: string, count: number, obstacle: string, content: string) =>
      count === 1
        ? `${cell} shows ${error}: ${obstacle} is in the way of the result; it holds “${content}”. Clear or move it, or move the formula to a place with more room.`
        : `${cell} shows ${error}: ${number(count)} cells are in the way of the result; the first is ${obstacle} with “${content}”. Clear or move them, or move the formula to a place with more room.`,
    spillInTable: (cell: string, error: string, table: string) =>
      `${cell} shows ${error}: Excel lets no result spill into the table ${table}. Move the formula to a place beside or below the table.`,
    name: (cell: string, error: string) =>
      `${cell} shows ${error}: when Excel calculated it last, it did not know a name in the formula, as happens where Fasthold is not installed or not loaded yet. Enter the formula again. If the error stays, another name in it is misspelt.`,
    busy: (cell: string, error: string) =>
      `${cell} shows ${error}: Excel is still waiting for the result. If it stays so, enter the formula again.`,
    connect: (cell: string, error: string) =>
      `${cell} shows ${error}: Excel could not reach Fasthold when it calculated. Check the connection, then enter the formula again.`,
    reference: (cell: string, error: string) =>
      `${cell} shows ${error}: cells, a sheet, a table or a column that the formula refers to are gone. Undo the deletion, or press Edit and select other cells.`,
    calculation: (cell: string, error: string) =>
      `${cell} shows ${error}: a part of the formula, such as FILTER, found nothing, or whole columns are more than Excel on the web hands over. Refer to just the cells that hold data.`,
    outdated: (cell: string, error: string) =>
      `${cell} shows ${error}, but the formula gives a result now: Excel has not calculated it again. Enter the formula again.`,
    other: (cell: string, error: string) =>
      `${cell} shows ${error}. Look at the cells that the formula refers to, then enter the formula again.`,
    /** One cell of a table. */
    part: (cell: string, error: string) =>
      `${cell} shows ${error}: for this cell of the table there is nothing to measure.`,
    again: "Enter the formula again",
    entered: (cell: string) => `The formula in ${cell} has been entered again.`,
    changed: (cell: string) => `${cell} holds another formula by now.`,
  },
  editing: {
    back: "Back to the explanation",
    heading: "The formula after saving",
    save: (cell: string) => `Save in ${cell}`,
    saving: "Saving …",
    saved: (cell: string) => `Saved in ${cell}.`,
    unchanged: "Nothing has been changed yet.",
    changed: (cell: string, content: string) =>
      content === ""
        ? `${cell} has been emptied meanwhile. Write your formula there all the same?`
        : `${cell} has been changed meanwhile; it holds “${content}” now. Replace that with your formula?`,
    replace: "Replace",
    keep: "Keep it",
    insideData: (cell: string) =>
      `The formula would refer to its own cell ${cell}, or its result would cover its data. Select other cells.`,
    inTheWay: (cell: string, obstacle: string, content: string) =>
      `The result of ${cell} needs more cells now, and ${obstacle} holds “${content}”. Clear or move it, then save.`,
    inTable: (cell: string, table: string) =>
      `The result of ${cell} needs more cells now, and Excel lets none spill into the table ${table}. Change the question, or move the formula first.`,
    /** Of a field whose argument only the formula can say. */
    written: "Stays as it is written in the formula.",
    fillIn: (input: string) => `${input}: fill in something else`,
    fillInShort: "Fill in something else",
  },
};

export type ExplainWords = typeof explain;

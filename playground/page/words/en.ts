import type { RefusalReason } from "../../grid/Grid";

/** The page's texts in English; the other languages have the same. */
export const en = {
  title: "Playground",
  about: "A stand-in for Excel on the web: this is not Microsoft Excel.",
  file: "File",
  openCsv: "Open CSV…",
  openSample: "Sample workbook",
  dropHere: "Drop the CSV file to open it",
  language: "Language",
  ribbon: "Ribbon",
  sheet: "Spreadsheet",
  pane: "Task pane",
  closePane: "Close the pane",
  starting: "Starting…",
  addinMissing: "The add-in could not be started: {reason}",
  fileUnreadable: "{name} was not opened. {reason}",
  fileNotFound: "The file {name} cannot be read.",
  onlyOneFile: "Open one file at a time.",
  opened: "{name} is open.",
  refused: {
    syntax: "Excel does not take this formula: something in it is missing or misplaced.",
    parentheses: "Excel does not take this formula: its parentheses do not match.",
    quotes: "Excel does not take this formula: a quotation mark is not closed.",
    tooFewArguments: "Excel does not take this formula: a function has too few arguments.",
    tooManyArguments: "Excel does not take this formula: a function has too many arguments.",
    unknownTable: "Excel does not take this formula: there is no such table or column.",
  } satisfies Record<RefusalReason, string>,
  errors: {
    "#BUSY!": "The function is still calculating.",
    "#CALC!":
      "Excel on the web gives no whole columns to an add-in: name the cells, or the column of a table.",
    "#DIV/0!": "The formula divides by zero.",
    "#N/A": "There is no value.",
    "#NAME?": "The formula contains a name that is not known.",
    "#NULL!": "The ranges have no cell in common.",
    "#NUM!": "The result is no number that Excel can show.",
    "#REF!": "The formula points to cells that do not exist.",
    "#SPILL!": "The cells that the result needs are not empty.",
    "#VALUE!": "A value in the formula is of the wrong kind.",
  },
};

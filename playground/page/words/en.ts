import type { RefusalReason } from "../../grid/Grid";

/** The page's texts in English; the other languages have the same. */
export const en = {
  title: "Playground",
  about: "A stand-in for {excel}: this is not Microsoft Excel.",
  file: "File",
  openFile: "Open…",
  openSample: "Sample workbook",
  saveXlsx: "Save as XLSX",
  saveCsv: "Save as CSV",
  newWorkbook: "Book1",
  dropHere: "Drop the XLSX or CSV file to open it",
  faults: "Faults",
  faultsOn: "Faults: {count} on",
  excel: { web: "Excel on the web", perpetual: "Excel {version}" },
  language: "Language",
  ribbon: "Ribbon",
  sheet: "Spreadsheet",
  pane: "Task pane",
  closePane: "Close the pane",
  starting: "Starting…",
  addinMissing: "The add-in could not be started: {reason}",
  addinNotOffered:
    "This Excel does not offer the add-in: it lacks {name} {version}, which the add-in requires.",
  fileUnreadable: "{name} was not opened. {reason}",
  fileNotFound: "The file {name} cannot be read.",
  onlyOneFile: "Open one file at a time.",
  opening: "Opening {name}…",
  opened: "{name} is open.",
  notesOn: "Notes on {name} ({count})",
  saving: "Saving {name}…",
  saved: "{name} was saved.",
  notSaved: "{name} was not saved. {reason}",
  circular:
    "A formula needs its own cell, directly or by way of others (a circular reference): these cells show 0.",
  validation: {
    title: "This value is not allowed here",
    refused: "The cell has a rule for what may be typed into it, and this is something else.",
    goOn: "Keep it anyway?",
    choices: "Choices for this cell",
    retry: "Retry",
    cancel: "Cancel",
    yes: "Yes",
    no: "No",
    ok: "OK",
  },
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

/** What one language forgets does not compile. */
export type Words = typeof en;

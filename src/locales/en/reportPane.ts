import { numberFormat } from "../numberFormat";

const number = numberFormat("en-GB");

/** What the task pane says where it builds the report, in English; the other languages have the same entries. */
export const reportPane = {
  heading: "Customer report",
  about:
    "A sheet of key figures, charts and tables from your lists. Each is a live formula: change the period on the sheet, and all of it follows.",
  lists: { orders: "Orders", survey: "Survey", subscriptions: "Subscriptions" },
  list: (name: string, rows: number) => `${name} (${rows === 1 ? "1 row" : `${number(rows)} rows`})`,
  leaveOut: "Leave out",
  lacking: {
    orders: "Orders: no list with customers, dates and amounts.",
    survey: "Survey: no list with answers from 0 to 10 and dates.",
    subscriptions: "Subscriptions: no list with start and end dates.",
  },
  groups: "Groups",
  noGroups: "No groups",
  nothing: "There is nothing to report on yet. Open or paste a list, or select a cell in it.",
  /** Where a report is there already: whether it is brought up to date, or another added. */
  sheet: "Sheet",
  newSheet: "A new sheet",
  update: (sheet: string) => `Update “${sheet}”`,
  updateNote:
    "What you have written on the sheet stays, and so do parts of the report that it would no longer have.",
  updateReport: "Update report",
  updated: (sheet: string) => `The report on the sheet “${sheet}” is up to date.`,
  /** Cells of the report over which the user has written. */
  covered: (cells: string, count: number) =>
    count === 1
      ? `Your own content in ${cells} stays; the report has something else there.`
      : `Your own content in ${cells} stays; the report has something else in these cells.`,
  halfUpdated: (sheet: string) =>
    `Excel did not let “${sheet}” be put back as it was. That is done when you open Report again, or update again.`,
  build: "Build report",
  /** "Building: Key figures (2 of 8)" */
  building: (part: string, count: number, of: number) => `Building: ${part} (${count} of ${of})`,
  progress: "How far the report is",
  finishing: "Nearly there …",
  cancel: "Cancel",
  cancelling: "Taking it back …",
  built: (sheet: string) => `The report is on the sheet “${sheet}”.`,
  cancelled: "Cancelled.",
  asItWas: "The workbook is as it was.",
  leftBehind: (sheet: string) =>
    `Excel did not let the unfinished sheet “${sheet}” be taken away. It goes when you build again.`,
  /** Where what the pane says of reading and inserting would mislead. */
  problems: {
    protected:
      "The workbook is protected, and no sheet can be added. Take the protection off (Review, Protect Workbook).",
    notFound: "A list is no longer there. Look at the lists above, then try again.",
    tooLarge: "That is more than Excel takes at once.",
    refused: "Excel refused. Try again.",
  },
  /** The same where a report is brought up to date. */
  updateProblems: {
    protected: "The sheet is protected. Take the protection off (Review, Unprotect Sheet).",
    notFound: "That sheet, or a list, is no longer there. Look at what is chosen above, then try again.",
    changing:
      "Rows or columns of the report have been moved, or most of its cells have been overwritten. Build it on a new sheet.",
  },
};

export type ReportPaneWords = typeof reportPane;

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
};

export type ReportPaneWords = typeof reportPane;

import { numberFormat } from "../numberFormat";

const number = numberFormat("en-GB");

/** "1 row", "12 rows" */
const rows = (count: number): string => (count === 1 ? "1 row" : `${number(count)} rows`);

/** What the task pane says, in English; the other languages have the same entries. */
export const pane = {
  choose: {
    heading: "What would you like to know?",
    search: "Search the measures",
    nothingFound: (searched: string) => `No measure is called “${searched}”.`,
    found: (count: number) => (count === 1 ? "1 measure" : `${number(count)} measures`),
  },
  form: {
    back: "All measures",
    moreOptions: "More options",
    useSelection: (input: string) => `${input}: use the selected cells`,
    selectCells: "Select cells in the sheet",
    numberOrCell: "A number or a cell",
    leftOut: "Optional",
    yes: "Yes",
    no: "No",
  },
  faults: {
    notANumber: (example: string) => `Write a number such as ${example}, or select a cell.`,
    notAReference: "Select cells in the sheet, or type a reference such as A2:A100.",
    backwards: "The first day is after the last.",
    severalAreas: "Select one area; several at once cannot be used.",
  },
  period: {
    choose: "Choose a period",
    all: "All dates",
    before: "The period before",
    presets: "Seen from today",
    presetNames: {
      thisMonth: "This month",
      lastMonth: "Last month",
      thisQuarter: "This quarter",
      lastQuarter: "Last quarter",
      thisYear: "This year",
      lastYear: "Last year",
    },
    calendar: "Calendar",
    units: { year: "Year", half: "Half-year", quarter: "Quarter", month: "Month", week: "Week" },
    others: "Other",
    dates: "From day to day",
    cells: "From cells in the sheet",
    half: (half: number) => `${half === 1 ? "1st" : "2nd"} half-year`,
    quarter: (quarter: number) => `Quarter ${quarter}`,
    week: (week: number) => `Week ${week}`,
    first: "First day",
    last: "Last day",
    cellsHint: "One cell with a period such as 2026-Q2, or two with first and last day.",
    written: (text: string, days: string) => `${text} · ${days}`,
  },
  date: {
    automatic: "Day of the last order",
    date: "A date",
    cell: "From a cell in the sheet",
  },
  result: {
    heading: "Result",
    fillIn: (inputs: string) => `Fill in ${inputs} to see the result.`,
    calculating: "Calculating …",
    again: "Calculate again",
    factor: (factor: string) => `× ${factor}`,
    used: (count: number) => `${rows(count)} used`,
    leftOut: {
      header: () => "heading left out",
      blankCustomer: (count: number) => `${rows(count)} without a customer`,
      blankDate: (count: number) => `${rows(count)} without a date`,
      blankAmount: (count: number) => `${rows(count)} without an amount`,
      noScore: (count: number) => `${rows(count)} without an answer`,
      outsidePeriod: (count: number) => `${rows(count)} outside the period`,
      afterAsOf: (count: number) => `${rows(count)} after that day`,
    },
    nth: (row: number) => `Result ${number(row)}`,
    more: (count: number) => (count === 1 ? "and 1 more" : `and ${number(count)} more`),
  },
  formula: {
    heading: "Formula",
    copy: "Copy",
    copied: "Copied",
    notCopied: "The formula is selected: press Ctrl+C.",
    insert: "Insert",
    insertAt: (cell: string) => `Insert at ${cell}`,
    chooseCell: "The selected cell is part of the data. Select a free cell in the sheet, then insert.",
    occupied: (cell: string, content: string) => `${cell} already holds “${content}”. Replace it?`,
    replace: "Replace",
    keep: "Keep it",
    inserted: (cell: string) => `Inserted at ${cell}.`,
  },
  problems: {
    severalAreas: "Several areas are selected. Select one cell or one area.",
    editMode: "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
    protected: "This sheet is protected. Select a cell on another sheet, or take the protection off.",
    notFound: "The workbook has no such cells. Was a sheet, table or column renamed or deleted?",
    tooLarge: "That is more than Excel hands over at once. Select fewer cells.",
    connectionLost: "Excel does not answer. Check the connection, then try again.",
    refused: "Excel refused. Try again, or select other cells.",
  },
  problemWith: (input: string, sentence: string) => `${input}: ${sentence}`,
  crashed: "Something went wrong in the task pane. Your workbook is as it was.",
  retry: "Try again",
};

export type PaneWords = typeof pane;

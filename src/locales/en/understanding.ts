import { numberFormat } from "../numberFormat";
import { remarks } from "./remarks";

const number = numberFormat("en-GB");

/** What the pane says about the lists that it finds in the workbook, in English. */
export const understanding = {
  looking: "Looking for your data …",
  empty: "This workbook is empty. Open or paste a list of orders, answers or subscriptions.",
  nothingRecognised:
    "No list here that a measure could use. Choose a measure and select its cells, or select a cell in your list.",
  seen: (name: string, rows: number, columns: string) =>
    `${name}: ${rows === 1 ? "1 row" : `${number(rows)} rows`} – ${columns}`,
  others: "Other measures",
  missing: (kinds: string) => `Missing: ${kinds}`,
  reason: (column: string, reasons: string) => `Found ${column}: ${reasons}.`,
  /** What a column is, in the middle of a sentence. */
  kinds: {
    customers: "customers",
    orderIds: "order numbers",
    dates: "dates",
    starts: "start dates",
    ends: "end dates",
    amounts: "amounts",
    nps: "answers 0–10",
    ces: "answers 1–7",
    csat: "answers 1–5",
    counts: "people per answer",
    groups: "groups",
  },
  /** Answers of another scale than the usual one. */
  otherScale: (scale: number) => `answers 1–${scale}`,
  remarks,
  reasons: {
    header: (header: string) => `the header says “${header}”`,
    dateFormat: () => "the cells are formatted as dates",
    isoDates: () => "the texts are dates",
    serialDates: () => "the numbers would be dates",
    blankEnds: () => "some are still blank",
    emails: () => "the texts are e-mail addresses",
    repeatedCodes: () => "the codes repeat",
    repeats: () => "values repeat",
    unique: () => "no value repeats",
    numbered: () => "the texts are numbers such as #1001",
    moneyFormat: () => "the cells are formatted as money",
    decimals: () => "the numbers have decimals, as sums of money do",
    wholeAmounts: () => "the values are numbers",
    answers: (lowest: number, highest: number) => `whole numbers from ${lowest} to ${highest}`,
    wholeNumbers: () => "whole numbers",
    few: (count: number) => `only ${number(count)} different values`,
  },
};

export type UnderstandingWords = typeof understanding;

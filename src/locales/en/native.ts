import { numberFormat } from "../numberFormat";

const number = numberFormat("en-GB");
const names = new Intl.ListFormat("en-GB");

const formulas = (count: number) => (count === 1 ? "1 formula" : `${number(count)} formulas`);
const values = (count: number) =>
  count === 0 ? "" : count === 1 ? " 1 formula became a value." : ` ${number(count)} formulas became values.`;
const rewritten = (count: number) =>
  count === 0
    ? "No formula could be written in Excel's own functions."
    : `${formulas(count)} now calculate${count === 1 ? "s" : ""} with Excel's own functions and show${count === 1 ? "s" : ""} the same.`;

/** For which Excel a formula is written, in the middle of a sentence. */
const dialects = { modern: "Microsoft 365", any: "any Excel" };

/** What the pane says about formulas in Excel's own functions, in English; the other languages have the same entries. */
export const native = {
  heading: "Share without Fasthold",
  what: "What the cells become",
  forms: {
    values: "Values",
    modern: "Excel's own functions, for Microsoft 365 and Excel 2024 or later",
    any: "Excel's own functions, for any Excel since 2010 and for LibreOffice",
  },
  about:
    "Each formula is written in Excel's own functions and goes on calculating. It only stays where it shows the same as Fasthold, to nine digits. A sheet is added that says what every figure means and keeps the original formulas, so that they can be restored.",
  otherwise: "Cells without such a formula",
  otherwises: { value: "Become values", keep: "Keep their formula" },
  start: "Share as Excel's own formulas",
  busy: "Rewriting and comparing …",
  done: (count: number, valueCount: number, sheet: string) =>
    `${rewritten(count)}${values(valueCount)} What they were stands on the sheet ${sheet}. Save the workbook under another name before you send it.`,
  doneOnCopies: (count: number, valueCount: number, copies: readonly string[], sheet: string) =>
    `${rewritten(count)}${values(valueCount)} They stand on ${names.format(copies)}; the originals are as they were. What they were stands on the sheet ${sheet}. To send only these, select their tabs together and choose Move or Copy, new book.`,
  nothing: "No formula could be written in Excel's own functions.",
  outcomes: {
    native: "Calculates with Excel's own functions",
    valueInstead: "Holds its result as a value",
    noForm: "Left as it is",
  },
  /** The place is empty where there is only one. */
  otherResult: (place: string, native: string, ours: string) =>
    `${place && `in ${place} `}Excel's own functions give ${native}, Fasthold gives ${ours}.`,
  blank: "nothing",
  moreCells: "in Excel's own functions the result fills more cells.",
  dialects,
  can: {
    all: "Excel's own functions: Microsoft 365 and any Excel.",
    some: (can: string, cannot: string, reason: string) =>
      `Excel's own functions: ${can}. Not ${cannot}: ${reason}`,
    none: (reason: string) => `Only as a value: ${reason}`,
  },
  reasons: {
    notUnderstood: "Fasthold does not understand the formula.",
    notOurs: "none of Fasthold's functions stands in the formula.",
    noNativeForm: (id: string) => `${id} cannot be written in Excel's own functions.`,
    newerOnly: (id: string) => `${id} needs functions that only newer versions of Excel have.`,
    needsNewerExcel: (uses: string) => `the formula uses ${uses}, which older versions do not have.`,
    tooManyRows: (rows: number, most: number) =>
      `${number(rows)} rows. Each is compared with all the others, so more than ${number(most)} would make Excel slow.`,
    unknownSize: (reference: string) => `it is not known how many rows ${reference} has.`,
    notAColumn: (reference: string) => `${reference} is not one column.`,
    differentShapes: "the ranges have different sizes.",
    tooLong: (length: number) =>
      `the formula would have ${number(length)} characters; Excel takes at most ${number(8192)}.`,
    choiceNotFixed: (argument: string) =>
      `“${argument}” comes from a cell or a calculation; it would have to stand in the formula itself.`,
    wrongCall: (argument: string) =>
      `“${argument}” is missing or cannot be right, so the formula gives an error.`,
  },
};

export type NativeWords = typeof native;

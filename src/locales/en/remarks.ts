import { numberFormat } from "../numberFormat";

const number = numberFormat("en-GB");

/** What the user should know of a list before asking, in English. */
export const remarks = {
  textDates: (column: string, example: string) =>
    `${column}: the dates are text (“${example}”), which formulas cannot read. Data > Text to Columns > Date makes dates of them.`,
  textAmounts: (column: string, example: string) =>
    `${column}: the amounts are text (“${example}”), which formulas cannot read. Remove what is no number; Data > Text to Columns > Advanced sets the decimal separator.`,
  textAnswers: (column: string, example: string) =>
    `${column}: the answers are text (“${example}”). Formulas can read whole numbers.`,
  unitPrices: (column: string) =>
    `${column}: this is the price of one unit, and a sum of such prices is no revenue. A column with price × quantity gives the amount of each row.`,
  orderTotals: (column: string) =>
    `${column}: the total of the order stands on each of its lines and would be counted several times. Use the amount of each line, or one row per order.`,
  answersFromZero: (column: string, highest: number) =>
    `${column}: answers from 0 to ${number(highest)}. Satisfaction and effort are measured on scales that begin with 1.`,
  rowsAbove: (rows: number) =>
    rows === 1
      ? "The first row is no data and is left out."
      : `The first ${number(rows)} rows are no data and are left out.`,
  rowsBelow: (rows: number) =>
    rows === 1
      ? "The last row looks like a total and is left out."
      : `The last ${number(rows)} rows look like totals and are left out.`,
  columnsBeyond: (columns: number, looked: number) =>
    columns === 1
      ? `The last column was not looked at: there are more than ${number(looked)}. Its cells can be picked in the forms.`
      : `The last ${number(columns)} columns were not looked at: there are more than ${number(looked)}. Their cells can be picked in the forms.`,
};

export type RemarkWords = typeof remarks;

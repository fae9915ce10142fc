/** What the user should know of a list before asking: what formulas cannot read, and what was left out. */
export type Remark =
  /** Days, sums or answers that are texts in a form that formulas do not read, such as "01.04.2026". */
  | {
      readonly about: "textDates" | "textAmounts" | "textAnswers";
      readonly column: string;
      readonly example: string;
    }
  /** What one piece costs, or the total of an order on each of its lines, where the list has no other amount. */
  | { readonly about: "unitPrices" | "orderTotals"; readonly column: string }
  /** Answers from 0 on, where the measures count from 1. */
  | { readonly about: "answersFromZero"; readonly column: string; readonly highest: number }
  /** Rows at the top that are no data: titles, blank rows, further rows of the header. */
  | { readonly about: "rowsAbove"; readonly rows: number }
  | { readonly about: "rowsBelow"; readonly rows: number }
  /** Columns to the right of those that were looked at. */
  | { readonly about: "columnsBeyond"; readonly columns: number };

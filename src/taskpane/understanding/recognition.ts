/** What a column can be for the measures; "nps", "ces" and "csat" are answers 0–10, 1–7 and 1–5. */
export const COLUMN_KINDS = [
  "customers",
  "orderIds",
  "dates",
  "starts",
  "ends",
  "amounts",
  "nps",
  "ces",
  "csat",
  "counts",
  "groups",
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** What a column was taken for, and why: a guess that the user can see through and correct. */
export interface Recognition {
  readonly kind: ColumnKind;
  /** The weight of the evidence; the better of two columns for one purpose has more. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** The scale of answers, where it is not the one that the measure takes unless it is told another. */
  readonly scale?: number;
}

/** A piece of evidence that can be said in words. */
export type Reason =
  | { readonly because: "header"; readonly header: string }
  | { readonly because: "dateFormat" }
  | { readonly because: "isoDates" }
  | { readonly because: "serialDates" }
  | { readonly because: "blankEnds" }
  | { readonly because: "emails" }
  | { readonly because: "repeatedCodes" }
  | { readonly because: "repeats" }
  | { readonly because: "unique" }
  | { readonly because: "numbered" }
  | { readonly because: "moneyFormat" }
  | { readonly because: "decimals" }
  | { readonly because: "wholeAmounts" }
  | { readonly because: "answers"; readonly lowest: number; readonly highest: number }
  | { readonly because: "wholeNumbers" }
  | { readonly because: "few"; readonly count: number };

/** Evidence for one kind from one source. */
export interface Evidence {
  readonly weight: number;
  readonly reason: Reason;
}

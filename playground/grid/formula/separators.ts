import type { Language } from "../../language";

/** The signs that differ between the languages of Excel's formulas. */
export interface Separators {
  readonly list: string;
  readonly decimal: string;
  readonly arrayColumn: string;
  readonly arrayRow: string;
}

const english: Separators = { list: ",", decimal: ".", arrayColumn: ",", arrayRow: ";" };
const scandinavian: Separators = { list: ";", decimal: ",", arrayColumn: "\\", arrayRow: ";" };

export const separators: Record<Language, Separators> = {
  "en-US": english,
  "da-DK": scandinavian,
  "sv-SE": scandinavian,
};

/** TRUE and FALSE, which Excel also writes in the user's language. */
export const truthWords: Record<Language, readonly [string, string]> = {
  "en-US": ["TRUE", "FALSE"],
  "da-DK": ["SAND", "FALSK"],
  "sv-SE": ["SANT", "FALSKT"],
};

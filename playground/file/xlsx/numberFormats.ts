import type { Language } from "../../language";

/**
 * Number formats that a file names by number only (ECMA-376 part 1, 18.8.30). 14 and 22 are dates as the reader's system
 * writes them: Excel shows the same file as 4/1/2026 in America and as 01-04-2026 in Denmark.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

const SYSTEM_DATE: Readonly<Record<Language, string>> = {
  "en-US": "m/d/yyyy",
  "da-DK": "dd-mm-yyyy",
  "sv-SE": "yyyy-mm-dd",
};

/** The first number that a file may give a format of its own. */
export const FIRST_OWN_FORMAT = 164;

/** Undefined for General, and for a number that stands for nothing. */
export function builtInFormat(id: number, language: Language): string | undefined {
  if (id === 14) return SYSTEM_DATE[language];
  if (id === 22) return `${SYSTEM_DATE[language]} h:mm`;
  return BUILT_IN[id];
}

/** The number of a format that has one. */
export function builtInFormatId(pattern: string, language: Language): number | undefined {
  if (pattern === "General") return 0;
  // In Swedish the system's date is the same as one that is meant to be so everywhere.
  if (pattern === SYSTEM_DATE[language] && language !== "sv-SE") return 14;
  const found = Object.entries(BUILT_IN).find(([, built]) => built === pattern);
  return found && Number(found[0]);
}

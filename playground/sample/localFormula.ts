import type { Language } from "../language";

/** Texts, table columns and sheet names are passed over; what is left to change are separators and decimal points. */
const PARTS = /"[^"]*"|'[^']*'|\[[^\]]*\]|,|(\d+)\.(\d+)/g;

/** An English formula as Excel shows it in the language: Danish and Swedish Excel write 1,8 and separate arguments by semicolons. */
export function localFormula(formula: string, language: Language): string {
  if (language === "en-US") return formula;
  return formula.replace(PARTS, (part, whole?: string, decimals?: string) => {
    if (part === ",") return ";";
    return whole === undefined ? part : `${whole},${decimals}`;
  });
}

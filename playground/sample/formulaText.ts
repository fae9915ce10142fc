import { separators } from "../grid/formula/separators";
import { translateFormula } from "../grid/formula/translate";
import type { Language } from "../language";

/** A formula as text, as the language's Excel writes it. */
export function formulaText(formula: string, language: Language): string {
  return translateFormula(formula, "en-US", language);
}

/**
 * The same in lines of at most so many characters, for a cell that wraps: a formula has no spaces, so it would be broken
 * in the middle of a name. Excel takes a formula with such line breaks as it is.
 */
export function wrappedFormulaText(formula: string, language: Language, width: number): string {
  const parts = formulaText(formula, language).split(new RegExp(`(?<=${separators[language].list})`));
  return parts.reduce((text, part) => {
    const lastLine = text.slice(text.lastIndexOf("\n") + 1);
    return lastLine.length + part.length > width ? `${text}\n${part}` : text + part;
  });
}

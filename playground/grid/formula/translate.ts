import type { Language } from "../../language";
import { separators, truthWords } from "./separators";
import { tokenize, type Token } from "./tokens";

/**
 * Formulas between English Excel (commas, decimal points), which is what the grid calculates, and the user's: Danish
 * and Swedish Excel separate arguments by ";" and write a decimal comma. Names of Excel's own functions stay English.
 */
export function translateFormula(formula: string, from: Language, to: Language): string {
  return from === to ? formula : `=${translateTokens(tokenize(formula.slice(1), from), from, to)}`;
}

/** The same length of text with English separators, for reading a formula that is still being typed. */
export function withEnglishSeparators(text: string, language: Language): string {
  const equals = text.startsWith("=") ? "=" : "";
  const tokens = tokenize(text.slice(equals.length), language);
  const words = tokens.map((token) =>
    token.kind === "truth" ? token.text : translateToken(token, language, "en-US"),
  );
  return equals + words.join("");
}

export function translateTokens(tokens: readonly Token[], from: Language, to: Language): string {
  return tokens.map((token) => translateToken(token, from, to)).join("");
}

function translateToken(token: Token, from: Language, to: Language): string {
  switch (token.kind) {
    case "number":
      return token.text.replace(separators[from].decimal, separators[to].decimal);
    case "truth":
      return truthWords[to][token.text.toUpperCase() === truthWords[from][0] ? 0 : 1];
    case "list":
    case "arrayColumn":
    case "arrayRow":
      return separators[to][token.kind];
    default:
      return token.text;
  }
}

import type { Language } from "../../language";
import { separators, truthWords, type Separators } from "./separators";

/** A piece of a formula; the texts of all pieces together are the formula without its "=". */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

export type TokenKind =
  | "space"
  | "text"
  | "sheet"
  | "columns"
  | "number"
  | "truth"
  | "error"
  | "cell"
  | "name"
  | "operator"
  | "open"
  | "close"
  | "openArray"
  | "closeArray"
  | "list"
  | "arrayColumn"
  | "arrayRow"
  | "unknown";

/** Splits a formula (without "=") as Excel in this language would. What cannot be part of one is "unknown". */
export function tokenize(formula: string, language: Language): Token[] {
  const tokens: Token[] = [];
  let inArray = false;
  for (let at = 0; at < formula.length;) {
    const token = readToken(formula, at, language, inArray);
    if (token.kind === "openArray") inArray = true;
    if (token.kind === "closeArray") inArray = false;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

const fixed: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^']|'')+'!/y],
  ["sheet", /[\p{L}_][\p{L}\p{N}_.]*!/uy],
  ["columns", /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/y],
  ["error", /#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!)/iy],
];

const cellOrName: readonly (readonly [TokenKind, RegExp])[] = [
  ["cell", /\$?[A-Z]{1,3}\$?[1-9]\d*(?![\p{L}\p{N}_.(])/iuy],
  ["cell", /\$[A-Z]{1,3}(?![\p{L}\p{N}_.(])/iuy],
  ["cell", /\$[1-9]\d*(?![\p{L}\p{N}_.(])/uy],
  ["name", /[\p{L}_][\p{L}\p{N}_.?]*/uy],
];

const operator = /<=|>=|<>|[-+*/^&=<>%:@#]/y;

const brackets: Readonly<Record<string, TokenKind>> = {
  "(": "open",
  ")": "close",
  "{": "openArray",
  "}": "closeArray",
};

function readToken(formula: string, at: number, language: Language, inArray: boolean): Token {
  const signs = separators[language];
  const first = match(fixed, formula, at) ?? matchNumber(formula, at, signs);
  if (first) return first;
  const named = match(cellOrName, formula, at);
  if (named) return isTruth(named, language) ? { kind: "truth", text: named.text } : named;
  const char = formula.charAt(at);
  const bracket = brackets[char];
  if (bracket) return { kind: bracket, text: char };
  if (inArray && char === signs.arrayColumn) return { kind: "arrayColumn", text: char };
  if (inArray && char === signs.arrayRow) return { kind: "arrayRow", text: char };
  if (!inArray && char === signs.list) return { kind: "list", text: char };
  return match([["operator", operator]], formula, at) ?? { kind: "unknown", text: char };
}

function matchNumber(formula: string, at: number, signs: Separators): Token | undefined {
  const point = signs.decimal === "." ? "\\." : ",";
  const number = new RegExp(`(?:\\d+(?:${point}\\d*)?|${point}\\d+)(?:E[+-]?\\d+)?`, "iy");
  return match([["number", number]], formula, at);
}

function match(
  patterns: readonly (readonly [TokenKind, RegExp])[],
  formula: string,
  at: number,
): Token | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return undefined;
}

function isTruth(token: Token, language: Language): boolean {
  return token.kind === "name" && truthWords[language].includes(token.text.toUpperCase());
}

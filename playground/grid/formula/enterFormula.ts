import type { Language } from "../../language";
import { RefusedFormula, type TableInfo } from "../Grid";
import { checkSyntax, type Arity } from "./checkSyntax";
import { spellTableReferences } from "./tableReferences";
import { tokenize, type Token } from "./tokens";
import { translateTokens } from "./translate";

/** What a workbook knows that decides how Excel reads a formula. */
export interface FormulaContext {
  readonly arity: Arity;
  readonly tables: readonly TableInfo[];
  /** The table that the cell lies in, which [@Column] without a name means. */
  readonly ownTable?: TableInfo | undefined;
}

/**
 * A formula as entered in this language, in the form that Excel keeps: English, names of functions and cells in
 * capitals, tables and columns spelt as they are called. Throws RefusedFormula where Excel shows its error dialog.
 */
export function enterFormula(formula: string, language: Language, context: FormulaContext): string {
  const tokens = closeLastParenthesis(tokenize(formula.slice(1).trimEnd(), language));
  const refusal = checkSyntax(tokens, context.arity);
  if (refusal) throw new RefusedFormula(refusal);
  const spelt = spellTableReferences(tokens, context.tables, context.ownTable);
  if (!spelt) throw new RefusedFormula("unknownTable");
  return `=${translateTokens(inCapitals(spelt, context.arity), language, "en-US")}`;
}

/** Excel adds one missing parenthesis at the end without asking; more it does not guess. */
function closeLastParenthesis(tokens: readonly Token[]): readonly Token[] {
  const count = (kind: Token["kind"]) => tokens.filter((token) => token.kind === kind).length;
  const missing = count("open") - count("close");
  return missing === 1 ? [...tokens, { kind: "close", text: ")" }] : tokens;
}

function inCapitals(tokens: readonly Token[], arity: Arity): Token[] {
  return tokens.map((token, i) => {
    const upper = token.text.toUpperCase();
    const isFunction = token.kind === "name" && tokens[i + 1]?.kind === "open" && arity(upper);
    const isReference = ["cell", "error", "truth"].includes(token.kind) || isColumn(tokens, i);
    return isFunction || isReference ? { ...token, text: upper } : token;
  });
}

/** The "a" of a:a, which by itself could be a name. */
function isColumn(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const beside = [tokens[i - 1]?.text, tokens[i + 1]?.text];
  return token?.kind === "name" && /^[a-z]{1,3}$/i.test(token.text) && beside.includes(":");
}

import { tokenize, type Token } from "@borgar/fx";

/**
 * Whether a formula is another one as some program may have written it: with other spaces and capitals, or with the
 * cells for which a table's column stands (Orders[Date] is Data!$B$2:$B$9 in other programs).
 */
export function isSameFormula(formula: string, original: string): boolean {
  const [tokens, originals] = [formula, original].map(partsOf) as [Token[], Token[]];
  return tokens.length === originals.length && tokens.every((token, at) => isSame(token, originals[at]!));
}

/** Whether the original refers to columns of tables where the formula refers to cells. */
export function hasLostColumns(formula: string, original: string): boolean {
  const columns = (text: string) => partsOf(text).filter(({ type }) => type === "structured").length;
  return columns(formula) < columns(original);
}

function partsOf(formula: string): Token[] {
  return tokenize(formula).filter(({ type }) => type !== "whitespace" && type !== "newline");
}

function isSame(token: Token, original: Token): boolean {
  if (original.type === "structured" && token.type === "range") return true;
  return token.type === "string" || original.type === "string"
    ? token.value === original.value
    : plain(token) === plain(original);
}

function plain({ value }: Token): string {
  return value
    .replace(/\s+/g, "")
    .replace(/^_xlfn\./i, "")
    .toUpperCase();
}

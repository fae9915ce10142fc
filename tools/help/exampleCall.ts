/**
 * Reads one call with constants as a formula writes it in English: numbers, texts, TRUE and FALSE, array constants
 * ({1,2;3,4}: commas between columns, semicolons between rows) and arguments left out. Enough for the examples.
 */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

const TOKEN = /\s*(?:(-?\d+(?:\.\d+)?%?)|"((?:[^"]|"")*)"|(TRUE|FALSE)|([{}(),;]))/y;

type Token = { readonly sign: string } | { readonly constant: unknown };

export function parseCall(formula: string): Call {
  const match = /^=?([A-Z][A-Z.]*)(\(.*\))$/.exec(formula);
  if (!match) throw new Error(`not a call: ${formula}`);
  return { name: match[1]!, args: splitArguments(tokensOf(match[2]!).slice(1, -1)) };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`cannot read "${text.slice(at)}"`);
    tokens.push(tokenOf(match));
  }
  return tokens;
}

function tokenOf([, number, text, truth, sign]: RegExpExecArray): Token {
  if (sign !== undefined) return { sign };
  if (number !== undefined) {
    return { constant: number.endsWith("%") ? Number(number.slice(0, -1)) / 100 : Number(number) };
  }
  return { constant: truth === undefined ? text!.replaceAll('""', '"') : truth === "TRUE" };
}

function splitArguments(tokens: readonly Token[]): unknown[] {
  if (tokens.length === 0) return [];
  const args: unknown[] = [null];
  let array: unknown[][] | undefined;
  for (const token of tokens) {
    if ("constant" in token) {
      if (array) array.at(-1)!.push(token.constant);
      else args[args.length - 1] = token.constant;
    } else if (token.sign === "{") args[args.length - 1] = array = [[]];
    else if (token.sign === "}") array = undefined;
    else if (token.sign === ";") array!.push([]);
    else if (!array) args.push(null);
  }
  return args;
}

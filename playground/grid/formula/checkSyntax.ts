import type { RefusalReason } from "../Grid";
import type { Token, TokenKind } from "./tokens";

/** How many arguments a function takes; undefined for one that is not known, which Excel accepts (as #NAME?). */
export type Arity = (name: string) => { readonly least: number; readonly most: number } | undefined;

/** Why Excel would refuse this formula when it is typed, or undefined if it would take it. */
export function checkSyntax(tokens: readonly Token[], arity: Arity): RefusalReason | undefined {
  if (tokens.some((token) => token.kind === "unknown" && /["']/.test(token.text))) return "quotes";
  const depth = tokens.reduce((sum, { kind }) => sum + Number(kind === "open") - Number(kind === "close"), 0);
  try {
    new SyntaxCheck(tokens, arity).formula();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reason === "syntax" && depth !== 0 ? "parentheses" : error.reason;
  }
  return undefined;
}

class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
  }
}

/** Excel's grammar: operators between values, a value being a constant, a reference, a call or a parenthesis. */
class SyntaxCheck {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(
    tokens: readonly Token[],
    private readonly arity: Arity,
  ) {
    this.tokens = tokens.filter((token) => token.kind !== "space");
  }

  formula(): void {
    this.expression();
    if (this.at < this.tokens.length) throw new Refusal("syntax");
  }

  private expression(): void {
    this.value();
    while (this.takeOperator(/^(?:<=|>=|<>|[-+*/^&=<>])$/)) this.value();
  }

  private value(): void {
    while (this.takeOperator(/^[-+@]$/));
    this.reference();
    while (this.takeOperator(/^:$/)) this.reference();
    while (this.takeOperator(/^[%#]$/));
  }

  private reference(): void {
    this.take("sheet");
    const token = this.next();
    switch (token?.kind) {
      case "open":
        this.expression();
        return this.expect("close");
      case "openArray":
        return this.array();
      case "name":
        if (this.take("columns")) return;
        if (this.take("open")) this.call(token.text);
        return;
      case "columns":
      case "cell":
      case "number":
      case "text":
      case "truth":
      case "error":
        // TRUE() and FALSE() are functions too.
        if (token.kind === "truth" && this.take("open")) this.expect("close");
        return;
      default:
        throw new Refusal("syntax");
    }
  }

  private call(name: string): void {
    let count = 0;
    if (!this.take("close")) {
      do {
        count++;
        if (!this.peek("list") && !this.peek("close")) this.expression();
      } while (this.take("list"));
      this.expect("close");
    }
    const known = this.arity(name.toUpperCase());
    if (known && count < known.least) throw new Refusal("tooFewArguments");
    if (known && count > known.most) throw new Refusal("tooManyArguments");
    // A LAMBDA is called by a second pair of parentheses.
    if (this.take("open")) this.call("");
  }

  private array(): void {
    do {
      this.takeOperator(/^[-+]$/);
      if (!["number", "text", "truth", "error"].includes(this.next()?.kind ?? "")) {
        throw new Refusal("syntax");
      }
    } while (this.take("arrayColumn") || this.take("arrayRow"));
    this.expect("closeArray");
  }

  private peek(kind: TokenKind): boolean {
    return this.tokens[this.at]?.kind === kind;
  }

  private next(): Token | undefined {
    return this.tokens[this.at++];
  }

  private take(kind: TokenKind): boolean {
    const found = this.peek(kind);
    if (found) this.at++;
    return found;
  }

  private takeOperator(pattern: RegExp): boolean {
    const token = this.tokens[this.at];
    const found = token?.kind === "operator" && pattern.test(token.text);
    if (found) this.at++;
    return found;
  }

  private expect(kind: TokenKind): void {
    if (!this.take(kind)) throw new Refusal("syntax");
  }
}

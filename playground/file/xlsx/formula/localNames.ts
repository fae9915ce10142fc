import type { Token } from "../../../grid/formula/tokens";
import { argumentsOf, isCall, type Span } from "./calls";

/** The tokens that are names made by LET or LAMBDA, where these are made and where they are used. */
export function localNames(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  visit(tokens, { start: 0, end: tokens.length }, new Set(), found);
  return found;
}

type Scope = ReadonlySet<string>;

function visit(tokens: readonly Token[], span: Span, scope: Scope, found: Set<number>): void {
  for (let i = span.start; i < span.end; i++) {
    const token = tokens[i];
    if (token?.kind !== "name") continue;
    if (scope.has(token.text.toUpperCase())) found.add(i);
    if (!isCall(tokens, i)) continue;
    const spans = argumentsOf(tokens, i + 1);
    const name = token.text.toUpperCase();
    if (name === "LET") visitLet(tokens, spans, scope, found);
    else if (name === "LAMBDA") visitLambda(tokens, spans, scope, found);
    else for (const argument of spans) visit(tokens, argument, scope, found);
    i = spans.at(-1)?.end ?? i;
  }
}

/** LET(name, value, …, result): each name is known after its value. */
function visitLet(tokens: readonly Token[], spans: readonly Span[], scope: Scope, found: Set<number>): void {
  let [known, next] = [scope, scope];
  spans.forEach((span, position) => {
    const isName = position % 2 === 0 && position < spans.length - 1;
    if (isName) {
      next = withName(tokens, span, known, found);
      return;
    }
    visit(tokens, span, known, found);
    known = next;
  });
}

/** LAMBDA(name, …, result). */
function visitLambda(
  tokens: readonly Token[],
  spans: readonly Span[],
  scope: Scope,
  found: Set<number>,
): void {
  const inner = spans.slice(0, -1).reduce((known, span) => withName(tokens, span, known, found), scope);
  const result = spans.at(-1);
  if (result) visit(tokens, result, inner, found);
}

function withName(tokens: readonly Token[], span: Span, scope: Scope, found: Set<number>): Scope {
  for (let i = span.start; i < span.end; i++) {
    const token = tokens[i];
    if (token?.kind !== "name") continue;
    found.add(i);
    return new Set([...scope, token.text.toUpperCase()]);
  }
  return scope;
}

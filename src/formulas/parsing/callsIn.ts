import type { AstExpression, CallExpression } from "@borgar/fx";
import type { FunctionId } from "../../functions/catalogue";
import {
  meaningOf,
  withDeclared,
  withParameters,
  WORKBOOK_SCOPE,
  type Expression,
  type Meaning,
  type Scope,
} from "./meaning";
import { ourFunction } from "./ourName";
import { argumentSpans, parseFormula, type Span } from "./parseFormula";

/** A call of one of our functions in a formula. */
export interface Call extends Span {
  readonly id: FunctionId;
  /** In the formula's order, as far as it gives them. */
  readonly arguments: readonly CallArgument[];
}

export interface CallArgument {
  /** As it stands in the formula, with its spaces. */
  readonly text: string;
  readonly meaning: Meaning;
  readonly expression: Expression;
}

/** The calls of our functions in an English formula, in the order in which they are written. */
export function callsIn(formula: string): readonly Call[] {
  const tree = parseFormula(formula);
  return tree ? inNode(tree, WORKBOOK_SCOPE, formula) : [];
}

/** The name that a call has in its formula: ours, or what another program made of it. */
export function callName(formula: string, { start, end }: Call): string {
  return formula.slice(start, end).replace(/\s*\([\s\S]*$/, "");
}

function inNode(node: AstExpression | null, scope: Scope, formula: string): readonly Call[] {
  if (!node) return [];
  const inAll = (nodes: readonly (AstExpression | null)[]) =>
    nodes.flatMap((part) => inNode(part, scope, formula));
  switch (node.type) {
    case "CallExpression":
      return [...ourCall(node, scope, formula), ...inCallee(node, scope, formula), ...inAll(node.arguments)];
    case "UnaryExpression":
    case "BinaryExpression":
      return inAll(node.arguments);
    case "LambdaExpression": {
      const names = node.params.map(({ name }) => name);
      return inNode(node.body, withParameters(scope, names), formula);
    }
    case "LetExpression":
      return inLet(node, scope, formula);
    default:
      return [];
  }
}

/** A LAMBDA may be called where it stands. */
function inCallee({ callee }: CallExpression, scope: Scope, formula: string): readonly Call[] {
  const called = callee as AstExpression | CallExpression["callee"];
  return called.type === "Identifier" ? [] : inNode(called, scope, formula);
}

type LetNode = Extract<AstExpression, { type: "LetExpression" }>;

function inLet({ declarations, body }: LetNode, outer: Scope, formula: string): readonly Call[] {
  let scope = outer;
  const calls: Call[] = [];
  for (const declaration of declarations) {
    calls.push(...inNode(declaration.init, scope, formula));
    scope = withDeclared(scope, declaration);
  }
  return [...calls, ...inNode(body, scope, formula)];
}

function ourCall(node: CallExpression, scope: Scope, formula: string): Call[] {
  const { name } = node.callee;
  // A name that LET gave to a LAMBDA is called before ours.
  const id = scope.has(name?.toUpperCase()) ? undefined : ourFunction(name ?? "");
  if (id === undefined) return [];
  const [start = 0, end = 0] = node.loc ?? [];
  const spans = argumentSpans(formula, { start, end });
  const args = spans.map((span, index) => ({
    text: formula.slice(span.start, span.end),
    meaning: meaningOf(node.arguments[index], scope),
    expression: { node: node.arguments[index] ?? null, scope },
  }));
  return [{ id, start, end, arguments: args }];
}

import type { AstExpression, LetDeclarator } from "@borgar/fx";

/** What an argument of a call is, as far as the formula by itself tells. */
export type Meaning =
  | { readonly kind: "omitted" }
  /** Cells, a table's column, or a defined name of the workbook. */
  | { readonly kind: "reference"; readonly reference: string }
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | { readonly kind: "array"; readonly rows: readonly (readonly (number | string | boolean)[])[] }
  /** What only Excel can calculate. */
  | { readonly kind: "expression" };

/** The names that LET and LAMBDA give around a call; a name without a node is a parameter, known only when called. */
export type Scope = ReadonlyMap<
  string,
  { readonly node: AstExpression | null; readonly scope: Scope } | undefined
>;

export const WORKBOOK_SCOPE: Scope = new Map();

/** A part of a formula with the names that hold where it stands: enough to calculate it. */
export interface Expression {
  /** Null where nothing is written. */
  readonly node: AstExpression | null;
  readonly scope: Scope;
}

const EXPRESSION: Meaning = { kind: "expression" };

/** What a node amounts to; names of LET stand for what they were given. */
export function meaningOf(node: AstExpression | null | undefined, scope: Scope): Meaning {
  if (!node) return { kind: "omitted" };
  switch (node.type) {
    case "Literal":
      return { kind: "constant", value: node.value };
    case "ReferenceIdentifier":
      return node.kind === "name" ? nameMeaning(node.value, scope) : reference(node.value);
    case "UnaryExpression":
      return unaryMeaning(node, scope);
    case "ArrayExpression":
      return arrayMeaning(node);
    default:
      return EXPRESSION;
  }
}

function reference(text: string): Meaning {
  return { kind: "reference", reference: text };
}

function nameMeaning(name: string, scope: Scope): Meaning {
  const key = name.toUpperCase();
  if (!scope.has(key)) return reference(name);
  const given = scope.get(key);
  return given ? meaningOf(given.node, given.scope) : EXPRESSION;
}

type Unary = Extract<AstExpression, { type: "UnaryExpression" }>;

function unaryMeaning({ operator, arguments: [operand] }: Unary, scope: Scope): Meaning {
  const inner = meaningOf(operand, scope);
  if (operator === "#" && inner.kind === "reference") return reference(`${inner.reference}#`);
  if (inner.kind !== "constant" || typeof inner.value !== "number") return EXPRESSION;
  switch (operator) {
    case "-":
      return { kind: "constant", value: -inner.value };
    case "+":
      return inner;
    case "%":
      return { kind: "constant", value: inner.value / 100 };
    default:
      return EXPRESSION;
  }
}

type ArrayNode = Extract<AstExpression, { type: "ArrayExpression" }>;

function arrayMeaning({ elements }: ArrayNode): Meaning {
  const rows = elements.map((row) => row.flatMap((cell) => (cell.type === "Literal" ? [cell.value] : [])));
  const isWhole = rows.every((row, index) => row.length === elements[index]?.length);
  return isWhole ? { kind: "array", rows } : EXPRESSION;
}

/** The scope after a name of LET: its own value cannot use it. */
export function withDeclared(scope: Scope, { id, init }: LetDeclarator): Scope {
  return new Map([...scope, [id.name.toUpperCase(), { node: init, scope }]]);
}

export function withParameters(scope: Scope, names: readonly string[]): Scope {
  return new Map([...scope, ...names.map((name) => [name.toUpperCase(), undefined] as const)]);
}

import type { AstExpression, CallExpression } from "@borgar/fx";
import { catalogue } from "../../functions/catalogue";
import { evaluate } from "../../functions/evaluate";
import type { Cells } from "../../functions/reading/rows";
import type { Day } from "../../metrics/period/day";
import { filterArguments } from "../parsing/besideFilled";
import { meaningOf, withDeclared, type Expression, type Scope } from "../parsing/meaning";
import { ourFunction } from "../parsing/ourName";
import { combined, errorCell, single } from "./cells";
import { filterCells } from "./filterCells";
import { binary, unary } from "./operators";
import { outcomeCells } from "./outcomeCells";
import { unresolved } from "./Unresolved";
import { worksheetFunction, type Given } from "./worksheetFunctions";

/** Where the cells of a formula come from. */
export interface Sources {
  readonly read: (reference: string) => Promise<Cells>;
  readonly today: () => Day;
}

/**
 * What a part of a formula holds now: references, constants, arithmetic, comparisons, calls of ours, and those functions
 * of Excel that often stand in them. What else there is in Excel is Unresolved: better no explanation than a wrong one.
 * Null where nothing is written.
 */
export async function evaluateExpression(
  { node, scope }: Expression,
  sources: Sources,
): Promise<Cells | null> {
  if (!node) return null;
  const meaning = meaningOf(node, scope);
  switch (meaning.kind) {
    case "omitted":
      return null;
    case "reference":
      return sources.read(meaning.reference);
    case "constant":
      return single(meaning.value);
    case "array":
      return meaning.rows;
    case "expression":
      return calculated(node, scope, sources);
  }
}

async function calculated(node: AstExpression, scope: Scope, sources: Sources): Promise<Cells> {
  const cells = (part: AstExpression | null | undefined, within = scope) =>
    evaluateExpression({ node: part ?? null, scope: within }, sources);
  switch (node.type) {
    case "ReferenceIdentifier": {
      // A name of LET that stands for a calculation; parameters of LAMBDA are known to Excel alone.
      const given = scope.get(node.value.toUpperCase());
      return given ? orBlank(await cells(given.node, given.scope)) : unresolved(node.value);
    }
    case "ErrorLiteral":
      return single(errorCell(node.value));
    case "UnaryExpression": {
      const operand = orBlank(await cells(node.arguments[0]));
      return operand.map((line) => line.map((cell) => unary(node.operator, cell)));
    }
    case "BinaryExpression": {
      const [a, b] = [await cells(node.arguments[0]), await cells(node.arguments[1])];
      return combined(orBlank(a), orBlank(b), (one, other) => binary(node.operator, one, other));
    }
    case "LetExpression": {
      const inner = node.declarations.reduce(withDeclared, scope);
      return orBlank(await cells(node.body, inner));
    }
    case "CallExpression":
      return called(node, scope, sources);
    default:
      return unresolved(node.type);
  }
}

function orBlank(cells: Cells | null): Cells {
  return cells ?? single("");
}

async function called(node: CallExpression, scope: Scope, sources: Sources): Promise<Cells> {
  const { name } = node.callee;
  const id = ourFunction(name ?? "");
  const isFilter = filterArguments(node) !== undefined;
  const isToday = name?.toUpperCase() === "TODAY";
  const excels = worksheetFunction(name);
  // A name that LET gave to a LAMBDA comes before all others.
  const isKnown = !scope.has(name?.toUpperCase()) && (id || isFilter || isToday || excels);
  if (!isKnown) return unresolved(name);
  if (isToday) return single(sources.today());
  const given: Given[] = [];
  for (const argument of node.arguments) {
    const cells = await evaluateExpression({ node: argument ?? null, scope }, sources);
    given.push({ cells, isReference: meaningOf(argument, scope).kind === "reference" });
  }
  const values = given.map(({ cells }) => cells);
  if (id) return outcomeCells(evaluate(catalogue[id], values));
  return excels ? excels(given) : filtered(values);
}

function filtered([cells, condition, otherwise]: readonly (Cells | null | undefined)[]): Cells {
  if (!cells || !condition) return unresolved("FILTER");
  return filterCells(cells, condition) ?? otherwise ?? single(errorCell("#CALC!"));
}

import { tokenize, type Token } from "../../../grid/formula/tokens";
import type { AddInNames } from "./AddInNames";
import { isCall } from "./calls";
import { givesArrays, takesRange } from "./rangeFunctions";

/** A parenthesis that is open: of which function, and at which of its arguments. */
interface Open {
  readonly name: string;
  position: number;
}

/**
 * Whether Excel keeps this formula as a dynamic array formula, as it keeps every formula that could have more than one value.
 * Without the mark Excel would show and calculate =@… instead, one value. Rather marked once too often: for a formula with one
 * value the mark changes nothing. Formulas with functions of an add-in always have it.
 */
export function isArrayFormula(formula: string, addIn: AddInNames): boolean {
  const tokens = tokenize(formula.slice(1), "en-US").filter(({ kind }) => kind !== "space");
  const open: Open[] = [];
  for (const [i, { kind, text }] of tokens.entries()) {
    const around = open.at(-1);
    if (kind === "open") open.push({ name: isCall(tokens, i - 1) ? tokens[i - 1]!.text : "", position: 0 });
    if (kind === "close") open.pop();
    if (kind === "list" && around) around.position++;
    if (kind === "openArray") return true;
    if (isCall(tokens, i) && (givesArrays(text) || addIn.fileName(text) !== undefined)) return true;
    if (!isRange(tokens, i)) continue;
    const isTakenWhole = around !== undefined && takesRange(around.name, around.position);
    if (!isTakenWhole || isOperand(tokens, i)) return true;
  }
  return false;
}

/** A1:B2, A1#, a column of a table, or a name that may stand for any of these. */
function isRange(tokens: readonly Token[], i: number): boolean {
  const { kind, text } = tokens[i]!;
  if (kind === "columns") return !text.startsWith("[@");
  if (kind !== "cell" && kind !== "name") return false;
  const next = tokens[i + 1];
  if (next?.kind === "columns" || next?.kind === "open") return false;
  return kind === "name" || next?.text === ":" || next?.text === "#" || tokens[i - 1]?.text === ":";
}

/** Whether the reference at this token is calculated with, as in SUM(A1:A3*2). */
function isOperand(tokens: readonly Token[], i: number): boolean {
  let [before, after] = [i - 1, i + 1];
  while (isPartOfReference(tokens[before])) before--;
  while (isPartOfReference(tokens[after])) after++;
  return [tokens[before], tokens[after]].some((token) => token?.kind === "operator");
}

function isPartOfReference(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    ["cell", "sheet", "name", "columns"].includes(token.kind) || token.text === ":" || token.text === "#"
  );
}

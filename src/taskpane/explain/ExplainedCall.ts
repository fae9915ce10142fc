import type { FormulaArgument } from "../../formulas/compose";
import { callsIn, type Call, type CallArgument } from "../../formulas/parsing/callsIn";
import type { Span } from "../../formulas/parsing/parseFormula";
import { shownCalls, type ShownCall } from "../../formulas/parsing/shownCalls";
import type { FunctionId } from "../../functions/catalogue";
import type { CellFormula } from "../../workbook/Workbook";
import { argumentsOf } from "../state/question";
import { isReference, sheetOf, withSheet } from "../state/referenceText";

/** A call of ours in a cell's formula. */
export interface CallInCell {
  readonly id: FunctionId;
  /** With its sheet. */
  readonly cell: string;
  readonly formula: WrittenCall;
  /** The same as this user's Excel shows it. */
  readonly shown: WrittenCall;
}

/** A call with its arguments as the pane calculates them. */
export interface ExplainedCall extends CallInCell {
  /** By position; those that the formula leaves out at the end are missing in the writing, but not here. */
  readonly arguments: readonly FormulaArgument[];
  /** As the formula itself tells them. */
  readonly given: readonly CallArgument[];
}

/** A formula with a call in it and the texts of the call's arguments. */
export interface WrittenCall extends Span {
  readonly text: string;
  readonly arguments: readonly string[];
}

/** The calls of ours in a formula, in the order of writing. */
export function explainedCalls(cell: CellFormula, separator: "," | ";"): readonly ExplainedCall[] {
  const calls = callsIn(cell.formula);
  const shown = shownCalls(cell.shown, separator);
  return calls.map((call, index) => {
    const written = { ...call, text: cell.formula, arguments: call.arguments.map(({ text }) => text) };
    return {
      id: call.id,
      cell: cell.address,
      formula: written,
      shown: shownAlike(written, cell.shown, shown.length === calls.length ? shown[index] : undefined),
      arguments: argumentsOfCall(call, cell.address),
      given: call.arguments,
    };
  });
}

/** Where the formula as shown cannot be taken apart in the same way, the English one stands for it. */
function shownAlike(written: WrittenCall, text: string, call: ShownCall | undefined): WrittenCall {
  return call?.arguments.length === written.arguments.length ? { ...call, text } : written;
}

function argumentsOfCall({ id, arguments: given }: Call, cell: string): readonly FormulaArgument[] {
  return argumentsOf(id).map((_, position) => {
    const argument = given[position];
    return argument ? formulaArgument(argument, cell) : { kind: "omitted" };
  });
}

function formulaArgument({ text, meaning, expression }: CallArgument, cell: string): FormulaArgument {
  if (meaning.kind === "omitted" || meaning.kind === "constant") return meaning;
  if (meaning.kind === "reference" && isReference(meaning.reference)) {
    return { kind: "reference", reference: withSheet(meaning.reference, sheetOf(cell)) };
  }
  return { kind: "expression", text, expression, cell };
}

/** Whether the call is all that the formula is: then its result is what the cell shows. */
export function isWholeFormula({ text, start, end }: WrittenCall): boolean {
  return text.slice(1, start).trim() === "" && text.slice(end).trim() === "";
}

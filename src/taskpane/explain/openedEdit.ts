import type { WrittenArgument } from "../../formulas/compose";
import type { CallArgument } from "../../formulas/parsing/callsIn";
import { besideFilled, type BesideFilled } from "../../formulas/parsing/besideFilled";
import type { Argument } from "../../functions/arguments";
import type { EditedCall, OpenedEdit } from "../state/editing";
import { emptyInput, type Input } from "../state/inputs";
import { inputOfMeaning } from "../state/inputOfMeaning";
import { argumentsOf } from "../state/question";
import { readInput, type Reading } from "../state/readInput";
import { isReference, sheetOf, withSheet } from "../state/referenceText";
import type { ExplainedCall } from "./ExplainedCall";

/** The form of a call: each argument in its field, as far as fields can say it. */
export function openedEdit(written: ExplainedCall, decimal: Reading["decimal"]): OpenedEdit {
  const reading = { decimal, sheet: sheetOf(written.cell), cell: written.cell };
  const fields = argumentsOf(written.id).map(([name, declared], position) => {
    const given = written.given[position];
    const shown = written.shown.arguments[position];
    return [name, fieldOf(declared, given, shown, reading)] as const;
  });
  const call: EditedCall = { written, initial: fields.map(([, { initial }]) => initial) };
  return { call, inputs: Object.fromEntries(fields.map(([name, { input }]) => [name, input])) };
}

interface ReadingInCell extends Reading {
  readonly cell: string;
}

interface OpenedField {
  readonly input: Input;
  /** What the formula gives there. */
  readonly initial: WrittenArgument;
}

function fieldOf(
  declared: Argument<unknown>,
  given: CallArgument | undefined,
  shown: string | undefined,
  reading: ReadingInCell,
): OpenedField {
  if (!given) return { input: emptyInput(declared), initial: { kind: "omitted" } };
  const filled = declared.shape === "range" ? readableFilled(given, reading) : undefined;
  if (filled) {
    return {
      input: { kind: "cells", reference: filled.reference },
      initial: { kind: "besideFilled", ...filled },
    };
  }
  const input = readableInput(declared, given, reading);
  if (input) {
    const read = readInput(input, reading);
    if (read.kind === "argument") return { input, initial: read.argument };
  }
  const { text, expression } = given;
  const argument = { kind: "expression", text, expression, cell: reading.cell } as const;
  return { input: { kind: "written", argument, shown: shown ?? text }, initial: argument };
}

function readableInput(
  declared: Argument<unknown>,
  { meaning }: CallArgument,
  { decimal, sheet }: Reading,
): Input | undefined {
  if (meaning.kind !== "reference") return inputOfMeaning(meaning, declared, decimal);
  if (!isReference(meaning.reference)) return undefined;
  // The fields speak of the sheet that the user looks at, which may be another by then.
  const reference = withSheet(meaning.reference, sheet);
  return inputOfMeaning({ kind: "reference", reference }, declared, decimal);
}

/** Answers without the blanks are just the answers in the form: leaving out blanks is the pane's own doing. */
function readableFilled({ expression }: CallArgument, { sheet }: Reading): BesideFilled | undefined {
  const ranges = besideFilled(expression);
  if (!ranges || !isReference(ranges.reference) || !isReference(ranges.filled)) return undefined;
  return { reference: withSheet(ranges.reference, sheet), filled: withSheet(ranges.filled, sheet) };
}

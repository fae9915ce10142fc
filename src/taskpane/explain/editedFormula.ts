import {
  ENGLISH,
  writeArgument,
  type FormulaArgument,
  type FormulaStyle,
  type WrittenArgument,
} from "../../formulas/compose";
import { replaceCall } from "../../formulas/parsing/replaceCall";
import type { EditedCall } from "../state/editing";
import { argumentsOf } from "../state/question";
import type { WrittenCall } from "./ExplainedCall";

/** What the form says now: as it is filled in, and as a formula writes it that leaves blank answers out itself. */
export interface FormNow {
  readonly filledIn: readonly FormulaArgument[];
  readonly written: readonly WrittenArgument[];
}

/**
 * The call as the form has it now, in its formula: arguments that were not changed keep their text, and so does
 * everything around the call.
 */
export function editedFormula(call: EditedCall, now: FormNow, style: FormulaStyle): EditedCall {
  const { written, initial } = call;
  const isKept = keptIn(call, now);
  if (initial.every((_, position) => isKept(position))) return call;
  const put = (before: WrittenCall, as: FormulaStyle): WrittenCall => {
    const texts = now.written.map((argument, position) =>
      isKept(position) ? (before.arguments[position] ?? "") : writeArgument(argument, as),
    );
    const args = texts.slice(0, texts.findLastIndex((text) => text.trim() !== "") + 1);
    const replacement = `${written.id}(${args.join(as.list)})`;
    return {
      text: replaceCall(before.text, before, replacement),
      start: before.start,
      end: before.start + replacement.length,
      arguments: args,
    };
  };
  const formula = put(written.formula, ENGLISH);
  return {
    written: {
      ...written,
      formula,
      // Where Excel's own writing could not be taken apart, the English one stands for it.
      shown: written.shown === written.formula ? formula : put(written.shown, style),
    },
    initial: now.written.map((argument, position) => (isKept(position) ? initial[position]! : argument)),
  };
}

/** Whether the ranges of the call are others than in the formula. */
export function haveRangesChanged({ written, initial }: EditedCall, { filledIn }: FormNow): boolean {
  return argumentsOf(written.id).some(
    ([, { shape }], position) =>
      shape === "range" && !isSame(withBlanks(initial[position]), filledIn[position]),
  );
}

/**
 * Which arguments keep their text. Ranges describe the same rows: as soon as one is changed, all leave out the same
 * blank answers; until then it is the formula's own affair whether it leaves them out.
 */
function keptIn(call: EditedCall, now: FormNow): (position: number) => boolean {
  const { initial } = call;
  return haveRangesChanged(call, now)
    ? (position) => isSame(initial[position], now.written[position])
    : (position) => isSame(withBlanks(initial[position]), now.filledIn[position]);
}

function isSame(one: WrittenArgument | undefined, other: WrittenArgument | undefined): boolean {
  return one !== undefined && other !== undefined && textOf(one) === textOf(other);
}

function textOf(argument: WrittenArgument): string {
  return writeArgument(argument, ENGLISH);
}

function withBlanks(argument: WrittenArgument | undefined): WrittenArgument | undefined {
  return argument?.kind === "besideFilled" ? { kind: "reference", reference: argument.reference } : argument;
}

import { ENGLISH, writeArgument, type FormulaStyle, type WrittenArgument } from "../../formulas/compose";
import { replaceCall } from "../../formulas/parsing/replaceCall";
import type { EditedCall } from "../state/editing";
import type { WrittenCall } from "./ExplainedCall";

/**
 * The call as the form has it now, in its formula: arguments that were not changed keep their text, and so does
 * everything around the call.
 */
export function editedFormula(
  { written, initial }: EditedCall,
  now: readonly WrittenArgument[],
  style: FormulaStyle,
): EditedCall {
  const isKept = (position: number) => {
    const [before, after] = [initial[position], now[position]];
    return before && after && writeArgument(before, ENGLISH) === writeArgument(after, ENGLISH);
  };
  if (now.every((_, position) => isKept(position))) return { written, initial };
  const put = (call: WrittenCall, as: FormulaStyle): WrittenCall => {
    const texts = now.map((argument, position) =>
      isKept(position) ? (call.arguments[position] ?? "") : writeArgument(argument, as),
    );
    const args = texts.slice(0, texts.findLastIndex((text) => text.trim() !== "") + 1);
    const replacement = `${written.id}(${args.join(as.list)})`;
    return {
      text: replaceCall(call.text, call, replacement),
      start: call.start,
      end: call.start + replacement.length,
      arguments: args,
    };
  };
  const formula = put(written.formula, ENGLISH);
  // Where Excel's own writing could not be taken apart, the English one stands for it.
  const shown = written.shown === written.formula ? formula : put(written.shown, style);
  return { written: { ...written, formula, shown }, initial: now };
}

import type { Draft } from "../writing/Draft";
import { numberInText } from "./numbers";

/**
 * Reading survey scores as the functions do: a number, text that is one, or a label that begins with one and a space
 * ("10 - Extremely likely"); "" for blanks and for text that is no answer ("N/A"); other text that begins with a digit
 * ("9/10") is #VALUE!.
 *
 * What it cannot keep: a label without a space behind its number ("10-Extremely likely") is no score; a number followed
 * by another ("9 10") is 9, not #VALUE!; TRUE and FALSE are no answers, not #VALUE!. In the form for any Excel what begins
 * with a digit and is no score is no answer either.
 */
export function readScores(draft: Draft, cells: string): string {
  const text = `TRIM(${cells})`;
  const first = `LEFT(${text},FIND(" ",${text}&" ")-1)`;
  // Divided by TRUE, a text that is a number becomes one; a blank, divided by FALSE, is an error like any other text.
  if (!draft.isModern) return `IFERROR(${first}/(LEN(${cells})>0),"")`;
  const noNumber = `IF(ISNUMBER(-LEFT(${text})),VALUE("this is no score"),"")`;
  return `IF(ISNUMBER(${cells}),${cells},IF(LEN(${cells})=0,"",IFERROR(${numberInText(first)},${noNumber})))`;
}

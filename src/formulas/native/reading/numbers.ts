import type { ArgumentName } from "../../../functions/catalogue";
import type { GivenCall } from "../GivenCall";
import type { Draft } from "../writing/Draft";

/**
 * Reading numbers as the functions do: numbers as they are, text that is a number ("-12.50", with a point in every
 * language), `blank` for blanks. Other text is #VALUE!.
 *
 * What it cannot keep: Excel's own reading of text is a little more generous: "1,000" and "5%" are numbers, too. In the
 * form for any Excel a text counts if it is a number in the language of that Excel ("12,5" in a Danish one).
 */
export function readNumbers(draft: Draft, cells: string, blank = '""'): string {
  if (!draft.isModern) return `IF(LEN(${cells})=0,${blank},0+${cells})`;
  return `IF(ISNUMBER(${cells}),${cells},IF(LEN(${cells})=0,${blank},${numberInText(cells)}))`;
}

/** The number that a text stands for; #VALUE! for any other. NUMBERVALUE came with Excel 2013. */
export function numberInText(text: string): string {
  return `NUMBERVALUE(${text},".",",")`;
}

/** A single number: as it is where the formula itself has it or calculates it, else as the cell has it; a blank is 0. */
export function readNumber(draft: Draft, call: GivenCall, name: ArgumentName): string {
  const text = call.text(name);
  if (call.reference(name) === undefined || !draft.isModern) return text;
  return `IF(ISNUMBER(${text}),${text},${numberInText(text)})`;
}

/** A single number of a function of lists, which has a value of its own for a blank cell. */
export function readOptionalNumber(
  draft: Draft,
  call: GivenCall,
  name: ArgumentName,
  otherwise: string,
): string {
  if (!call.has(name)) return otherwise;
  const read = readNumber(draft, call, name);
  return call.reference(name) === undefined ? read : `IF(LEN(${call.text(name)})=0,${otherwise},${read})`;
}

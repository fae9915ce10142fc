import { tokenize } from "@borgar/fx";
import type { FunctionId } from "../../functions/catalogue";
import { callsIn, type Call } from "../parsing/callsIn";
import { parseFormula } from "../parsing/parseFormula";
import { replaceCall } from "../parsing/replaceCall";
import { DIALECTS, LONGEST_FORMULA, type Dialect } from "./Dialect";
import type { FormulaContext } from "./FormulaContext";
import { GivenCall } from "./GivenCall";
import { nativeForms } from "./nativeForms";
import { newerFunction } from "./newerFunction";
import { withoutBlankFilters } from "./reading/withoutBlankFilters";
import { giveUp, UnavailableError, type Unavailable } from "./Unavailable";
import { Draft, isAtom } from "./writing/Draft";

/** A formula in Excel's own functions, or why there is none. */
export type NativeFormula = { readonly formula: string } | { readonly reason: Unavailable };

/**
 * Rewrites each call of ours in a formula as the same calculation in Excel's own functions; the rest of the formula
 * stays as it is. All or nothing: where one call has no native form, there is none of the formula.
 */
export function nativeFormula(formula: string, dialect: Dialect, context: FormulaContext): NativeFormula {
  try {
    const laidOut = rewritten(formula, { dialect, context, isLaidOut: true });
    // Excel counts spaces and line breaks, too.
    const text =
      laidOut.length > LONGEST_FORMULA ? rewritten(formula, { dialect, context, isLaidOut: false }) : laidOut;
    if (text.length > LONGEST_FORMULA) giveUp({ code: "tooLong", length: text.length });
    return { formula: text };
  } catch (error) {
    if (error instanceof UnavailableError) return { reason: error.reason };
    throw error;
  }
}

/** Which forms a formula can take: in every dialect. */
export function nativeFormulas(
  formula: string,
  context: FormulaContext,
): Readonly<Record<Dialect, NativeFormula>> {
  const [modern, any] = DIALECTS.map((dialect) => nativeFormula(formula, dialect, context));
  return { modern: modern!, any: any! };
}

/** The references whose cells a context has to know for this formula, as they are written. */
export function referencesToKnow(formula: string): readonly string[] {
  const references = callsIn(formula)
    .flatMap((call) => [call, withoutBlankFilters(call)])
    .flatMap((call) =>
      call.arguments.flatMap(({ meaning }) => (meaning.kind === "reference" ? [meaning.reference] : [])),
    );
  return [...new Set(references)];
}

interface Wish {
  readonly dialect: Dialect;
  readonly context: FormulaContext;
  readonly isLaidOut: boolean;
}

function rewritten(formula: string, wish: Wish): string {
  if (!parseFormula(formula)) giveUp({ code: "notUnderstood" });
  let text = formula;
  let call = lastCall(text);
  if (!call) giveUp({ code: "notOurs" });
  // No call of ours begins behind the last one, so none stands inside it.
  for (; call; call = lastCall(text)) text = replaceCall(text, call, rewrittenCall(text, call, wish));
  const newer = wish.dialect === "any" ? newerFunction(text) : undefined;
  if (newer !== undefined) giveUp({ code: "needsNewerExcel", uses: newer });
  return text;
}

function lastCall(formula: string): Call | undefined {
  return callsIn(formula).reduce<Call | undefined>(
    (last, call) => (last && last.start > call.start ? last : call),
    undefined,
  );
}

function rewrittenCall(formula: string, call: Call, { dialect, context, isLaidOut }: Wish): string {
  const form = nativeForms[call.id];
  const write = typeof form === "function" ? form : form[dialect];
  if (!write) giveUp({ code: "noNativeForm", function: call.id });
  const draft = new Draft(dialect, takenNames(formula.slice(call.start, call.end), context));
  const given = dialect === "any" ? withoutBlankFilters(call) : call;
  const result = write({ call: new GivenCall(given, draft, context), draft });
  const native = draft.finish(result, isLaidOut);
  // A result that is no single call is calculated before what stands around it.
  return isWhole(formula, call) || isAtom(native) ? native : `(${native})`;
}

function isWhole(formula: string, { start, end }: Call): boolean {
  return formula.slice(0, start).trim() === "=" && formula.slice(end).trim() === "";
}

/** The names in a stretch of a formula, and those of the workbook, in lower case. */
function takenNames(text: string, context: FormulaContext): ReadonlySet<string> {
  const written = tokenize(`=${text}`).map(({ value }) => value.toLowerCase());
  return new Set([...written, ...(context.takenNames ?? [])]);
}

/** What a function can be written as: the same in each dialect, or a form for each that it has. */
export function formsOf(id: FunctionId): readonly Dialect[] {
  const form = nativeForms[id];
  return typeof form === "function" ? DIALECTS : DIALECTS.filter((dialect) => form[dialect]);
}

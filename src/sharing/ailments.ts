import { callName, callsIn, type Call } from "../formulas/parsing/callsIn";
import type { Meaning } from "../formulas/parsing/meaning";
import type { FormulaCell } from "../workbook/WorkbookFormulas";

/** What can be wrong with a cell that holds one of our functions, or will be elsewhere. */
export type Ailment =
  /** The name as files write it (`_xldudf_NPS`) stands in the formula: another program left it there. */
  | { readonly kind: "leftoverName"; readonly name: string }
  /** #NAME?: Excel did not know the function when it last calculated, and does not ask again. */
  | { readonly kind: "unknownName" }
  /** #SPILL!: cells are in the way of the result. */
  | { readonly kind: "blockedSpill" }
  /** #BUSY!: the function has not answered. */
  | { readonly kind: "unanswered" }
  | { readonly kind: "error"; readonly error: string }
  /** Over a million cells to hand over, most of them empty: slow in Excel on the web. */
  | { readonly kind: "wholeColumns"; readonly reference: string }
  | { readonly kind: "otherWorkbook"; readonly reference: string }
  | { readonly kind: "protectedSheet" };

/** What is wrong with a cell, the most pressing first; nothing with a healthy one. */
export function ailmentsOf(cell: FormulaCell, isProtected: boolean): Ailment[] {
  const calls = callsIn(cell.formula);
  const ailments = [
    ...calls.flatMap((call) => leftoverName(cell.formula, call)),
    ...wrongValue(cell),
    ...calls.flatMap(hardReferences),
  ];
  // Protection is no ailment by itself: it is what stands in the way of repairing one.
  return isProtected && ailments.length > 0 ? [...ailments, { kind: "protectedSheet" }] : ailments;
}

function leftoverName(formula: string, call: Call): Ailment[] {
  const name = callName(formula, call);
  return name.toUpperCase() === call.id ? [] : [{ kind: "leftoverName", name }];
}

function wrongValue({ value }: FormulaCell): Ailment[] {
  if (typeof value !== "object") return [];
  switch (value.basicValue) {
    case "#NAME?":
      return [{ kind: "unknownName" }];
    case "#SPILL!":
      return [{ kind: "blockedSpill" }];
    case "#BUSY!":
      return [{ kind: "unanswered" }];
    default:
      return [{ kind: "error", error: value.basicValue }];
  }
}

const WHOLE_COLUMNS = /^(?:.*!)?\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i;
/** "'[Orders.xlsx]Sheet1'!A1" */
const OTHER_WORKBOOK = /^'?[^'!]*\[[^\]]+\][^!]*!/;

function hardReferences(call: Call): Ailment[] {
  return call.arguments.flatMap(({ meaning }) => referenceAilments(meaning));
}

function referenceAilments(meaning: Meaning): Ailment[] {
  if (meaning.kind !== "reference") return [];
  const { reference } = meaning;
  if (OTHER_WORKBOOK.test(reference)) return [{ kind: "otherWorkbook", reference }];
  return WHOLE_COLUMNS.test(reference) ? [{ kind: "wholeColumns", reference }] : [];
}

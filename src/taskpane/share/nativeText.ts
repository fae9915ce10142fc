import { DIALECTS, type Dialect } from "../../formulas/native/Dialect";
import { formsOf, nativeFormulas, type NativeFormula } from "../../formulas/native/nativeFormula";
import type { Unavailable } from "../../formulas/native/Unavailable";
import type { Obstacle } from "../../sharing/Form";
import { hasResult } from "../../sharing/hasResult";
import type { InventoryCell } from "../../sharing/inventory";
import { nativeContext, type NativeFacts } from "../../sharing/nativeContext";
import type { OtherResult } from "../../workbook/OtherResults";
import type { Cell } from "../../workbook/Workbook";
import { movedBy } from "../state/referenceText";
import type { Words } from "../words/words";

/** Which forms in Excel's own functions a cell can take, and why not the others; undefined where it has no result. */
export function formsText(cell: InventoryCell, facts: NativeFacts, words: Words): string | undefined {
  if (!hasResult(cell) || cell.isProtected) return undefined;
  const forms = nativeFormulas(cell.formula, nativeContext(cell, facts));
  const { can, dialects } = words.native;
  const possible = DIALECTS.filter((dialect) => "formula" in forms[dialect]);
  if (possible.length === DIALECTS.length) return can.all;
  const [missing] = DIALECTS.filter((dialect) => !possible.includes(dialect)) as [Dialect];
  const reason = whyNot(forms[missing], words);
  const [one] = possible;
  return one ? can.some(dialects[one], dialects[missing], reason) : can.none(reason);
}

function whyNot(form: NativeFormula, words: Words): string {
  return "reason" in form ? reasonText(form.reason, words) : "";
}

/** Why a cell did not get a formula in Excel's own functions. */
export function obstacleText(obstacle: Obstacle, words: Words): string {
  return obstacle.kind === "unavailable"
    ? reasonText(obstacle.reason, words)
    : otherResultText(obstacle.result, words);
}

function reasonText(reason: Unavailable, { native: { reasons: say }, measures: { inputs } }: Words): string {
  switch (reason.code) {
    case "notUnderstood":
    case "notOurs":
    case "differentShapes":
      return say[reason.code];
    case "noNativeForm":
      return formsOf(reason.function).length > 0
        ? say.newerOnly(reason.function)
        : say.noNativeForm(reason.function);
    case "needsNewerExcel":
      return say.needsNewerExcel(reason.uses);
    case "tooManyRows":
      return say.tooManyRows(reason.rows, reason.most);
    case "unknownSize":
    case "notAColumn":
      return say[reason.code](reason.reference);
    case "tooLong":
      return say.tooLong(reason.length);
    case "choiceNotFixed":
    case "wrongCall":
      return say[reason.code](inputs[reason.argument]);
  }
}

function otherResultText({ area, difference }: OtherResult, words: Words): string {
  if (!difference) return words.native.moreCells;
  const { row, column, shown, expected } = difference;
  const [first = area, last] = area.split(":");
  const place = last === undefined ? "" : movedBy(first, row, column);
  return words.native.otherResult(place, exactText(shown, words), exactText(expected, words));
}

/** With all its digits: the two may differ in the last ones only. */
function exactText(cell: Cell, { formats, native }: Words): string {
  if (cell === "") return native.blank;
  if (typeof cell === "number") return formats.exact(cell);
  return typeof cell === "object" ? cell.basicValue : String(cell);
}

import { errorCell, isError } from "./cells";
import { unresolved } from "./Unresolved";

/**
 * Excel's operators on two cells. A blank cell and an empty text reach the pane alike, and texts are turned into numbers
 * and sorted by the rules of Excel's language: where these would matter, only Excel can tell.
 *
 * https://support.microsoft.com/office/calculation-operators-and-precedence-in-excel-48be406d-4975-4d31-b2b8-7af9e0e2878a
 */
export function binary(operator: string, a: unknown, b: unknown): unknown {
  if (isError(a)) return a;
  if (isError(b)) return b;
  switch (operator) {
    case "+":
      return checked(numberIn(a) + numberIn(b));
    case "-":
      return checked(numberIn(a) - numberIn(b));
    case "*":
      return checked(numberIn(a) * numberIn(b));
    case "/":
      return numberIn(b) === 0 ? errorCell("#DIV/0!") : checked(numberIn(a) / numberIn(b));
    case "^":
      return checked(numberIn(a) ** numberIn(b));
    case "&":
      return textIn(a) + textIn(b);
    case "=":
      return isEqual(a, b);
    case "<>":
      return !isEqual(a, b);
    case "<":
      return order(a, b) < 0;
    case ">":
      return order(a, b) > 0;
    case "<=":
      return order(a, b) <= 0;
    case ">=":
      return order(a, b) >= 0;
    default:
      return unresolved(operator);
  }
}

export function unary(operator: string, cell: unknown): unknown {
  if (isError(cell) || operator === "+") return cell;
  if (operator === "-") return -numberIn(cell);
  return operator === "%" ? numberIn(cell) / 100 : unresolved(operator);
}

function checked(result: number): unknown {
  return Number.isFinite(result) ? result : errorCell("#NUM!");
}

function numberIn(cell: unknown): number {
  if (typeof cell === "boolean") return Number(cell);
  return typeof cell === "number" ? cell : unresolved("text in a calculation");
}

function textIn(cell: unknown): string {
  if (typeof cell === "string") return cell;
  return Number.isSafeInteger(cell) ? String(cell) : unresolved("the text of a number");
}

function isEqual(a: unknown, b: unknown): boolean {
  if (a === "" || b === "") return isEqualToBlank(a === "" ? b : a);
  return typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : a === b;
}

/** A blank equals "", 0 and FALSE; an empty text only "". */
function isEqualToBlank(cell: unknown): boolean {
  return cell === 0 || cell === false ? unresolved("a blank or an empty text") : cell === "";
}

const RANKS = { number: 0, string: 1, boolean: 2 };

/** Numbers come before texts, and texts before FALSE and TRUE. */
function order(a: unknown, b: unknown): number {
  if (a === "" || b === "" || (typeof a === "string" && typeof b === "string")) {
    return unresolved("the order of texts");
  }
  const rank = (cell: unknown) => RANKS[typeof cell as keyof typeof RANKS];
  return rank(a) - rank(b) || Number(a) - Number(b);
}

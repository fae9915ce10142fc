/**
 * Numbers as exports write them, in English (1,234.50), Danish (1.234,50) and Swedish (1 234,50) style.
 * Neither style can be told from one value such as "1.234": the shapes say what a value proves, the column decides.
 */
export type DecimalMark = "," | ".";

/** What one number says about its style. `commaEither` is "1,234": decimals in one style, thousands in the other. */
export type NumberShape = "plain" | "commaDecimal" | "pointDecimal" | "commaEither" | "pointEither";

const SIGN = /^[-\u2212+]/;
const GROUPED_BY_SPACE = /^\d{1,3}([ \u00a0\u202f'’])\d{3}(?:\1\d{3})*(?:([.,])\d+)?$/;
const GROUPED_BY_MARK = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/;
const ONE_MARK = /^\d*([.,])\d+$/;
const MORE_THAN_ONE_MARK = /[.,].*[.,]/;

/** Undefined if the text is no number in either style. Signs may lead; brackets, percent and currency are not read. */
export function numberShape(text: string): NumberShape | undefined {
  const digits = text.trim().replace(SIGN, "");
  if (/^\d+$/.test(digits)) return "plain";

  const spaced = GROUPED_BY_SPACE.exec(digits);
  if (spaced) return spaced[2] === undefined ? "plain" : decimal(spaced[2]);

  const grouped = GROUPED_BY_MARK.exec(digits);
  if (grouped && MORE_THAN_ONE_MARK.test(digits)) {
    if (grouped[1] === grouped[2]) return undefined;
    return decimal(grouped[1] === "." ? "," : ".");
  }
  if (grouped && !digits.startsWith("0")) return grouped[1] === "," ? "commaEither" : "pointEither";

  const single = ONE_MARK.exec(digits);
  return single?.[1] === undefined ? undefined : decimal(single[1]);
}

function decimal(mark: string): NumberShape {
  return mark === "," ? "commaDecimal" : "pointDecimal";
}

/** The number in the given style, "(12.50)" being negative as bookkeepers write it; undefined if it is none. */
export function readNumber(text: string, mark: DecimalMark): number | undefined {
  const inner = insideBrackets(text);
  if (inner !== undefined) {
    const amount = readNumber(inner, mark);
    return amount === undefined ? undefined : -amount;
  }
  const shape = numberShape(text);
  if (shape === undefined || shape === (mark === "," ? "pointDecimal" : "commaDecimal")) return undefined;
  const ungrouped = text.trim().replace(mark === "," ? /[ \u00a0\u202f'’.]/g : /[ \u00a0\u202f'’,]/g, "");
  return Number(ungrouped.replace("\u2212", "-").replace(",", "."));
}

/** "12.50" of "(12.50)"; undefined unless an unsigned number stands in brackets. */
export function insideBrackets(text: string): string | undefined {
  const inner = /^\s*\((\d.*)\)\s*$/.exec(text)?.[1];
  return inner !== undefined && numberShape(inner) !== undefined ? inner : undefined;
}

/** Whole digits beyond which Excel's numbers lose the last ones. */
const EXACT_DIGITS = 15;

/** True for what reads as a number but would lose something as one: 00001, a card number, +4512345678. */
export function isIdentifier(text: string, shape: NumberShape): boolean {
  const trimmed = text.trim();
  const unsigned = trimmed.replace(SIGN, "");
  if (/^0\d/.test(unsigned)) return true;
  if (shape !== "plain") return false;
  return /^\+\d{7,}$/.test(trimmed) || unsigned.replace(/\D/g, "").length > EXACT_DIGITS;
}

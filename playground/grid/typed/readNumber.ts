import type { Language } from "../../language";

/** A number as typed, with the number format that typing it so gives a cell without one. */
export interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

interface NumberStyle {
  readonly decimal: string;
  /** Between groups of three digits. */
  readonly group: RegExp;
  readonly currency: RegExp;
  readonly currencyFormat: (digits: string) => string;
}

const styles: Record<Language, NumberStyle> = {
  "en-US": {
    decimal: ".",
    group: /,/g,
    currency: /^\$\s?|\s?\$$/,
    currencyFormat: (digits) => `$${digits}`,
  },
  "da-DK": {
    decimal: ",",
    group: /\./g,
    currency: /^kr\.?\s?|\s?kr\.?$/i,
    currencyFormat: (digits) => `${digits} "kr."`,
  },
  "sv-SE": {
    decimal: ",",
    group: /[ \u00a0]/g,
    currency: /^kr\s?|\s?kr$/i,
    currencyFormat: (digits) => `${digits} "kr"`,
  },
};

/** Reads "1,000.5", "40%", "$5", "1e3" as Excel in this language does; undefined for what is no number there. */
export function readNumber(typed: string, language: Language): TypedNumber | undefined {
  const style = styles[language];
  const sign = /^\s*[-+(]/.test(typed) && !/^\s*\+/.test(typed) ? -1 : 1;
  const unsigned = withoutSign(typed.trim());
  if (unsigned === undefined) return undefined;
  const isPercent = unsigned.endsWith("%");
  const amount = isPercent ? unsigned.slice(0, -1).trimEnd() : unsigned;
  const isCurrency = !isPercent && style.currency.test(amount);
  const digits = isCurrency ? amount.replace(style.currency, "") : amount;
  const parsed = readDigits(digits, style);
  if (!parsed) return undefined;
  const places = parsed.hasDecimals ? ".00" : "";
  const format = isPercent
    ? `0${places}%`
    : isCurrency
      ? style.currencyFormat(`#,##0${places}`)
      : parsed.isGrouped
        ? `#,##0${places}`
        : parsed.hasExponent
          ? "0.00E+00"
          : undefined;
  const value = (sign * parsed.value) / (isPercent ? 100 : 1);
  return format === undefined ? { value } : { value, format };
}

/** "-5", "+5" and the bookkeeper's "(5)" without their sign. */
function withoutSign(typed: string): string | undefined {
  if (typed.startsWith("(")) return typed.endsWith(")") ? typed.slice(1, -1) : undefined;
  return typed.replace(/^[-+]\s?/, "");
}

function readDigits(digits: string, style: NumberStyle) {
  const [whole = "", fraction, ...more] = digits.split(style.decimal);
  if (more.length > 0 || whole + (fraction ?? "") === "") return undefined;
  const isGrouped = style.group.test(whole);
  style.group.lastIndex = 0;
  if (isGrouped && !new RegExp(`^\\d{1,3}(?:${style.group.source}\\d{3})+$`).test(whole)) {
    return undefined;
  }
  const plain = `${whole.replace(style.group, "")}${fraction === undefined ? "" : ","}${fraction ?? ""}`;
  if (!/^(?:\d+,?\d*|,\d+)(?:e[-+]?\d{1,3})?$/i.test(plain)) return undefined;
  return {
    value: Number(plain.replace(",", ".")),
    isGrouped,
    hasDecimals: fraction !== undefined,
    hasExponent: /e/i.test(plain),
  };
}

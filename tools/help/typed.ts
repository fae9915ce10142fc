/** Formulas and results as they look in a language's Excel. */
import type { FunctionId } from "../../src/functions/catalogue";
import type { Format } from "../../src/functions/outcome";
import { namedArguments } from "../arguments";
import type { Language } from "../languages";

/** "RETENTION.ORDERS(customers, dates, period, [basePeriod])" */
export function syntax(id: FunctionId, language: Language): string {
  const list = namedArguments(id, language).map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${id}(${list.join(`${language.listSeparator} `)})`;
}

/** An English formula as it is typed in this language. Its texts stay as they are; array rows are separated alike. */
export function typed(formula: string, language: Language): string {
  const outsideTexts = (part: string) =>
    part
      .replaceAll(",", language.listSeparator)
      .replaceAll(/\b(TRUE|FALSE)\b/g, (word) => language.truth[word as "TRUE" | "FALSE"])
      .replaceAll(/(\d)\.(\d)/g, `$1${language.decimalSeparator}$2`);
  const parts = formula.split(/("[^"]*")/);
  return `=${parts.map((part) => (part.startsWith('"') ? part : outsideTexts(part))).join("")}`;
}

/** "85.0%", "2.667": as the cell shows it, a number to three decimals. Excel writes no space before the per cent sign. */
export function shown(value: number, format: Format, language: Language): string {
  const [least, most] = format === "rate" ? [1, 1] : [0, 3];
  const number = new Intl.NumberFormat(language.tag, {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
  return format === "rate" ? `${number.format(value * 100)}%` : number.format(value);
}

/** A text or an error of a result: Excel names an error in its language. */
export function shownText(value: string, language: Language): string {
  return value === "#N/A" ? language.notAvailable : value;
}

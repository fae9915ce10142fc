import { answered } from "../patience";
import type { Separators } from "../Workbook";
import { supports } from "./supports";

/** How this Excel separates arguments and decimals in formulas. */
export async function separators(context: Excel.RequestContext): Promise<Separators> {
  const decimal = supports("1.11")
    ? await decimalSeparator(context)
    : new Intl.NumberFormat(Office.context.displayLanguage).format(0.5).charAt(1);
  // Excel does not tell the list separator; where the comma writes decimals, it is the semicolon.
  return decimal === "," ? { list: ";", decimal: "," } : { list: ",", decimal: "." };
}

async function decimalSeparator(context: Excel.RequestContext): Promise<string> {
  const { numberFormat } = context.application.cultureInfo;
  numberFormat.load("numberDecimalSeparator");
  await answered(context.sync());
  return numberFormat.numberDecimalSeparator;
}

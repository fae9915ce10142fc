/** Writes numbers as a language does, with all the digits a cell holds and no more. */
export function numberFormat(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 });
  return (value) => format.format(value);
}

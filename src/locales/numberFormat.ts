/** Writes numbers as a language does, with all the digits a cell holds and no more; text stays as it was written. */
export function numberFormat(locale: string): (value: number | string) => string {
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 });
  return (value) => (typeof value === "string" ? value : format.format(value));
}

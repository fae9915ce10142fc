/**
 * Reads a number as this Excel writes it: "1.234,5" where the comma is the decimal separator, "1,234.5" where the
 * point is, spaces between thousands, and "80 %" for 0.8. Undefined for what could mean two numbers ("1.5" in Danish).
 */
export function parseNumberText(text: string, decimal: "." | ","): number | undefined {
  const written = text.trim().replace("−", "-");
  const group = decimal === "," ? String.raw`[.\s]` : String.raw`[,\s]`;
  const point = decimal === "," ? "," : String.raw`\.`;
  const pattern = new RegExp(
    String.raw`^([+-]?)(\d{1,3}(?:${group}\d{3})+|\d*)(?:${point}(\d*))?(\s?%)?$`,
    "u",
  );
  const [match, sign = "", whole = "", fraction = "", percent] = pattern.exec(written) ?? [];
  if (match === undefined || whole + fraction === "") return undefined;
  const digits = whole.replace(/\D/g, "");
  // The exponent shifts the point without the rounding that a division would bring.
  const number = Number(`${sign}${digits || "0"}.${fraction || "0"}e${percent ? -2 : 0}`);
  return Number.isFinite(number) ? number : undefined;
}

import type { AreaContent, NewFormats } from "../workbook/WorkbookChange";

/**
 * The formats that have to be written so that the cells look as before. A rate brings its own format with it, as the
 * result of a function of ours, while its cell is formatted as General: as anything else it would lose that.
 */
export function shownFormats({ values, texts, numberFormats }: AreaContent): {
  readonly numberFormats?: NewFormats;
} {
  const formats = values.map((row, r) =>
    row.map((value, c) =>
      typeof value === "number" && numberFormats[r]?.[c] === "General"
        ? percentFormat(texts[r]?.[c] ?? "")
        : null,
    ),
  );
  return formats.flat().some((format) => format !== null) ? { numberFormats: formats } : {};
}

/** "85.0%" and "85,0 %" → "0.0%" */
function percentFormat(text: string): string | null {
  const [, decimals] = /^[-−]?[\d.,\s]*?\d(?:[.,](\d+))?\s?%$/u.exec(text) ?? [];
  if (!/%$/.test(text)) return null;
  return decimals === undefined ? "0%" : `0.${"0".repeat(decimals.length)}%`;
}

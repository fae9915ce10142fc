import type { AreaContent } from "../workbook/WorkbookChange";
import type { Form } from "./Form";
import { areaOf } from "./inventory";

/** Errors that say that there is no result, not what the result is. */
const WITHOUT_RESULT = ["#NAME?", "#BUSY!", "#SPILL!", "#CONNECT!", "#BLOCKED!"];

/** Values: what the cells show stays, and nothing calculates any more. A table keeps its shape. */
export const valuesForm: Form = (cell, content) => {
  const { value } = cell;
  if (typeof value === "object" && WITHOUT_RESULT.includes(value.basicValue)) {
    return { kind: "impossible", reason: "noResult" };
  }
  const numberFormats = shownFormats(content);
  const values = { kind: "values", of: areaOf(cell), shows: content.values } as const;
  return { kind: "possible", becomes: numberFormats ? { ...values, numberFormats } : values };
};

/**
 * The formats that have to be written so that the cells look as before. A rate brings its own format with it, as the
 * result of a function, while its cell is formatted as General: as a bare value it would lose that.
 */
function shownFormats({ values, texts, numberFormats }: AreaContent): (string | null)[][] | undefined {
  const formats = values.map((row, r) =>
    row.map((value, c) =>
      typeof value === "number" && numberFormats[r]?.[c] === "General"
        ? percentFormat(texts[r]?.[c] ?? "")
        : null,
    ),
  );
  return formats.flat().some((format) => format !== null) ? formats : undefined;
}

/** "85.0%" and "85,0 %" → "0.0%" */
function percentFormat(text: string): string | null {
  const [, decimals] = /^[-−]?[\d.,\s]*?\d(?:[.,](\d+))?\s?%$/u.exec(text) ?? [];
  if (!/%$/.test(text)) return null;
  return decimals === undefined ? "0%" : `0.${"0".repeat(decimals.length)}%`;
}

import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/preset-sheets-core";
import type { Look } from "../file/styleAreas";
import { isFormula, type CachedValue, type CellContent } from "../file/WorkbookData";
import { writeStyle } from "./univer/cellStyle";

/** Cells in the grid library's own form. */

export function cellOf(content: CellContent): ICellData | undefined {
  if (content === null || content === "") return undefined;
  if (!isFormula(content)) return valueCell(content);
  return content.value === undefined
    ? { f: content.formula }
    : { f: content.formula, ...valueCell(content.value) };
}

/** The library takes a text like "#N/A" for an error, unless it is told that it is text. */
export function valueCell(value: CachedValue): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  const looksLikeError = ERROR_TYPE_SET.has(value as ErrorType);
  return { v: value, t: looksLikeError ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

export function styleOf({ numberFormat, background, ...look }: Look): IStyleData {
  return {
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
    ...writeStyle({ ...look, ...(background === undefined ? {} : { fill: background }) }),
  };
}

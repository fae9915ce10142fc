import { CellValueType, type ICellData } from "@univerjs/core";
import type { Typed } from "../typed/readTyped";

/** What a cell of the grid library holds after this was typed. Every field is named, so that nothing old remains. */
export function toCell(typed: Typed): ICellData {
  const nothing: ICellData = { v: null, t: null, f: null, si: null, p: null };
  switch (typed.kind) {
    case "empty":
      return nothing;
    case "formula":
      return { ...nothing, f: typed.formula };
    case "truth":
      return { ...nothing, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "number":
      return { ...nothing, v: typed.value, t: CellValueType.NUMBER };
    case "text":
      return {
        ...nothing,
        v: typed.text,
        t: typed.forced ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
  }
}

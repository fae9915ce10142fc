import type { Dialect } from "../formulas/native/Dialect";
import { nativeFormula } from "../formulas/native/nativeFormula";
import type { OtherResult } from "../workbook/OtherResults";
import type { Form, Obstacle, Offer } from "./Form";
import { hasResult } from "./hasResult";
import { areaOf } from "./inventory";
import { nativeContext, type NativeFacts } from "./nativeContext";
import { shownFormats } from "./shownFormats";
import type { ShownCell } from "./ShownCell";
import { valuesForm } from "./valuesForm";

/** What becomes of a cell that has no formula in Excel's own functions. */
export type Otherwise = "value" | "keep";

export interface NativeWish {
  readonly dialect: Dialect;
  readonly otherwise: Otherwise;
  readonly facts: NativeFacts;
  /** What native formulas gave where they were tried and gave something else than ours, by the cells of the result. */
  readonly refused: ReadonlyMap<string, OtherResult>;
}

/** Excel's own functions: the cell goes on calculating, and shows what it showed. */
export function nativeForm({ dialect, otherwise, facts, refused }: NativeWish): Form {
  return (shown: ShownCell): Offer => {
    const { cell, shownAt, content } = shown;
    if (!hasResult(cell)) return { kind: "impossible", reason: "noResult" };
    const result = refused.get(areaOf(cell));
    if (result) return without({ kind: "otherResult", result }, otherwise, shown);
    const native = nativeFormula(cell.formula, dialect, nativeContext(cell, facts));
    if ("reason" in native) {
      return without({ kind: "unavailable", reason: native.reason }, otherwise, shown);
    }
    return {
      kind: "possible",
      becomes: {
        kind: "formula",
        formula: native.formula,
        like: { of: shownAt, shows: content.values },
        ...shownFormats(content),
      },
    };
  };
}

function without(obstacle: Obstacle, otherwise: Otherwise, shown: ShownCell): Offer {
  if (otherwise === "keep") return { kind: "impossible", reason: "noForm", obstacle };
  const offer = valuesForm(shown);
  return offer.kind === "possible" ? { ...offer, instead: obstacle } : offer;
}

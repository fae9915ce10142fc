import type { CellChange, NameChange } from "../workbook/WorkbookChange";
import type { NamedFormula } from "../workbook/WorkbookFormulas";
import { constantFormula } from "./constantFormula";
import { fingerprint } from "./fingerprint";
import type { Form, Hindrance, Obstacle, Offer } from "./Form";
import { areaOf, type InventoryCell } from "./inventory";
import type { KeptFormula } from "./keptFormulas";
import { placeOfName } from "./placeOfName";
import type { MaybeShownCell } from "./ShownCell";

/** What sharing does to a workbook, and what it cannot do. */
export interface SharePlan {
  readonly cells: readonly CellChange[];
  readonly names: readonly NameChange[];
  /** The cells that change, for their definitions. */
  readonly shared: readonly InventoryCell[];
  readonly kept: readonly SharedPlace[];
  readonly left: readonly LeftPlace[];
}

/** A cell or name that becomes something else. */
export interface SharedPlace extends KeptFormula {
  readonly as: "value" | "formula";
  /** Why it becomes a value where formulas were wished for. */
  readonly instead?: Obstacle;
}

/** A cell or name that keeps its formula. */
export interface LeftPlace {
  readonly place: string;
  readonly reason: Hindrance;
  readonly obstacle?: Obstacle;
}

export interface Shareable {
  readonly cells: readonly MaybeShownCell[];
  readonly names: readonly NamedFormula[];
}

/** Puts every cell into a form; a name becomes the constant for which it stands. */
export function sharePlan({ cells, names }: Shareable, form: Form): SharePlan {
  const plan = { cells: [] as CellChange[], names: [] as NameChange[], shared: [] as InventoryCell[] };
  const kept: SharedPlace[] = [];
  const left: LeftPlace[] = [];
  for (const one of cells) {
    const { cell, content } = one;
    const offer = offerFor(one, form);
    if (offer.kind === "impossible" || !content) {
      if (offer.kind === "impossible") left.push(leftPlace(cell.address, offer));
      continue;
    }
    const { becomes, instead } = offer;
    const area = areaOf(cell);
    plan.cells.push({ area, formula: cell.formula, becomes });
    plan.shared.push(cell);
    kept.push({
      place: area,
      formula: cell.formula,
      replacement: becomes.kind === "formula" ? becomes.formula : "",
      check: fingerprint(content.values),
      as: becomes.kind === "formula" ? "formula" : "value",
      ...(instead && { instead }),
    });
  }
  for (const { values, ...named } of names) {
    const place = placeOfName(named);
    const becomes = constantFormula(values);
    if (becomes === undefined) {
      left.push({ place, reason: "noConstant" });
      continue;
    }
    plan.names.push({ ...named, becomes });
    kept.push({
      place,
      formula: named.formula,
      replacement: becomes,
      check: fingerprint(values),
      as: "value",
    });
  }
  return { ...plan, kept, left };
}

function offerFor({ cell, shownAt, content }: MaybeShownCell, form: Form): Offer {
  if (cell.isProtected) return { kind: "impossible", reason: "protectedSheet" };
  return content ? form({ cell, shownAt, content }) : { kind: "impossible", reason: "noResult" };
}

function leftPlace(
  place: string,
  { reason, obstacle }: Extract<Offer, { readonly kind: "impossible" }>,
): LeftPlace {
  return { place, reason, ...(obstacle && { obstacle }) };
}

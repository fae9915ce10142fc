import type { AreaContent, CellChange, NameChange } from "../workbook/WorkbookChange";
import { constantFormula } from "./constantFormula";
import { fingerprint } from "./fingerprint";
import type { Form, Hindrance, Offer } from "./Form";
import { areaOf, type Inventory, type InventoryCell } from "./inventory";
import type { KeptFormula } from "./keptFormulas";
import { placeOfName } from "./placeOfName";

/** What sharing does to a workbook, and what it cannot do. */
export interface SharePlan {
  readonly cells: readonly CellChange[];
  readonly names: readonly NameChange[];
  /** The cells that change, for their definitions. */
  readonly shared: readonly InventoryCell[];
  readonly kept: readonly KeptFormula[];
  readonly left: readonly LeftPlace[];
}

/** A cell or name that keeps its formula. */
export interface LeftPlace {
  readonly place: string;
  readonly reason: Hindrance;
}

/** Puts every cell of the inventory into a form; the contents are those of its cells, in their order. */
export function sharePlan(
  { cells, names }: Inventory,
  contents: readonly (AreaContent | undefined)[],
  form: Form,
): SharePlan {
  const plan = { cells: [] as CellChange[], names: [] as NameChange[], shared: [] as InventoryCell[] };
  const kept: KeptFormula[] = [];
  const left: LeftPlace[] = [];
  for (const [index, cell] of cells.entries()) {
    const content = contents[index];
    const offer = offerFor(cell, content, form);
    if (offer.kind === "impossible" || !content) {
      if (offer.kind === "impossible") left.push({ place: cell.address, reason: offer.reason });
      continue;
    }
    const { becomes } = offer;
    const area = areaOf(cell);
    plan.cells.push({ area, formula: cell.formula, becomes });
    plan.shared.push(cell);
    kept.push({
      place: area,
      formula: cell.formula,
      replacement: becomes.kind === "formula" ? becomes.formula : "",
      check: fingerprint(content.values),
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
    kept.push({ place, formula: named.formula, replacement: becomes, check: fingerprint(values) });
  }
  return { ...plan, kept, left };
}

function offerFor(cell: InventoryCell, content: AreaContent | undefined, form: Form): Offer {
  if (cell.isProtected) return { kind: "impossible", reason: "protectedSheet" };
  return content ? form(cell, content) : { kind: "impossible", reason: "noResult" };
}

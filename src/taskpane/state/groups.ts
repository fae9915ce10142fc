import { families, type Family, type FunctionId } from "../../functions/catalogue";
import { offerFor } from "../understanding/offer";
import type { ColumnKind } from "../understanding/recognition";
import type { UnderstoodList } from "../understanding/understandList";

/** Measures that the data of one list can answer, or a family of the others. */
export type MeasureGroup =
  | { readonly kind: "list"; readonly list: UnderstoodList; readonly measures: readonly OfferedMeasure[] }
  | { readonly kind: "family"; readonly family: Family; readonly measures: readonly OfferedMeasure[] };

export interface OfferedMeasure {
  readonly id: FunctionId;
  /** The columns that the workbook lacks for it, as far as the pane can see. */
  readonly missing: readonly ColumnKind[];
}

/** The measures to choose from: those that the lists can answer come first, list by list; then the others by family. */
export function measureGroups(
  ids: readonly FunctionId[],
  lists: readonly UnderstoodList[],
): readonly MeasureGroup[] {
  const offers = ids.map((id) => ({ id, offer: offerFor(id, lists) }));
  const ofLists = lists.map((list) => ({
    kind: "list" as const,
    list,
    measures: offers.flatMap(({ id, offer }) =>
      offer.kind === "answerable" && offer.list === list ? [{ id, missing: [] }] : [],
    ),
  }));
  const ofFamilies = (Object.keys(families) as Family[]).map((family) => ({
    kind: "family" as const,
    family,
    measures: offers.flatMap(({ id, offer }) =>
      id in families[family] && offer.kind !== "answerable"
        ? [{ id, missing: offer.kind === "missing" && lists.length > 0 ? offer.kinds : [] }]
        : [],
    ),
  }));
  return [...ofLists, ...ofFamilies].filter(({ measures }) => measures.length > 0);
}

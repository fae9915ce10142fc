import { families, type Family, type FunctionId } from "../../functions/catalogue";
import { offerFor } from "../understanding/offer";
import type { ColumnKind } from "../understanding/recognition";
import type { UnderstoodList } from "../understanding/understandList";
import { missingIn } from "./offeredAsks";

/** Measures of one family. */
export interface MeasureGroup {
  readonly family: Family;
  readonly measures: readonly OfferedMeasure[];
}

export interface OfferedMeasure {
  readonly id: FunctionId;
  /** The columns that the workbook lacks for it, as far as the pane can see. */
  readonly missing: readonly ColumnKind[];
}

/** Measures that were found by search, family by family. */
export function measureGroups(
  ids: readonly FunctionId[],
  lists: readonly UnderstoodList[],
): readonly MeasureGroup[] {
  return (Object.keys(families) as Family[])
    .map((family) => ({
      family,
      measures: ids
        .filter((id) => id in families[family])
        .map((id) => ({ id, missing: missingIn(offerFor(id, lists), lists) })),
    }))
    .filter(({ measures }) => measures.length > 0);
}

import type { WorkbookProblem } from "../../workbook/Workbook";
import type { LabelSide } from "./labelCell";

/** How far the insertion of a formula is, and what the user has to decide or do first. */
export type Insertion =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  /** The result would take cells of the formula's own data: another place has to be selected. */
  | { readonly kind: "insideData" }
  /** Cells that the result or its label takes hold something: the user decides. */
  | { readonly kind: "occupied"; readonly cell: string; readonly filled: readonly TakenCell[] }
  /** The result spills, which no result does into a table: another place has to be selected. */
  | {
      readonly kind: "inTable";
      readonly cell: string;
      readonly rows: number;
      readonly columns: number;
      readonly table: string;
    }
  /** The label would stand outside the sheet. */
  | { readonly kind: "noLabelCell"; readonly side: LabelSide }
  | { readonly kind: "done"; readonly cell: string }
  | { readonly kind: "failed"; readonly problem: WorkbookProblem };

export interface TakenCell {
  readonly cell: string;
  readonly content: string;
}

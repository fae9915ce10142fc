import type { AreaContent } from "../workbook/WorkbookChange";
import type { InventoryCell } from "./inventory";

/** A cell of the inventory with what all the cells of its result show. */
export interface ShownCell {
  readonly cell: InventoryCell;
  /** The cells that show it: the cell's own, or those of its original where the cell is on a copy of a sheet. */
  readonly shownAt: string;
  readonly content: AreaContent;
}

/** A cell of which perhaps nothing is shown: its sheet may be gone. */
export type MaybeShownCell = Omit<ShownCell, "content"> & { readonly content: AreaContent | undefined };

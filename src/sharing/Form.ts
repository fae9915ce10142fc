import type { AreaContent, NewContent } from "../workbook/WorkbookChange";
import type { InventoryCell } from "./inventory";

/** A form in which cells do without the add-in: as values, or calculated by Excel's own functions. */
export type Form = (cell: InventoryCell, content: AreaContent) => Offer;

/** What a form makes of a cell, or why it has nothing for it. */
export type Offer =
  | { readonly kind: "possible"; readonly becomes: NewContent }
  | { readonly kind: "impossible"; readonly reason: Hindrance };

/** Why a cell keeps its formula. */
export type Hindrance =
  | "protectedSheet"
  /** There is no result to share: #NAME?, #BUSY! or #SPILL!. */
  | "noResult"
  /** A name that stands for a function of its own (LAMBDA) or for more than can be written as constants. */
  | "noConstant"
  /** A name that sheets need as it is. */
  | "sharedName";

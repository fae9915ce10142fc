import type { Unavailable } from "../formulas/native/Unavailable";
import type { OtherResult } from "../workbook/OtherResults";
import type { NewContent } from "../workbook/WorkbookChange";
import type { ShownCell } from "./ShownCell";

/** A form in which cells do without the add-in: as values, or calculated by Excel's own functions. */
export type Form = (cell: ShownCell) => Offer;

/** What a form makes of a cell, or why it has nothing for it. */
export type Offer =
  | {
      readonly kind: "possible";
      readonly becomes: NewContent;
      /** Why the cell becomes a value where formulas were wished for. */
      readonly instead?: Obstacle;
    }
  | { readonly kind: "impossible"; readonly reason: Hindrance; readonly obstacle?: Obstacle };

/** Why a cell keeps its formula. */
export type Hindrance =
  | "protectedSheet"
  /** There is no result to share: #NAME?, #BUSY! or #SPILL!. */
  | "noResult"
  /** A name that stands for a function of its own (LAMBDA) or for more than can be written as constants. */
  | "noConstant"
  /** A name that sheets need as it is. */
  | "sharedName"
  /** There is no such formula for it, and the user wants no value instead. */
  | "noForm";

/** Why there is no formula in Excel's own functions for a cell. */
export type Obstacle =
  | { readonly kind: "unavailable"; readonly reason: Unavailable }
  /** It gave something else than ours where it stood. */
  | { readonly kind: "otherResult"; readonly result: OtherResult };

import type { Dialect } from "../../../formulas/native/Dialect";
import type { Otherwise } from "../../../sharing/nativeForm";

/** What the cells with our functions are to become, and where. */
export interface ShareWish {
  readonly form: WishedForm;
  readonly place: SharePlace;
}

/** Values, or formulas in Excel's own functions, which go on calculating. */
export type WishedForm =
  | { readonly kind: "values" }
  | { readonly kind: "native"; readonly dialect: Dialect; readonly otherwise: Otherwise };

/** In the sheets themselves, or on copies of them. */
export type SharePlace = "here" | "copies";

import { DIALECTS, type Dialect } from "../../formulas/native/Dialect";
import type { Otherwise } from "../../sharing/nativeForm";
import type { WishedForm } from "./commands/ShareWish";

/** What the user can choose for the cells to become. */
export type ShareFormName = "values" | Dialect;

export const SHARE_FORMS: readonly ShareFormName[] = ["values", ...DIALECTS];

export function wishedForm(form: ShareFormName, otherwise: Otherwise): WishedForm {
  return form === "values" ? { kind: "values" } : { kind: "native", dialect: form, otherwise };
}

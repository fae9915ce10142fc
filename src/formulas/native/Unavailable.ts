import type { ArgumentName, FunctionId } from "../../functions/catalogue";

/** Why a formula has no native form: codes with the facts to fill in, no words. */
export type Unavailable =
  /** It is no formula that could be understood. */
  | { readonly code: "notUnderstood" }
  /** None of our functions stands in it. */
  | { readonly code: "notOurs" }
  /** The function itself has no such form. */
  | { readonly code: "noNativeForm"; readonly function: FunctionId }
  /** The formula around our function, or one of its arguments, needs a newer Excel than this form is for. */
  | { readonly code: "needsNewerExcel"; readonly uses: string }
  /** The effort grows with the square of the rows. */
  | { readonly code: "tooManyRows"; readonly rows: number; readonly most: number }
  /** How many rows these cells have is not known. */
  | { readonly code: "unknownSize"; readonly reference: string }
  /** What has to be one column is a row, a block, or cells of unknown shape. */
  | { readonly code: "notAColumn"; readonly reference: string }
  /** Ranges that belong together have different shapes. */
  | { readonly code: "differentShapes" }
  /** Excel takes no formula of this length. */
  | { readonly code: "tooLong"; readonly length: number }
  /** The function reads this argument only when it calculates: the form would have to be another for each choice. */
  | { readonly code: "choiceNotFixed"; readonly argument: ArgumentName }
  /** The call gives an error whatever the cells hold: an argument is missing or cannot be right. */
  | { readonly code: "wrongCall"; readonly argument: ArgumentName };

/** Thrown while a call is rewritten, and caught where the formula is handed out. */
export class UnavailableError extends Error {
  override readonly name = "UnavailableError";

  constructor(readonly reason: Unavailable) {
    super(reason.code);
  }
}

/** Ends the rewriting. */
export function giveUp(reason: Unavailable): never {
  throw new UnavailableError(reason);
}

import type { Draft } from "../writing/Draft";

/**
 * Reading customers, order numbers and groups as the functions do: the same where their texts are, without the spaces
 * around them and whatever the case of their letters; the number 1001 and the text "1001" are one; "" for blanks.
 *
 * What it cannot keep: several spaces inside a text count as one; in the form for any Excel a no-break space at the end
 * is not taken away, and *, ? and ~ in an id mean what they mean to MATCH.
 */
export function readIds(draft: Draft, cells: string): string {
  return draft.isModern ? `LOWER(TRIM(SUBSTITUTE(${cells},UNICHAR(160)," ")))` : `TRIM(${cells})`;
}

import type { Cell } from "../workbook/Workbook";

/** So many digits of a number every program keeps. */
const DIGITS = 12;

/**
 * A short text that tells whether cells still hold what they held: their shape and a checksum of their content. Numbers
 * count to twelve digits, since not every program writes all of them.
 */
export function fingerprint(rows: readonly (readonly Cell[])[]): string {
  const content = JSON.stringify(rows.map((row) => row.map(canonical)));
  return `${rows.length}×${rows[0]?.length ?? 0} ${checksum(content)}`;
}

function canonical(cell: Cell): unknown {
  if (typeof cell === "object") return { error: cell.basicValue };
  return typeof cell === "number" ? Number(cell.toPrecision(DIGITS)) : cell;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

import type { MaybeShownCell } from "./ShownCell";

/**
 * The same cell on a copy of its sheet; what it is to show is what the original shows. A copied formula may differ from
 * its original, since Excel lets it refer to the copies of tables.
 */
export function copiedCell(
  one: MaybeShownCell,
  copies: ReadonlyMap<string, string>,
  formulaOn: (address: string) => string | undefined,
): MaybeShownCell {
  const { cell } = one;
  const address = onCopy(cell.address, copies);
  return {
    ...one,
    cell: {
      ...cell,
      sheet: copies.get(cell.sheet) ?? cell.sheet,
      address,
      formula: formulaOn(address) ?? cell.formula,
      ...(cell.spill !== undefined && { spill: onCopy(cell.spill, copies) }),
    },
  };
}

/** "Report!B2" on the copy "Report (2)" is "'Report (2)'!B2". */
function onCopy(address: string, copies: ReadonlyMap<string, string>): string {
  const end = address.lastIndexOf("!");
  const sheet = address
    .slice(0, end)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  const copy = copies.get(sheet);
  return copy === undefined ? address : `'${copy.replaceAll("'", "''")}'${address.slice(end)}`;
}

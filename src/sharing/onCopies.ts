import type { SharePlan } from "./sharePlan";

/**
 * The same plan for copies of the sheets: their cells get the values of the originals, which stay as they are. A copied
 * formula may differ from its original, since Excel lets it refer to the copies of tables.
 */
export function onCopies(
  plan: SharePlan,
  copies: ReadonlyMap<string, string>,
  formulaOn: (address: string) => string | undefined,
): SharePlan {
  const moved = plan.cells.map((change, index) => {
    const { address } = plan.shared[index]!;
    return {
      ...change,
      area: onCopy(change.area, copies),
      formula: formulaOn(onCopy(address, copies)) ?? change.formula,
    };
  });
  return {
    ...plan,
    cells: moved,
    kept: plan.kept.map((kept, index) => ({
      ...kept,
      place: moved[index]?.area ?? kept.place,
      formula: moved[index]?.formula ?? kept.formula,
    })),
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

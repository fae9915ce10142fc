/** Where sections stand on a sheet that has been built before. */
export interface PlacedSection {
  readonly id: string;
  readonly row: number;
  readonly height: number;
}

/** Rows between two sections. */
const GAP = 1;

/**
 * The first row of each section. On a sheet that has been built before, a section stays where it is and new ones come below
 * all others, so that what the user has written beside a section stays beside it.
 */
export function layout<Id extends string>(
  sections: readonly { readonly id: Id; readonly height: number }[],
  firstRow: number,
  before: readonly PlacedSection[],
): ReadonlyMap<Id, number> {
  const rows = new Map<Id, number>();
  let next = Math.max(firstRow, ...before.map(({ row, height }) => row + height + GAP));
  for (const { id, height } of sections) {
    const same = before.find((one) => one.id === id && one.height === height);
    rows.set(id, same?.row ?? next);
    if (!same) next += height + GAP;
  }
  return rows;
}

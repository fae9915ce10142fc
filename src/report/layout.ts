import type { BuiltSheet, PlacedPart } from "../workbook/BuiltSheet";

/** Where the sections of a sheet stand, and below them whatever the user has written there, so that new ones come below it. */
export function placedSections({ parts, lastRow }: BuiltSheet): readonly PlacedPart[] {
  return [...parts, { id: "", row: 1, height: lastRow }];
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
  before: readonly PlacedPart[],
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

import { answered, pause } from "../patience";
import { WorkbookError, type Cell } from "../Workbook";
import type { CellChange } from "../WorkbookChange";
import { inBlocks } from "./inBlocks";
import { rangeOf } from "./rangeOf";

/** Functions may calculate again just now, and show #BUSY! meanwhile: so long is waited for what they showed. */
const ATTEMPTS = 10;
const PAUSE_MILLISECONDS = 500;

/** Waits until the cells on which changes are modelled show what the change expects; rejects where they do not. */
export async function whenShown(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<void> {
  const sources = changes.flatMap(({ becomes }) => {
    const model = becomes.kind === "values" ? becomes : becomes.like;
    return model ? [model] : [];
  });
  const expected = sources.map(({ shows }) => shows);
  const addresses = sources.map(({ of }) => of);
  for (let attempt = 1; ; attempt++) {
    const other = await firstOther(context, addresses, expected);
    if (other === undefined) return;
    if (attempt === ATTEMPTS) throw new WorkbookError("changing", `${other} shows something else now`);
    await pause(PAUSE_MILLISECONDS);
  }
}

/** Rejects where cells that became values do not show what was expected. */
export async function requireShown(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<void> {
  const values = changes.flatMap(({ area, becomes }) =>
    becomes.kind === "values" ? [{ area, shows: becomes.shows }] : [],
  );
  const other = await firstOther(
    context,
    values.map(({ area }) => area),
    values.map(({ shows }) => shows),
  );
  if (other !== undefined) throw new WorkbookError("changing", `${other} shows something else as a value`);
}

async function firstOther(
  context: Excel.RequestContext,
  addresses: readonly string[],
  expected: readonly (readonly (readonly Cell[])[])[],
): Promise<string | undefined> {
  if (addresses.length === 0) return undefined;
  const ranges = addresses.map((address) => rangeOf(context, address).load("rowCount,columnCount"));
  await answered(context.sync());
  const shown = ranges.map((): unknown[][] => []);
  await inBlocks(ranges, "values", (piece, of) => shown[of]!.push(...(piece.values as unknown[][])));
  const index = shown.findIndex((rows, of) => !isSame(rows, expected[of]!));
  return addresses[index];
}

/** An error is read as its text. */
function isSame(rows: readonly (readonly unknown[])[], expected: readonly (readonly Cell[])[]): boolean {
  const plain = (cell: Cell) => (typeof cell === "object" ? cell.basicValue : cell);
  return (
    rows.length === expected.length &&
    rows.every((row, r) => row.every((cell, c) => cell === plain(expected[r]?.[c] ?? "")))
  );
}

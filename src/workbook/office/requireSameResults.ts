import { isBusy } from "../isBusy";
import { answered, pause } from "../patience";
import { OtherResults, type OtherResult } from "../OtherResults";
import { firstDifference } from "../sameResult";
import type { CellChange } from "../WorkbookChange";
import type { Cell } from "../Workbook";
import { areas } from "./areas";
import { rangeOf } from "./rangeOf";
import { supports } from "./supports";

/** Formulas may refer to cells whose functions answer later: so long is waited for them. */
const ATTEMPTS = 20;
const PAUSE_MILLISECONDS = 500;

interface Expected {
  readonly area: string;
  readonly shows: readonly (readonly Cell[])[];
}

/** Rejects as OtherResults where formulas that were written give something else than they must, or more of it. */
export async function requireSameResults(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<void> {
  const expected = changes.flatMap(({ area, becomes }) =>
    becomes.kind === "formula" && becomes.like ? [{ area, shows: becomes.like.shows }] : [],
  );
  if (expected.length === 0) return;
  for (let attempt = 1; ; attempt++) {
    const contents = await areas(
      context,
      expected.map(({ area }) => area),
    );
    const sizes = await filledCells(context, expected);
    const others = expected.flatMap(({ area, shows }, index): OtherResult[] => {
      const difference = firstDifference(shows, contents[index]?.values ?? []);
      const isLarger = sizes[index]! > shows.flat().length;
      return difference || isLarger ? [{ area, difference }] : [];
    });
    if (others.length === 0) return;
    if (attempt === ATTEMPTS || !contents.some((content) => isBusy(content?.values ?? [])))
      throw new OtherResults(others);
    await pause(PAUSE_MILLISECONDS);
  }
}

/** How many cells each of the formulas fills. An Excel without this set has no formulas that spill. */
async function filledCells(context: Excel.RequestContext, expected: readonly Expected[]): Promise<number[]> {
  if (!supports("1.12")) return expected.map(() => 1);
  const spills = expected.map(({ area }) =>
    rangeOf(context, area).getCell(0, 0).getSpillingToRangeOrNullObject().load("cellCount"),
  );
  await answered(context.sync());
  return spills.map((spill) => (spill.isNullObject ? 1 : spill.cellCount));
}

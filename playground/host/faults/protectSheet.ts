/** The fault of a protected sheet: really protects the sheet that is active, so that everybody sees it so. */
import type { Grid } from "../../grid/Grid";
import type { Kept } from "../kept/Kept";
import { defaultOptions, setProtection } from "../kept/setProtection";
import type { Faults } from "./Faults";

export function protectSheet(faults: Faults, grid: Grid, kept: Kept): void {
  let sheet: string | undefined;
  const isProtected = (id: string) => kept.parts.protections[id] !== undefined;

  faults.onChanged(() => {
    const { protectedSheet } = faults.settings;
    if (protectedSheet === (sheet !== undefined)) return;
    const before = sheet;
    sheet = protectedSheet ? grid.activeSheet() : undefined;
    if (sheet !== undefined && !isProtected(sheet))
      setProtection(grid, kept, sheet, { options: defaultOptions });
    else if (before !== undefined && isProtected(before)) setProtection(grid, kept, before, undefined);
  });
  // Somebody else may take the protection off, or open another workbook.
  kept.onChanged(() => {
    if (sheet === undefined || isProtected(sheet)) return;
    sheet = undefined;
    faults.set({ protectedSheet: false });
  });
}

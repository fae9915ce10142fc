/** Protects a sheet or takes its protection off, in the grid and in what is kept of the workbook. */
import type { Grid } from "../../grid/Grid";
import type { Kept } from "./Kept";
import type { Protection } from "./KeptParts";

/** What Excel.WorksheetProtectionOptions says of a sheet protected without options. */
export const defaultOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export function setProtection(
  grid: Grid,
  kept: Kept,
  sheet: string,
  protection: Protection | undefined,
): void {
  const { [sheet]: _, ...others } = kept.parts.protections;
  const protections = protection === undefined ? others : { ...others, [sheet]: protection };
  grid.sheetEditing.setProtected(sheet, protection !== undefined);
  kept.changeForGood({ protections });
}

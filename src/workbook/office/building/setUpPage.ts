import type { SheetPlan } from "../../SheetPlan";
import { supports } from "../supports";

/** Excel tells widths in points: a character of the standard font has 7 pixels, and a cell 5 beside it. */
const POINTS_A_CHARACTER = 5.25;
const POINTS_BESIDE = 3.75;

/** The sheet as a page: its columns, and A4 landscape, as wide as one page. */
export function setUpPage(sheet: Excel.Worksheet, { columnWidths }: SheetPlan): void {
  columnWidths.forEach((characters, column) => {
    sheet.getCell(0, column).format.columnWidth = characters * POINTS_A_CHARACTER + POINTS_BESIDE;
  });
  sheet.showGridlines = false;
  // How it prints is left to the user where Excel has no API for that.
  if (!supports("1.9")) return;
  sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
  sheet.pageLayout.paperSize = Excel.PaperType.a4;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}

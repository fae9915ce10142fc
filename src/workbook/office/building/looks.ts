import type { Look } from "../../SheetPlan";

const INK = "#004539";
const QUIET = "#5C6B66";
const HEADING_FILL = "#DDEFEA";

/** The cells that the user fills in. */
export const INPUT_FILL = "#FFF4CC";

/** The colours of a scale's lowest and highest value; black text stays readable on both. */
export const SCALE = { low: "#FFFFFF", high: "#4EAD9B" };

export function applyLook(range: Excel.Range, look: Look): void {
  const { font, fill } = range.format;
  switch (look) {
    case "title":
      font.size = 18;
      font.bold = true;
      font.color = INK;
      return;
    case "note":
      font.color = QUIET;
      return;
    case "heading":
      font.size = 13;
      font.bold = true;
      font.color = INK;
      return;
    case "columnHeadings":
      font.bold = true;
      font.color = INK;
      fill.color = HEADING_FILL;
      range.format.wrapText = true;
      range.format.verticalAlignment = Excel.VerticalAlignment.bottom;
      // Over numbers, which stand at the right; the first column names the rows.
      range.format.horizontalAlignment = Excel.HorizontalAlignment.right;
      range.getCell(0, 0).format.horizontalAlignment = Excel.HorizontalAlignment.left;
      return;
  }
}

/** Cells of an inventory and their contents, for plans. */
import { areaOf, takeInventory, type InventoryCell } from "../../src/sharing/inventory";
import type { ShownCell } from "../../src/sharing/ShownCell";
import type { Cell } from "../../src/workbook/Workbook";
import type { AreaContent } from "../../src/workbook/WorkbookChange";
import type { FormulaCell } from "../../src/workbook/WorkbookFormulas";

export const error = (basicValue: string): Cell => ({ type: "Error", basicValue });

/** A cell of the sheet Report with one of our functions. */
export function reportCell(cell: Partial<FormulaCell> = {}, isProtected = false): InventoryCell {
  const whole: FormulaCell = { address: "Report!B2", formula: "=NPS(A1:A9)", value: 42, text: "42", ...cell };
  const inventory = takeInventory({ sheets: [{ name: "Report", isProtected, cells: [whole] }], names: [] });
  return inventory.cells[0]!;
}

/** What cells hold that show just their values. */
export function contentOf(
  values: readonly (readonly Cell[])[],
  more: Partial<AreaContent> = {},
): AreaContent {
  return {
    values,
    texts: values.map((row) =>
      row.map((cell) => (typeof cell === "object" ? cell.basicValue : String(cell))),
    ),
    numberFormats: values.map((row) => row.map(() => "General")),
    ...more,
  };
}

/** A cell that shows these values. */
export function shown(
  cell: InventoryCell,
  values: readonly (readonly Cell[])[],
  more: Partial<AreaContent> = {},
): ShownCell {
  return { cell, shownAt: areaOf(cell), content: contentOf(values, more) };
}

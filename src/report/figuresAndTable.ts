import type { SheetChart } from "../workbook/SheetPlan";
import type { figureRows } from "./figureRows";
import { part, type SheetSection } from "./SheetSection";
import type { tableRows } from "./tableRows";

interface FiguresAndTable {
  readonly row: number;
  readonly heading: string;
  readonly figures: ReturnType<typeof figureRows>;
  readonly table: ReturnType<typeof tableRows>;
  readonly charts: readonly SheetChart[];
}

/** A section under its heading: figures of the period, charts beside them, and a table over time below. */
export function figuresAndTable({ row, heading, figures, table, charts }: FiguresAndTable): SheetSection {
  return part({
    blocks: [{ at: `B${row}`, rows: [[heading]] }, ...figures.blocks, ...table.blocks],
    looks: [
      { range: `B${row}`, look: "heading" },
      { range: figures.headings, look: "columnHeadings" },
      ...table.looks,
    ],
    numberFormats: [...figures.numberFormats, ...table.numberFormats],
    charts,
    spills: table.spills,
  });
}

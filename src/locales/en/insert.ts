import { numberFormat } from "../numberFormat";

const number = numberFormat("en-GB");

interface ResultInTable {
  readonly cell: string;
  readonly rows: number;
  readonly columns: number;
  readonly table: string;
}

/** What the task pane says while it reads and writes the workbook, in English; the other languages have the same entries. */
export const insert = {
  reading: {
    label: (source: string) => `Reading ${source}`,
    progress: (source: string, share: string) => `Reading ${source}: ${share}`,
    cancel: "Cancel",
    cancelled: "Reading was cancelled.",
    calculate: "Calculate",
  },
  where: {
    cell: "Insert at",
    select: "Select a cell in the sheet",
    notACell: "Type one cell, such as B2 or Report!B2.",
    label: "Label",
    noLabel: "No label",
    sides: { left: "In the cell to the left", above: "In the cell above" },
    text: "Text of the label",
  },
  occupied: (count: number, { cell, content }: { cell: string; content: string }) =>
    count === 1
      ? `${cell} already holds “${content}”. Replace it?`
      : `${number(count)} cells there are not empty: ${cell} holds “${content}”. Replace them?`,
  inTable: ({ cell, rows, columns, table }: ResultInTable) =>
    `The result takes ${number(rows)} × ${number(columns)} cells from ${cell} on, and Excel lets none spill into the table ${table}. Select a cell with more room, then insert.`,
  blankScores: {
    left: (count: number) =>
      `${count === 1 ? "1 score is blank" : `${number(count)} scores are blank`}. The formula leaves ${count === 1 ? "that row" : "those rows"} out itself, because some versions of Excel hand blank cells over as 0.`,
    kept: (count: number) =>
      `${count === 1 ? "1 score is blank" : `${number(count)} scores are blank`}. Some versions of Excel hand blank cells over as 0, and this formula cannot leave them out: compare its result with the one here, or remove the blank rows.`,
  },
  noLabelCell: {
    left: "There is no cell to the left of column A. Select another cell, or no label.",
    above: "There is no cell above row 1. Select another cell, or no label.",
  },
  countsFrom1904:
    "This workbook counts days from 1904, which is not supported: its dates would be read four years off. Turn off “Use 1904 date system” in Excel's options (Advanced), and check the dates.",
  manyTables: (looked: number, tables: number) =>
    `The workbook has ${number(tables)} tables; the first ${number(looked)} are looked at. The columns of the others can be selected in the sheet.`,
};

export type InsertWords = typeof insert;

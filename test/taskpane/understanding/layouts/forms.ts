/** What people make of an export before they ask about it. */
import { parseCells, splitSheet } from "../../../../playground/host/model/addresses";
import type { Cell, WorkbookList } from "../../../../src/workbook/Workbook";
import type { Layout } from "./layout";

type Rows = readonly (readonly Cell[])[];

export interface Form {
  readonly name: string;
  readonly sheet: (layout: Layout, rows: Rows) => Sheet;
}

export interface Sheet {
  readonly list: WorkbookList;
  /** Rows that have to be left out, and that the user should be told of. */
  readonly above: number;
  readonly below: number;
  /** Which column of the layout a reference means. */
  readonly positionOf: (reference: string) => number;
  /** The cells that a reference means. */
  readonly cellsOf: (reference: string) => Rows;
}

export const forms: readonly Form[] = [
  { name: "as a table", sheet: asTable },
  { name: "as cells", sheet: (layout, rows) => asCells(layout, rows, [], []) },
  {
    name: "below a title and a blank row",
    sheet: (layout, rows) => asCells(layout, rows, [["Udtræk 22-11-2026"], []], []),
  },
  {
    name: "right below a title, above totals",
    sheet: (layout, rows) => asCells(layout, rows, [["Export"]], [totals(layout, rows)]),
  },
];

function asTable(layout: Layout, rows: Rows): Sheet {
  const columns = layout.columns.map(({ headers }) => headers[0]!);
  const more = headerRows(layout).slice(1);
  const all = [...more, ...rows];
  const list: WorkbookList = {
    table: { name: "Export", columns },
    address: `Export!A2:${letter(columns.length - 1)}${all.length + 1}`,
    rows: all.length,
    isSelected: true,
    sample: all,
    numberFormats: layout.columns.map(({ format }) => format),
  };
  const above = more.length > 0 ? more.length : 0;
  return { list, above, below: 0, ...reading(columns, [columns, ...all]) };
}

function asCells(layout: Layout, rows: Rows, titles: Rows, bottom: Rows): Sheet {
  const width = layout.columns.length;
  const header = headerRows(layout);
  const all = [...titles, ...header, ...rows, ...bottom].map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? ""),
  );
  const list: WorkbookList = {
    address: `Export!A1:${letter(width - 1)}${all.length}`,
    rows: all.length,
    isSelected: true,
    sample: all,
    numberFormats: layout.columns.map(({ format }) => format),
  };
  const top = titles.length + header.length;
  return { list, above: top > 1 ? top : 0, below: bottom.length, ...reading([], all) };
}

function headerRows({ columns }: Layout): Rows {
  const count = Math.max(...columns.map(({ headers }) => headers.length));
  return Array.from({ length: count }, (_, row) => columns.map(({ headers }) => headers[row] ?? ""));
}

/** "I alt" and the sums of the numbers, as a report has at its bottom. */
function totals({ columns }: Layout, rows: Rows): Cell[] {
  return columns.map((_, column) => {
    if (column === 0) return "I alt";
    const numbers = rows.map((row) => row[column]).filter((cell) => typeof cell === "number");
    const isSummed = numbers.length === rows.length && numbers.some((number) => !Number.isInteger(number));
    return isSummed ? numbers.reduce((sum, number) => sum + number, 0) : "";
  });
}

function reading(columns: readonly string[], cells: Rows): Pick<Sheet, "positionOf" | "cellsOf"> {
  const areaOf = (reference: string) => {
    const name = /^Export\[(.*)\]$/.exec(reference)?.[1]?.replaceAll(/'(.)/g, "$1");
    if (name === undefined) return parseCells(splitSheet(reference).cells, "Export")!;
    return { row: 1, rows: cells.length - 1, column: columns.indexOf(name), columns: 1 };
  };
  return {
    positionOf: (reference) => areaOf(reference).column,
    cellsOf: (reference) => {
      const { row, rows, column } = areaOf(reference);
      return cells.slice(row, row + rows).map((line) => [line[column] ?? ""]);
    },
  };
}

const letter = (position: number): string =>
  position < 26 ? String.fromCharCode(65 + position) : `A${letter(position - 26)}`;

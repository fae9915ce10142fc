import { columnReference } from "../../workbook/reference";
import type { Cell, WorkbookList } from "../../workbook/Workbook";
import { areaColumn } from "./areaColumn";
import { columnDays, type DaySpan } from "./columnDays";
import { hasHeaderRow } from "./headerRow";
import { recogniseColumn } from "./recogniseColumn";
import type { ColumnKind, Recognition } from "./recognition";

/** A list of the workbook as the pane sees it. */
export interface UnderstoodList {
  /** The table's name, or the address. */
  readonly name: string;
  /** Rows of data, without the header. */
  readonly rows: number;
  readonly isSelected: boolean;
  readonly columns: readonly UnderstoodColumn[];
}

/** A column that was recognised, as formulas refer to it. */
export interface UnderstoodColumn {
  readonly reference: string;
  readonly recognition: Recognition;
  /** From when to when the dates of a column of dates are, as far as its rows were read. */
  readonly days?: DaySpan;
}

/** What the columns of a list are; undefined where there is no data. Columns of which nothing is known are left out. */
export function understandList(list: WorkbookList): UnderstoodList | undefined {
  const { table, address, isSelected, sample, numberFormats } = list;
  const isHeaded = table === undefined && hasHeaderRow(sample);
  const lines = isHeaded ? sample.slice(1) : sample;
  if (!lines.some((line) => line.some((cell) => cell !== ""))) return undefined;
  const headers = table?.columns ?? (isHeaded ? (sample[0] ?? []).map(String) : []);
  const columns = (lines[0] ?? []).flatMap((_, position) => {
    const header = headers[position] ?? "";
    const cells = lines.map((line): Cell => line[position] ?? "");
    const recognition = recogniseColumn(header, cells, numberFormats[position] ?? "General");
    const reference = table
      ? columnReference(table.name, header)
      : areaColumn(address, position, isHeaded ? 1 : 0);
    return recognition ? [{ reference, recognition, ...daysOf(recognition, cells) }] : [];
  });
  return {
    name: table?.name ?? address,
    rows: list.rows - (isHeaded ? 1 : 0),
    isSelected,
    columns: columns.map((column) => settled(column, columns)),
  };
}

function daysOf({ kind }: Recognition, cells: readonly Cell[]): { readonly days?: DaySpan } {
  const days = kind === "dates" || kind === "starts" || kind === "ends" ? columnDays(cells) : undefined;
  return days ? { days } : {};
}

/** Where only one of start and end is known, the other date column is its counterpart. */
function settled(column: UnderstoodColumn, all: readonly UnderstoodColumn[]): UnderstoodColumn {
  const has = (kind: ColumnKind) => all.some(({ recognition }) => recognition.kind === kind);
  const isStart = column.recognition.kind === "dates" && has("ends") && !has("starts");
  return isStart ? { ...column, recognition: { ...column.recognition, kind: "starts" } } : column;
}

/** The column that speaks best for a kind; of equal ones the first. */
export function bestColumn(list: UnderstoodList, kind: ColumnKind): UnderstoodColumn | undefined {
  return columnsOf(list, kind)[0];
}

/** The columns of a kind, the best first. */
export function columnsOf({ columns }: UnderstoodList, kind: ColumnKind): readonly UnderstoodColumn[] {
  return columns
    .filter(({ recognition }) => recognition.kind === kind)
    .sort((one, other) => other.recognition.score - one.recognition.score);
}

import { columnReference } from "../../workbook/reference";
import type { Cell, WorkbookList } from "../../workbook/Workbook";
import { areaColumn } from "./areaColumn";
import { columnDays, type DaySpan } from "./columnDays";
import { columnFacts } from "./columnFacts";
import { headerText } from "./headerText";
import { misleadingAmounts } from "./misleadingAmounts";
import { partsOfCells, partsOfTable, type ListParts } from "./listParts";
import { recogniseFacts } from "./recogniseColumn";
import type { ColumnKind, Recognition } from "./recognition";
import type { Remark } from "./remark";
import { remarksOn } from "./remarks";
import { rowSubject, type RowSubject } from "./rowSubject";
import { settledColumns } from "./settledColumns";

/** A list of the workbook as the pane sees it. */
export interface UnderstoodList {
  /** The table's name, or the address. */
  readonly name: string;
  /** Rows of data, without header and totals. */
  readonly rows: number;
  readonly isSelected: boolean;
  readonly columns: readonly UnderstoodColumn[];
  readonly remarks: readonly Remark[];
  /** What a row is about where the list only looks like orders or subscriptions. */
  readonly subject?: RowSubject;
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
  const { table, address, isSelected, sample, numberFormats, moreColumns } = list;
  const parts = table ? partsOfTable(table.columns, sample) : partsOfCells(sample);
  const lines = sample.slice(parts.top, sample.length - parts.bottom);
  if (!lines.some((line) => line.some((cell) => cell !== ""))) return undefined;
  const seen = (lines[0] ?? []).map((_, position) => {
    const header = headerText(parts.headers, position);
    const cells = lines.map((line): Cell => line[position] ?? "");
    const facts = columnFacts(cells, numberFormats[position] ?? "General");
    const recognition = recogniseFacts(header, facts);
    const reference = referenceOf(list, parts, position);
    const column = recognition && { reference, recognition, ...daysOf(recognition, cells) };
    return { header, facts, cells, column };
  });
  const settled = settledColumns(seen);
  const misleading = misleadingAmounts(seen, settled);
  const isMisleading = (reference: string) =>
    misleading.some(({ column }) => column.column?.reference === reference);
  const columns = settled.filter(({ reference }) => !isMisleading(reference));
  const subject = rowSubject(seen, columns, list.rows === sample.length);
  return {
    name: table?.name ?? address,
    rows: list.rows - parts.top - parts.bottom,
    isSelected,
    columns,
    ...(subject && { subject }),
    remarks: [
      ...remarksOn(
        seen.map(({ header, facts, column }) => ({
          header,
          facts,
          kind: column && !isMisleading(column.reference) ? column.recognition.kind : undefined,
        })),
        misleading,
        parts,
      ),
      ...(moreColumns === undefined ? [] : [{ about: "columnsBeyond" as const, columns: moreColumns }]),
    ],
  };
}

function daysOf({ kind }: Recognition, cells: readonly Cell[]): { readonly days?: DaySpan } {
  const days = kind === "dates" || kind === "starts" || kind === "ends" ? columnDays(cells) : undefined;
  return days ? { days } : {};
}

/** A table's column by its name, which grows with the table, unless some of its rows are no data. */
function referenceOf({ table, address }: WorkbookList, { top, bottom }: ListParts, position: number): string {
  return table && top === 0 && bottom === 0
    ? columnReference(table.name, table.columns[position] ?? "")
    : areaColumn(address, position, { top, bottom });
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

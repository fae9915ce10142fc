import { cellName, parseRange } from "../../../grid/address";
import type { FileNoteCode } from "../../OpenedFile";
import type { TableData } from "../../WorkbookData";
import type { Relationship } from "../package/relationships";
import { first, parseXml, type Attributes } from "../package/xml";
import type { WorkbookPackage } from "../package/WorkbookPackage";

export interface ReadTables {
  readonly tables: readonly TableData[];
  readonly leftOut: readonly FileNoteCode[];
}

/** The tables of a sheet. The playground knows no total row: it stays below the table as ordinary cells. */
export async function readTables(
  source: WorkbookPackage,
  parts: readonly Relationship[],
  ids: readonly string[],
): Promise<ReadTables> {
  const tables: TableData[] = [];
  const leftOut: FileNoteCode[] = [];
  for (const part of parts.filter(({ id }) => ids.includes(id))) {
    const table = parseXml(await source.text(part.target));
    const { attributes } = table;
    if (first(table, "autoFilter", "filterColumn")) leftOut.push("leftOutFilters");
    const name = attributes.displayName ?? attributes.name ?? "";
    if (attributes.headerRowCount === "0") {
      leftOut.push("leftOutHeaderless");
      continue;
    }
    if (Number(attributes.totalsRowCount ?? 0) > 0) leftOut.push("leftOutTotals");
    tables.push({ name, address: addressOf(attributes) });
  }
  return { tables, leftOut };
}

function addressOf({ ref = "A1", totalsRowCount = "0" }: Attributes): string {
  const { row, column, rows, columns } = parseRange(ref);
  const bottom = row + rows - 1 - Number(totalsRowCount);
  return `${cellName(row, column)}:${cellName(bottom, column + columns - 1)}`;
}

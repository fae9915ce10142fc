import type { FileNoteCode } from "../../OpenedFile";
import type { TableData } from "../../WorkbookData";
import type { Relationship } from "../package/relationships";
import { first, parseXml } from "../package/xml";
import type { WorkbookPackage } from "../package/WorkbookPackage";

export interface ReadTables {
  readonly tables: readonly TableData[];
  readonly leftOut: readonly FileNoteCode[];
}

/** The tables of a sheet. */
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
    const hasTotals = Number(attributes.totalsRowCount ?? 0) > 0;
    tables.push({ name, address: attributes.ref ?? "A1", ...(hasTotals ? { hasTotals } : {}) });
  }
  return { tables, leftOut };
}

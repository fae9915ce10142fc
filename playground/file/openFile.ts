import { openCsv } from "./openCsv";
import type { OpenedFile } from "./OpenedFile";
import { isCompoundFile, isZip } from "./xlsx/package/fileKind";
import { readXlsx, type ReadOptions } from "./xlsx/readXlsx";

const WORKBOOK_NAME = /\.(?:xls[xmb]?|xlt[xm]?|ods)$/i;

/**
 * Opens a file by what is in it; its name only tells what it was meant to be. Text under the name of a workbook, as some
 * programs export it, is not taken for CSV.
 */
export async function openFile(bytes: Uint8Array, name: string, options: ReadOptions): Promise<OpenedFile> {
  if (isZip(bytes) || isCompoundFile(bytes)) return readXlsx(bytes, name, options);
  if (!WORKBOOK_NAME.test(name)) return openCsv(bytes, name);
  return { ok: false, problem: { code: bytes.length === 0 ? "empty" : "notWorkbook", values: {} } };
}

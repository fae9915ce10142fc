import type { Language } from "../../language";
import type { WorkbookData } from "../WorkbookData";
import { AddInNames } from "./formula/AddInNames";
import { chartXml } from "./chart/writeChart";
import { drawingXml } from "./chart/writeDrawing";
import { PackageWriter } from "./package/PackageWriter";
import type { AddInIdentity } from "./webExtensions";
import { addCustomXml } from "./write/customXml";
import { appXml, metadataXml } from "./write/fixedParts";
import { noteBoxesXml, notesXml } from "./write/notes";
import { sheetXml } from "./write/sheetPart";
import { StringTable } from "./write/StringTable";
import { StyleTable } from "./write/StyleTable";
import { fileTables, tableXml } from "./write/tables";
import { addWebExtension } from "./write/webExtension";
import { activeSheet, workbookXml } from "./write/workbookPart";

export interface WriteOptions {
  /** The functions of the installed add-in, by name: Excel writes these in a way of its own. */
  readonly functions: readonly string[];
  readonly language: Language;
  /** The add-in whose settings the workbook holds, where there has been one. */
  readonly addIn?: AddInIdentity | undefined;
  /** Told from time to time which part of the sheets has been written (0 to 1). */
  readonly onProgress?: (done: number) => void;
}

const WORKBOOK = "xl/workbook.xml";

/** An XLSX file of the workbook, as Excel would write it. */
export async function writeXlsx(workbook: WorkbookData, options: WriteOptions): Promise<Uint8Array> {
  const addIn = new AddInNames(options.functions);
  const strings = new StringTable();
  const styles = new StyleTable(options.language);
  const active = activeSheet(workbook);
  const parts = new PackageWriter();
  let tableCount = 0;
  let chartCount = 0;

  await parts.add("officeDocument", WORKBOOK, workbookXml(workbook, addIn), "");
  for (const [i, data] of workbook.sheets.entries()) {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    const { sheet, tables } = fileTables(data);
    await parts.add("worksheet", path, sheetXml(sheet, i === active, { strings, styles, addIn }), WORKBOOK);
    for (const table of tables) {
      const id = ++tableCount;
      await parts.add("table", `xl/tables/table${id}.xml`, tableXml(table, id, addIn), path);
    }
    if (sheet.notes) {
      await parts.add("comments", `xl/comments${i + 1}.xml`, notesXml(sheet.notes), path);
      await parts.add("vmlDrawing", `xl/drawings/vmlDrawing${i + 1}.vml`, noteBoxesXml(sheet.notes), path);
    }
    if (sheet.charts) {
      const drawing = `xl/drawings/drawing${i + 1}.xml`;
      await parts.add("drawing", drawing, drawingXml(sheet.charts), path);
      for (const chart of sheet.charts) {
        await parts.add("chart", `xl/charts/chart${++chartCount}.xml`, chartXml(chart), drawing);
      }
    }
    options.onProgress?.((i + 1) / workbook.sheets.length);
  }
  await parts.add("styles", "xl/styles.xml", styles.xml(), WORKBOOK);
  await parts.add("sharedStrings", "xl/sharedStrings.xml", strings.xml(), WORKBOOK);
  await parts.add("sheetMetadata", "xl/metadata.xml", metadataXml, WORKBOOK);
  await parts.add("extended-properties", "docProps/app.xml", appXml, "");
  await addCustomXml(parts, workbook.customXmlParts ?? [], WORKBOOK);
  if (workbook.settings && options.addIn) await addWebExtension(parts, workbook.settings, options.addIn);
  return parts.finish();
}

import type { FileNoteCode, FileProblemCode, OpenedFile } from "../../../playground/file/OpenedFile";
import { openCsv } from "../../../playground/file/openCsv";
import type { CellContent, SheetData } from "../../../playground/file/WorkbookData";

/** Opens a text as a file in UTF-8. */
export function openText(text: string, fileName = "file.csv"): OpenedFile {
  return openCsv(new TextEncoder().encode(text), fileName);
}

export function sheetOf(opened: OpenedFile): SheetData {
  if (!opened.ok) throw new Error(`not opened: ${opened.problem.code}`);
  const sheet = opened.workbook.sheets[0];
  if (!sheet) throw new Error("a workbook without sheets");
  return sheet;
}

/** The rows under the header. */
export function bodyOf(text: string): readonly (readonly CellContent[])[] {
  return sheetOf(openText(text)).rows.slice(1);
}

export function noteCodes(opened: OpenedFile): FileNoteCode[] {
  return opened.ok ? opened.notes.map(({ code }) => code) : [];
}

export function problemCode(opened: OpenedFile): FileProblemCode | undefined {
  return opened.ok ? undefined : opened.problem.code;
}

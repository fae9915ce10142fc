const KNOWN_EXTENSION = /\.(?:csv|tsv|txt|xls[xmb]?|xlt[xm]?)$/i;

/** What no file may be called on Windows. */
const FORBIDDEN = /[\\/:*?"<>|\x00-\x1f]/g;

export type Extension = ".xlsx" | ".csv";

/** The name under which a workbook is saved: its own, with the extension of its new kind. */
export function savedName(workbook: string, extension: Extension): string {
  return workbook.replace(KNOWN_EXTENSION, "").replace(FORBIDDEN, "_") + extension;
}

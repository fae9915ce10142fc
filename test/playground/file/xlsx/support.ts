import { areaAddress } from "../../../../playground/file/address";
import type { FileNote, OpenedFile } from "../../../../playground/file/OpenedFile";
import type { StyledArea, WorkbookData } from "../../../../playground/file/WorkbookData";
import { WorkbookPackage } from "../../../../playground/file/xlsx/package/WorkbookPackage";
import { readXlsx } from "../../../../playground/file/xlsx/readXlsx";
import { writeXlsx } from "../../../../playground/file/xlsx/writeXlsx";
import { parseRange } from "../../../../playground/grid/address";

/** The functions that the tests' add-in declares. */
export const functions = ["RETENTION", "RETENTION.ORDERS", "NPS"];

/** The tests' add-in, as its manifest names it. */
export const addIn = { id: "8d8c2b1f-5f0e-4f51-9c0a-0a1b2c3d4e5f", version: "1.0.0.0" };

export const options = { functions, language: "en-US", addIn } as const;

export function saved(workbook: WorkbookData): Promise<Uint8Array> {
  return writeXlsx(workbook, options);
}

export function opened(bytes: Uint8Array, name = "Book.xlsx"): Promise<OpenedFile> {
  return readXlsx(bytes, name, options);
}

/** The workbook in a file that must open. */
export async function workbookOf(bytes: Uint8Array, name = "Book.xlsx"): Promise<WorkbookData> {
  const file = await opened(bytes, name);
  if (!file.ok) throw new Error(`The file did not open: ${file.problem.code}`);
  return file.workbook;
}

export async function notesOf(bytes: Uint8Array): Promise<readonly FileNote["code"][]> {
  const file = await opened(bytes);
  if (!file.ok) throw new Error(`The file did not open: ${file.problem.code}`);
  return file.notes.map(({ code }) => code);
}

/** The code of the reason why a file does not open; "opened" if it does. */
export async function problemOf(bytes: Uint8Array): Promise<string> {
  const file = await opened(bytes);
  return file.ok ? "opened" : file.problem.code;
}

/** The text of one part of a file. */
export async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  return (await WorkbookPackage.open(bytes)).text(path);
}

/** Saved and opened again. */
export async function roundTrip(workbook: WorkbookData): Promise<WorkbookData> {
  return workbookOf(await saved(workbook), workbook.name);
}

/** The looks of a sheet's cells one by one, however they are put into areas. */
export function cellLooks(styles: readonly StyledArea[] = []): Record<string, Omit<StyledArea, "address">> {
  const looks: Record<string, Omit<StyledArea, "address">> = {};
  for (const { address, ...look } of styles) {
    const { row, column, rows, columns } = parseRange(address);
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const cell = areaAddress(r, c, 1, 1);
        looks[cell] = { ...looks[cell], ...look };
      }
    }
  }
  return looks;
}

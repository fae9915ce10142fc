/** Files as the user of the playground meets them: chosen, dropped, and taken from the browser's downloads. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { addinDir } from "../../../playground/buildPlayground";
import type { OpenedFile } from "../../../playground/file/OpenedFile";
import type { WorkbookData } from "../../../playground/file/WorkbookData";
import { readXlsx } from "../../../playground/file/xlsx/readXlsx";
import { writeXlsx } from "../../../playground/file/xlsx/writeXlsx";

/** The add-in's functions, as the playground has them: from its metadata. */
function functionNames(): string[] {
  const metadata = JSON.parse(readFileSync(join(addinDir, "functions.json"), "utf8")) as {
    readonly functions: readonly { readonly name: string }[];
  };
  return metadata.functions.map(({ name }) => name);
}

/** Asked for each file: the first test builds the add-in. */
const options = () => ({ functions: functionNames(), language: "en-US" }) as const;

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

export async function xlsx(workbook: Omit<WorkbookData, "name">): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ name: "", ...workbook }, options()));
}

export function read({ name, bytes }: Saved): Promise<OpenedFile> {
  return readXlsx(bytes, name, options());
}

/** Chooses a file in the page's dialog. */
export async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.setInputFiles("input[type=file]", { name, mimeType: "application/octet-stream", buffer });
}

/** Drops a file onto the middle of the grid. */
export async function drop(page: Page, name: string, buffer: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const bytes = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], fileName!));
      return data;
    },
    [name, buffer.toString("base64")],
  );
  await page.dispatchEvent("#grid", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("#grid", "drop", { dataTransfer: transfer });
}

export async function statusSays(page: Page, text: string): Promise<void> {
  await page.locator("#status", { hasText: text }).waitFor();
}

/** The file that the browser downloads while `start` runs. */
export async function downloaded(page: Page, start: () => Promise<void>): Promise<Saved> {
  const [file] = await Promise.all([page.waitForEvent("download"), start()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

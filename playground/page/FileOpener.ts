import type { FileWork } from "../file/work/FileWork";
import { fileProblemText } from "../file/words";
import type { GridView } from "../grid/Grid";
import { partsOf } from "../host/kept/fileParts";
import type { Kept } from "../host/kept/Kept";
import type { Language } from "../language";
import type { FileNotes } from "./fileNotes";
import type { StatusLine } from "./status";
import { fill } from "./words";
import type { Words } from "./words/en";

export interface FileOpenerParts {
  readonly grid: GridView;
  readonly kept: Kept;
  readonly work: FileWork;
  readonly status: StatusLine;
  readonly notes: FileNotes;
  readonly words: Words;
  readonly language: Language;
}

/** Opens files in the grid. A file that cannot be read says why, and the open workbook stays as it was. */
export class FileOpener {
  private count = 0;

  constructor(private readonly parts: FileOpenerParts) {}

  async open(file: File): Promise<void> {
    await this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** A file that the server hands out, as ?open= names it. */
  async openAddress(address: string): Promise<boolean> {
    const { status, words } = this.parts;
    const url = new URL(address, location.href);
    const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? address);
    const response = url.origin === location.origin ? await fetch(url) : undefined;
    if (!response?.ok) {
      status.fail(fill(words.fileNotFound, { name }));
      return false;
    }
    return this.openBytes(new Uint8Array(await response.arrayBuffer()), name);
  }

  /** Of two files that are being read the one chosen last is opened. */
  private async openBytes(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<boolean> {
    const { grid, kept, work, status, words, language } = this.parts;
    const number = ++this.count;
    const isLast = () => number === this.count;
    status.begin(fill(words.opening, { name }));
    const opened = await work
      .open(bytes, name, grid.functionNames(), (done) => isLast() && status.progress(done))
      .catch((error: unknown) => String(error));
    if (!isLast()) return true;
    if (typeof opened === "string") return this.fail(name, opened);
    if (!opened.ok) return this.fail(name, fileProblemText(opened.problem, language));
    status.progress(undefined);
    try {
      await grid.open(opened.workbook);
    } catch (error) {
      return this.fail(name, String(error));
    }
    kept.open(partsOf(opened.workbook, grid));
    this.parts.notes.show(name, opened.notes);
    status.say(fill(words.opened, { name }));
    return true;
  }

  private fail(name: string, reason: string): false {
    this.parts.status.fail(fill(this.parts.words.fileUnreadable, { name, reason }));
    return false;
  }
}

import { openCsv } from "../file/openCsv";
import { fileNoteText, fileProblemText } from "../file/words";
import type { Grid } from "../grid/Grid";
import type { Language } from "../language";
import type { StatusLine } from "./status";
import { fill, type Words } from "./words";

/** Opens files in the grid. A file that cannot be read says why, and the open workbook stays as it was. */
export class FileOpener {
  constructor(
    private readonly grid: Grid,
    private readonly status: StatusLine,
    private readonly words: Words,
    private readonly language: Language,
  ) {}

  async open(file: File): Promise<void> {
    await this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** A file that the server hands out, as ?open= names it. */
  async openAddress(address: string): Promise<boolean> {
    const url = new URL(address, location.href);
    const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? address);
    const response = url.origin === location.origin ? await fetch(url) : undefined;
    if (!response?.ok) {
      this.status.fail(fill(this.words.fileNotFound, { name }));
      return false;
    }
    return this.openBytes(new Uint8Array(await response.arrayBuffer()), name);
  }

  private async openBytes(bytes: Uint8Array, name: string): Promise<boolean> {
    const opened = openCsv(bytes, name);
    if (!opened.ok) {
      const reason = fileProblemText(opened.problem, this.language);
      this.status.fail(fill(this.words.fileUnreadable, { name, reason }));
      return false;
    }
    const notes = opened.notes.map((note) => fileNoteText(note, this.language));
    await this.grid.open(opened.workbook);
    this.status.say([fill(this.words.opened, { name }), ...notes].join(" "));
    return true;
  }
}

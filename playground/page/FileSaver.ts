import { writeCsv } from "../file/csv/writeCsv";
import type { FileWork } from "../file/work/FileWork";
import type { GridView } from "../grid/Grid";
import { withParts } from "../host/kept/fileParts";
import type { Kept } from "../host/kept/Kept";
import type { Language } from "../language";
import { download } from "./download";
import { savedName, type Extension } from "./savedName";
import { shownText } from "./shownText";
import type { StatusLine } from "./status";
import { fill } from "./words";
import type { Words } from "./words/en";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface FileSaverParts {
  readonly grid: GridView;
  readonly kept: Kept;
  readonly work: FileWork;
  readonly status: StatusLine;
  readonly words: Words;
  readonly language: Language;
}

/** Saves the open workbook as a download; the workbook stays open, and as it is. */
export class FileSaver {
  constructor(private readonly parts: FileSaverParts) {}

  async saveXlsx(): Promise<void> {
    await this.save(".xlsx", async () => {
      const { grid, kept, work, status } = this.parts;
      const workbook = withParts(grid.workbook(), kept.parts, grid);
      const bytes = await work.write(workbook, (done) => status.progress(done));
      return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX_TYPE });
    });
  }

  /** The active sheet, as Excel saves no more than one as CSV. */
  async saveCsv(): Promise<void> {
    await this.save(".csv", async () => writeCsv(await shownText(this.parts.grid), this.parts.language));
  }

  private async save(extension: Extension, write: () => Promise<Blob>): Promise<void> {
    const { grid, status, words } = this.parts;
    const name = savedName(grid.workbookName() || words.newWorkbook, extension);
    status.begin(fill(words.saving, { name }));
    try {
      download(await write(), name);
      status.say(fill(words.saved, { name }));
    } catch (error) {
      status.fail(fill(words.notSaved, { name, reason: String(error) }));
    }
  }
}

import { writeCsv } from "../file/csv/writeCsv";
import type { FileWork } from "../file/work/FileWork";
import type { GridView } from "../grid/Grid";
import type { Language } from "../language";
import { download } from "./download";
import { savedName, type Extension } from "./savedName";
import { shownText } from "./shownText";
import type { StatusLine } from "./status";
import { fill, type Words } from "./words";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the open workbook as a download; the workbook stays open, and as it is. */
export class FileSaver {
  constructor(
    private readonly grid: GridView,
    private readonly work: FileWork,
    private readonly status: StatusLine,
    private readonly words: Words,
    private readonly language: Language,
  ) {}

  async saveXlsx(): Promise<void> {
    await this.save(".xlsx", async () => {
      const functions = this.grid.functionNames();
      const { language } = this;
      const progress = (done: number) => this.status.progress(done);
      const bytes = await this.work.write(this.grid.workbook(), { functions, language }, progress);
      return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX_TYPE });
    });
  }

  /** The active sheet, as Excel saves no more than one as CSV. */
  async saveCsv(): Promise<void> {
    await this.save(".csv", async () => writeCsv(await shownText(this.grid), this.language));
  }

  private async save(extension: Extension, write: () => Promise<Blob>): Promise<void> {
    const name = savedName(this.grid.workbookName() || this.words.newWorkbook, extension);
    this.status.begin(fill(this.words.saving, { name }));
    try {
      download(await write(), name);
      this.status.say(fill(this.words.saved, { name }));
    } catch (error) {
      this.status.fail(fill(this.words.notSaved, { name, reason: String(error) }));
    }
  }
}

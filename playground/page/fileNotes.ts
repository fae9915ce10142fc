import type { FileNote, FileNoteCode } from "../file/OpenedFile";
import { fileNoteText } from "../file/words";
import type { Language } from "../language";
import { fill } from "./words";
import type { Words } from "./words/en";

/** Notes of what was recognised beyond doubt: these wait until somebody wants to know. */
const HARMLESS: ReadonlySet<FileNoteCode> = new Set([
  "encoding",
  "separatorComma",
  "separatorSemicolon",
  "separatorTab",
  "separatorBar",
  "separatorOther",
  "oneColumn",
  "headerMade",
  "numbersComma",
  "numbersPoint",
  "datesYearFirst",
  "datesDayFirst",
  "datesMonthFirst",
  "datesCompact",
]);

/** What is to be known about the open file, one line each; unfolded where something was lost or assumed. */
export class FileNotes {
  private readonly summary = document.createElement("summary");
  private readonly list = document.createElement("ul");

  constructor(
    private readonly element: HTMLDetailsElement,
    private readonly words: Words,
    private readonly language: Language,
  ) {
    element.append(this.summary, this.list);
  }

  show(name: string, notes: readonly FileNote[]): void {
    this.summary.textContent = fill(this.words.notesOn, { name, count: String(notes.length) });
    this.list.replaceChildren(...notes.map((note) => this.line(note)));
    this.element.hidden = notes.length === 0;
    this.element.open = notes.some(({ code }) => !HARMLESS.has(code));
  }

  clear(): void {
    this.element.hidden = true;
  }

  private line(note: FileNote): HTMLLIElement {
    const line = document.createElement("li");
    line.textContent = fileNoteText(note, this.language);
    return line;
  }
}

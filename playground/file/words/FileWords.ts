import type { FileNoteCode, FileProblemCode } from "../OpenedFile";

/** A sentence for every problem and note; {placeholders} are filled from the message's values. A forgotten code does not compile. */
export interface FileWords {
  readonly problems: Readonly<Record<FileProblemCode, string>>;
  readonly notes: Readonly<Record<FileNoteCode, string>>;
}

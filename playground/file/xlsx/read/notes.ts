import { cellName, parseRange } from "../../../grid/address";
import type { NoteData } from "../../PartsData";
import type { Relationship } from "../package/relationships";
import { all, first, parseXml, type XmlElement } from "../package/xml";
import type { WorkbookPackage } from "../package/WorkbookPackage";
import { decodeText } from "../package/xmlText";

export interface ReadNotes {
  readonly notes: readonly NoteData[];
  /** Whether there are threads of comments, of which the file also has a note with all their texts. */
  readonly hasThreads: boolean;
}

/** The notes of a sheet. Their looks and authors are left out. */
export async function readNotes(source: WorkbookPackage, parts: readonly Relationship[]): Promise<ReadNotes> {
  const notes: NoteData[] = [];
  for (const { target } of parts.filter(({ type }) => type === "comments")) {
    const comments = parseXml(await source.text(target));
    for (const comment of all(first(comments, "commentList"), "comment")) {
      const text = decodeText(textOf(first(comment, "text")));
      const { row, column } = parseRange(comment.attributes.ref ?? "A1");
      if (text !== "") notes.push({ address: cellName(row, column), text });
    }
  }
  return { notes, hasThreads: parts.some(({ type }) => type === "threadedComment") };
}

/** Of rich text the letters. */
function textOf(element: XmlElement | undefined): string {
  const runs = [...all(element, "t"), ...all(element, "r").flatMap((run) => all(run, "t"))];
  return runs.map(({ text }) => text).join("");
}

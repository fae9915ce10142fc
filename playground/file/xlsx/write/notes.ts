import { parseRange } from "../../../grid/address";
import type { NoteData } from "../../PartsData";
import { encodeText } from "../package/xmlText";
import { document, element, MAIN } from "./xmlPart";

/**
 * xl/comments1.xml: what people call notes since there are threads of comments, which the playground does not tell apart. Who
 * wrote them is not known here.
 */
export function notesXml(notes: readonly NoteData[]): string {
  const comments = notes.map(({ address, text }) =>
    element("comment", { ref: address, authorId: 0 }, [
      element("text", {}, `<t xml:space="preserve">${encodeText(text)}</t>`),
    ]),
  );
  return document(
    element("comments", { xmlns: MAIN }, [
      element("authors", {}, "<author/>"),
      element("commentList", {}, comments),
    ]),
  );
}

/** The drawing without which Excel does not show them: a box for each, out of sight until the pointer rests on its cell. */
export function noteBoxesXml(notes: readonly NoteData[]): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${notes.map(box).join("")}</xml>`
  );
}

function box({ address }: NoteData, index: number): string {
  const { row, column } = parseRange(address);
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 31, row + 3, 9].join(", ");
  return (
    `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" fillcolor="#ffffe1" o:insetmode="auto" ` +
    'style="position:absolute;width:108pt;height:59.25pt;visibility:hidden"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

import { decodeText } from "../package/xmlText";
import type { WorkbookPackage } from "../package/WorkbookPackage";
import { xmlReader } from "../package/xml";

/** The texts that cells name by their number. Of rich text the letters stay; how to pronounce them (rPh) is left out. */
export async function readSharedStrings(
  source: WorkbookPackage,
  path: string | undefined,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (path === undefined) return strings;
  let text = "";
  let isText = false;
  let isPronunciation = false;
  const reader = xmlReader({
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") isPronunciation = true;
      isText = name === "t" && !isPronunciation;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      isText = false;
      if (name === "rPh") isPronunciation = false;
      if (name === "si") strings.push(decodeText(text));
    },
  });
  await source.read(path, (piece) => reader.write(piece));
  reader.close();
  return strings;
}

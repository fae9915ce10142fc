import type { Relationship } from "../package/relationships";

/** Parts that a reader may meet in a workbook or sheet without anything being lost, or of which other notes tell. */
const KNOWN = new Set(
  `calcChain chartsheet comments customXml drawing externalLink image person pivotCacheDefinition pivotTable printerSettings
   sharedStrings sheetMetadata styles table theme threadedComment vbaProject vmlDrawing worksheet`.split(
    /\s+/,
  ),
);

/** The kinds of parts that are left out without a note of their own (slicers, queries, data types …), by their names in the file. */
export function unknownParts(parts: readonly Relationship[]): string[] {
  return parts.map(({ type }) => type).filter((type) => !KNOWN.has(type));
}

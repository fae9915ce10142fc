import { UnreadableFile } from "../../UnreadableFile";
import type { NameData, SheetData } from "../../WorkbookData";
import type { AddInNames } from "../formula/AddInNames";
import { readFormula } from "../formula/readFormula";
import { relationships, type Relationship } from "../package/relationships";
import { all, first, isOn, parseXml, prefixedAttribute, type XmlElement } from "../package/xml";
import { OWN_NAME, PRINT_NAMES } from "../printWords";
import type { WorkbookPackage } from "../package/WorkbookPackage";

/** What xl/workbook.xml says: the sheets in order and where they are, the names, the calendar. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameData[];
  readonly activeSheet: number;
  /** Days are counted from 1904, as Excel for Mac once did. */
  readonly countsFrom1904: boolean;
  /** The parts that the workbook names: styles, shared strings, theme … */
  readonly parts: readonly Relationship[];
}

export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly visibility?: NonNullable<SheetData["visibility"]>;
}

export async function readWorkbookPart(
  source: WorkbookPackage,
  path: string,
  addIn: AddInNames,
): Promise<WorkbookPart> {
  const workbook = parseXml(await source.text(path));
  if (workbook.name !== "workbook") throw new UnreadableFile("notWorkbook");
  const parts = await relationships(source, path);
  const entries = all(first(workbook, "sheets"), "sheet");
  const view = first(workbook, "bookViews", "workbookView");
  const sheets = entries.map((entry) => readSheetEntry(entry, parts));
  if (sheets.length === 0) throw new UnreadableFile("notWorkbook");
  const names = all(first(workbook, "definedNames"), "definedName");
  return {
    // A chart sheet has no cells.
    sheets: sheets.filter(({ type }) => type === "worksheet"),
    names: names.flatMap((name) => readName(name, sheets, addIn)),
    activeSheet: Number(view?.attributes.activeTab ?? 0),
    countsFrom1904: isOn(first(workbook, "workbookPr")?.attributes.date1904),
    parts,
  };
}

function readSheetEntry(
  { attributes }: XmlElement,
  parts: readonly Relationship[],
): SheetEntry & { type: string } {
  const id = prefixedAttribute(attributes, "id");
  const part = parts.find((candidate) => candidate.id === id);
  if (!part) throw new UnreadableFile("damaged");
  const { state } = attributes;
  return {
    name: attributes.name ?? "",
    path: part.target,
    type: part.type,
    ...(state === "hidden" || state === "veryHidden" ? { visibility: state } : {}),
  };
}

/** Of the names that are Excel's own only those for printing mean something here. */
function readName(
  { attributes, text }: XmlElement,
  sheets: readonly SheetEntry[],
  addIn: AddInNames,
): NameData[] {
  const { name: fileName = "", localSheetId, hidden } = attributes;
  const name = fileName.startsWith(OWN_NAME) ? fileName.slice(OWN_NAME.length) : fileName;
  const isForeign = name !== fileName && !PRINT_NAMES.includes(name);
  if (isForeign || text.trim() === "") return [];
  const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.name;
  return [
    {
      name,
      formula: readFormula(text, addIn),
      ...(sheet === undefined ? {} : { sheet }),
      ...(isOn(hidden) ? { hidden: true } : {}),
    },
  ];
}

import type { Language } from "../../language";
import type { FileNote, FileNoteCode, OpenedFile } from "../OpenedFile";
import { UnreadableFile } from "../UnreadableFile";
import type { SheetData } from "../WorkbookData";
import { AddInNames } from "./formula/AddInNames";
import { MAX_FILE_MEGABYTES } from "./limits";
import { compoundFileProblem, isCompoundFile, otherZipProblem } from "./package/fileKind";
import { relationships } from "./package/relationships";
import { WorkbookPackage } from "./package/WorkbookPackage";
import { Colors } from "./read/colors";
import { readCustomXml } from "./read/customXml";
import { readSheet } from "./read/readSheet";
import { readSharedStrings } from "./read/sharedStrings";
import { readStyles } from "./read/styles";
import { readSettings } from "./read/webExtensions";
import { unknownParts } from "./read/unknownParts";
import { readWorkbookPart, type WorkbookPart } from "./read/workbookPart";
import type { AddInIdentity } from "./webExtensions";

export interface ReadOptions {
  /** The functions of the installed add-in, by name: only these are told from their names in the file. */
  readonly functions: readonly string[];
  readonly language: Language;
  /** The add-in whose settings are read, where one is installed. */
  readonly addIn?: AddInIdentity | undefined;
  /** Told from time to time which part of the sheets has been read (0 to 1). */
  readonly onProgress?: (done: number) => void;
}

/**
 * Makes a workbook of an XLSX file: values, formulas with what they last gave, formats, tables, names, the sheets' visibility.
 * What the playground does not know (charts, pivot tables, rules …) is left out, and the notes say so.
 */
export async function readXlsx(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions,
): Promise<OpenedFile> {
  try {
    return await read(bytes, fileName, options);
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function read(bytes: Uint8Array, fileName: string, options: ReadOptions): Promise<OpenedFile> {
  const megabytes = Math.ceil(bytes.length / 1024 / 1024);
  if (megabytes > MAX_FILE_MEGABYTES) {
    throw new UnreadableFile("fileTooLarge", { megabytes, limit: MAX_FILE_MEGABYTES });
  }
  if (isCompoundFile(bytes)) throw new UnreadableFile(compoundFileProblem(bytes));
  const source = await WorkbookPackage.open(bytes);
  const addIn = new AddInNames(options.functions);
  const part = await readWorkbookPart(source, await workbookPath(source), addIn);
  const { sheets, leftOut, unknown } = await readSheets(source, part, addIn, options);

  const customXmlParts = await readCustomXml(source, part.parts);
  const { settings, hasOthers } = await readSettings(source, options.addIn);

  const codes = new Set<FileNoteCode>([...leftOut, ...leftOutOf(part)]);
  if (hasOthers) codes.add("leftOutAddIns");
  if (part.countsFrom1904) codes.add("dates1904");
  const notes: FileNote[] = [...codes].map((code) => ({ code, values: {} }));
  if (unknown.length > 0) notes.push({ code: "leftOutOther", values: { parts: unknown.join(", ") } });
  const activeSheet = Math.min(part.activeSheet, sheets.length - 1);
  return {
    ok: true,
    workbook: {
      name: fileName,
      ...(part.countsFrom1904 && { countsFrom1904: true as const }),
      sheets,
      ...(part.names.length === 0 ? {} : { names: part.names }),
      ...(activeSheet > 0 ? { activeSheet } : {}),
      ...(Object.keys(settings).length === 0 ? {} : { settings }),
      ...(customXmlParts.length === 0 ? {} : { customXmlParts }),
    },
    notes,
  };
}

/** The workbook's own part: by the package's relationships, which may call it anything. */
async function workbookPath(source: WorkbookPackage): Promise<string> {
  const root = await relationships(source, "");
  const main = root.find(({ type }) => type === "officeDocument")?.target;
  if (main?.endsWith(".xml") && source.has(main)) return main;
  const mimeType = source.has("mimetype") ? await source.text("mimetype") : "";
  throw new UnreadableFile(otherZipProblem(source.paths, mimeType));
}

interface ReadSheets {
  readonly sheets: readonly SheetData[];
  readonly leftOut: readonly FileNoteCode[];
  readonly unknown: readonly string[];
}

async function readSheets(
  source: WorkbookPackage,
  part: WorkbookPart,
  addIn: AddInNames,
  { language, onProgress }: ReadOptions,
): Promise<ReadSheets> {
  const path = (type: string) => part.parts.find((one) => one.type === type)?.target;
  const [theme, styles] = [path("theme"), path("styles")];
  const colors = new Colors(theme === undefined ? undefined : await source.text(theme));
  const { looks, losesLooks } =
    styles === undefined
      ? { looks: [], losesLooks: false }
      : readStyles(await source.text(styles), colors, language);
  const strings = await readSharedStrings(source, path("sharedStrings"));

  const total = part.sheets.reduce((sum, sheet) => sum + source.size(sheet.path), 0);
  let done = 0;
  const progress = (letters: number) => {
    done += letters;
    onProgress?.(Math.min(1, done / total));
  };
  const { countsFrom1904 } = part;
  const unknown = new Set(unknownParts(part.parts));
  const shared = {
    source,
    strings,
    looks,
    colors,
    addIn,
    countsFrom1904,
    count: { filled: 0 },
    unknown,
    progress,
  };
  const sheets: SheetData[] = [];
  const leftOut: FileNoteCode[] = losesLooks ? ["leftOutLooks"] : [];
  for (const entry of part.sheets) {
    const read = await readSheet(entry, shared);
    sheets.push(read.sheet);
    leftOut.push(...read.leftOut);
  }
  return { sheets, leftOut, unknown: [...unknown] };
}

const LEFT_OUT_PARTS: Readonly<Record<string, FileNoteCode>> = {
  chartsheet: "leftOutDrawings",
  externalLink: "leftOutExternal",
  pivotCacheDefinition: "leftOutPivots",
  vbaProject: "leftOutMacros",
};

function leftOutOf({ parts }: WorkbookPart): FileNoteCode[] {
  return parts.flatMap(({ type }) => LEFT_OUT_PARTS[type] ?? []);
}

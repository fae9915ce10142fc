import type { WorkbookData } from "./WorkbookData";

/**
 * What opening a file gives: a workbook and what was recognised on the way, or the reason why there is none.
 * Reasons and notes are codes with the values to fill in; `words.ts` has a sentence for each in each language.
 */
export type OpenedFile =
  | { readonly ok: true; readonly workbook: WorkbookData; readonly notes: readonly FileNote[] }
  | { readonly ok: false; readonly problem: FileProblem };

export type FileProblem = Message<FileProblemCode>;
export type FileNote = Message<FileNoteCode>;

export interface Message<Code extends string> {
  readonly code: Code;
  readonly values: MessageValues;
}

/** Keyed by the placeholder in the sentence: {row}, {columns} … */
export type MessageValues = Readonly<Record<string, string | number>>;

export type FileProblemCode =
  | "empty"
  | "tooLarge"
  | "notText"
  | "quoteNotClosed"
  | "tooManyRows"
  | "tooManyColumns"
  | "fileTooLarge"
  | "unpackedTooLarge"
  | "tooManyCells"
  | "encrypted"
  | "oldExcel"
  | "binaryWorkbook"
  | "openDocument"
  | "notWorkbook"
  | "damaged";

export type FileNoteCode =
  | "encoding"
  | "separatorComma"
  | "separatorSemicolon"
  | "separatorTab"
  | "separatorBar"
  | "separatorOther"
  | "oneColumn"
  | "headerMade"
  | "headerChanged"
  | "numbersComma"
  | "numbersPoint"
  | "numbersCommaAssumed"
  | "numbersPointAssumed"
  | "numbersUnclear"
  | "datesYearFirst"
  | "datesDayFirst"
  | "datesMonthFirst"
  | "datesDayFirstAssumed"
  | "datesMonthFirstAssumed"
  | "datesCompact"
  | "datesUnclear"
  | "idsKept"
  | "cellsLeftAsText"
  | "shortRows"
  | "longRows"
  | "cellsCut"
  | "oddQuotes"
  | "dates1904"
  | "leftOutAddIns"
  | "leftOutConditionalFormats"
  | "leftOutDataTables"
  | "leftOutDrawings"
  | "leftOutExternal"
  | "leftOutFilters"
  | "leftOutHeaderless"
  | "leftOutLinks"
  | "leftOutLooks"
  | "leftOutMacros"
  | "leftOutOther"
  | "leftOutPageBreaks"
  | "leftOutPivots"
  | "leftOutSparklines"
  | "leftOutThreads";

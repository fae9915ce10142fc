import type { ColumnProfile } from "./columnProfile";
import { compactDateSerial, dateSerial, dateText } from "./dateText";
import type { DateOrder } from "./dateText";
import type { FileNoteCode } from "./OpenedFile";
import { readNumber } from "./numberText";
import type { DecimalMark } from "./numberText";

/** How the cells of a column are read, and the note that tells the user so (none where there was nothing to decide). */
export interface ColumnKind {
  readonly note?: FileNoteCode;
  /** The number in a cell, or undefined where the cell stays text. A text column has no reader. */
  readonly read?: (cell: string) => number | undefined;
  readonly numberFormat?: string;
}

/** What the rest of the file suggests where a column proves nothing. */
export interface FileStyle {
  readonly decimalMark: DecimalMark | undefined;
  readonly dateOrder: DateOrder | undefined;
}

const TEXT: ColumnKind = {};
/** "@": what is typed into such a column later stays text too, as in Excel. */
const IDENTIFIERS: ColumnKind = { note: "idsKept", numberFormat: "@" };

const DATE_HEADER = /date|dato|datum|day\b|dag\b|created|oprettet|skapad/i;

/** A column is numbers or dates if most of its cells with a digit are; one identifier such as 00001 keeps all of it text. */
export function columnKind(profile: ColumnProfile, header: string, style: FileStyle): ColumnKind {
  const { withDigit, dates, compactDates } = profile;
  if (withDigit === 0) return TEXT;
  if (compactDates === profile.filled && DATE_HEADER.test(header)) {
    return { note: "datesCompact", read: compactDateSerial, numberFormat: "yyyy-mm-dd" };
  }
  if (profile.identifiers > 0) return IDENTIFIERS;
  if (2 * countOfNumbers(profile) > withDigit) return numberKind(profile, style);
  const readable = dates.yearFirst + dates.dayFirst + dates.monthFirst + dates.eitherOrder;
  return 2 * readable > withDigit ? dateKind(profile, style) : TEXT;
}

function countOfNumbers({ numbers }: ColumnProfile): number {
  return Object.values(numbers).reduce((sum, count) => sum + count, 0);
}

function numberKind(profile: ColumnProfile, style: FileStyle): ColumnKind {
  const { commaEither, pointEither } = profile.numbers;
  const proven = provenDecimalMark(profile);
  if (proven === "contradictory") return { note: "numbersUnclear" };
  if (proven) return numbers(proven, proven === "," ? "numbersComma" : "numbersPoint");
  if (commaEither + pointEither === 0) return { read: (cell) => readNumber(cell, ".") };
  if (style.decimalMark === undefined || (commaEither > 0 && pointEither > 0)) {
    return { note: "numbersUnclear" };
  }
  return numbers(
    style.decimalMark,
    style.decimalMark === "," ? "numbersCommaAssumed" : "numbersPointAssumed",
  );
}

function numbers(mark: DecimalMark, note: FileNoteCode): ColumnKind {
  return { note, read: (cell) => readNumber(cell, mark) };
}

/** A slip of the pen here and there does not unsettle a column: nine in ten decide, the others stay text. */
const CLEAR_MAJORITY = 0.9;

export function provenDecimalMark({ numbers }: ColumnProfile): DecimalMark | "contradictory" | undefined {
  const proofs = numbers.commaDecimal + numbers.pointDecimal;
  if (proofs === 0) return undefined;
  if (numbers.commaDecimal >= CLEAR_MAJORITY * proofs) return ",";
  if (numbers.pointDecimal >= CLEAR_MAJORITY * proofs) return ".";
  return "contradictory";
}

function dateKind(profile: ColumnProfile, style: FileStyle): ColumnKind {
  const { dates } = profile;
  if (dates.dayFirst + dates.monthFirst + dates.eitherOrder === 0)
    return dateColumn(profile, "year-first", "datesYearFirst");
  const proven = provenDateOrder(profile);
  if (proven === "contradictory") return { note: "datesUnclear" };
  if (proven)
    return dateColumn(profile, proven, proven === "day-first" ? "datesDayFirst" : "datesMonthFirst");
  const assumed = style.dateOrder ?? likelyDateOrder(profile, style);
  return dateColumn(
    profile,
    assumed,
    assumed === "day-first" ? "datesDayFirstAssumed" : "datesMonthFirstAssumed",
  );
}

function dateColumn(profile: ColumnProfile, order: DateOrder, note: FileNoteCode): ColumnKind {
  const read = (cell: string): number | undefined => {
    const date = dateText(cell);
    return date && dateSerial(date, order);
  };
  return { note, read, numberFormat: profile.dates.withTime > 0 ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd" };
}

/** Points between the numbers are always day first; otherwise a day after the twelfth proves the order. */
export function provenDateOrder({ dates }: ColumnProfile): DateOrder | "contradictory" | undefined {
  const dayFirst = dates.dayFirst + dates.dots;
  if (dayFirst > 0 && dates.monthFirst > 0) return "contradictory";
  if (dayFirst > 0) return "day-first";
  return dates.monthFirst > 0 ? "month-first" : undefined;
}

/** 04/01/2026 is the first of April where decimals have a comma, else more likely the American fourth of … April first. */
function likelyDateOrder({ dates }: ColumnProfile, style: FileStyle): DateOrder {
  return dates.slashes > 0 && style.decimalMark !== "," ? "month-first" : "day-first";
}

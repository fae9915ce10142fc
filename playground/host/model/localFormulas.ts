/**
 * Formulas between English Excel (`=F(1.5,"a",{1,2;3,4})`) and the user's: Danish and Swedish Excel separate arguments
 * with ";", write a decimal comma, and separate the columns of an array with "\". Text, sheet names in quotes and
 * table references stay as they are. The names of Excel's own functions stay English: the stand-in translates none.
 */
import type { Language } from "../../language";
import type { WrittenCell } from "./cells";

export function toLocalFormula<Cell extends WrittenCell>(cell: Cell, language: Language): Cell | string {
  return swap(cell, language, englishSigns, localSigns);
}

export function fromLocalFormula(cell: WrittenCell, language: Language): WrittenCell {
  return swap(cell, language, localSigns, englishSigns);
}

interface Signs {
  readonly argument: string;
  readonly decimal: string;
  readonly arrayColumn: string;
  readonly arrayRow: string;
}

const englishSigns: Signs = { argument: ",", decimal: ".", arrayColumn: ",", arrayRow: ";" };
const localSigns: Signs = { argument: ";", decimal: ",", arrayColumn: "\\", arrayRow: ";" };

/** Quoted text or name, table reference, number with decimals, or any other character. */
const token = (decimal: string) =>
  new RegExp(
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|\d+[${decimal}]\d+|.`,
    "gsu",
  );

function swap<Cell extends WrittenCell>(
  cell: Cell,
  language: Language,
  from: Signs,
  to: Signs,
): Cell | string {
  if (language === "en-US" || typeof cell !== "string" || !cell.startsWith("=")) return cell;
  let inArray = false;
  return cell.replace(token(from.decimal), (part) => {
    if (part === "{" || part === "}") inArray = part === "{";
    else if (/^\d+./s.test(part)) return part.replace(from.decimal, to.decimal);
    else if (inArray && part === from.arrayColumn) return to.arrayColumn;
    else if (inArray && part === from.arrayRow) return to.arrayRow;
    else if (part === from.argument) return to.argument;
    return part;
  });
}

import type { CachedValue } from "../../WorkbookData";
import { UnreadableFile } from "../../UnreadableFile";
import { decodeText } from "../package/xmlText";

/** A cell's value as its type (the attribute t) and text say; undefined for a cell without one. */
export function cellValue(
  type: string | undefined,
  text: string | undefined,
  strings: readonly string[],
): CachedValue | undefined {
  if (text === undefined) return undefined;
  switch (type) {
    case "s":
      return sharedString(Number(text), strings);
    case "str":
    case "inlineStr":
      return decodeText(text);
    case "b":
      return text === "1" || text === "true";
    case "e":
      return { error: text };
    case "d":
      return isoSerial(text);
    default:
      return number(text);
  }
}

function sharedString(index: number, strings: readonly string[]): string {
  const text = strings[index];
  if (text === undefined) throw new UnreadableFile("damaged");
  return text;
}

function number(text: string): number | undefined {
  if (text.trim() === "") return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new UnreadableFile("damaged");
  return value;
}

const MS_PER_DAY = 86_400_000;
/** Excel's serial number of 1970-01-01. */
const UNIX_EPOCH = 25_569;

/** "2026-04-01T09:30:00", which few writers use for dates. */
function isoSerial(text: string): number {
  const time = Date.parse(/T.*(?:Z|[-+]\d\d:?\d\d)$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  if (Number.isNaN(time)) throw new UnreadableFile("damaged");
  return time / MS_PER_DAY + UNIX_EPOCH;
}

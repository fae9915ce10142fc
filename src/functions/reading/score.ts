import { plainCell, quote, type Cell } from "./cell";
import { parseNumber } from "./number";
import { reject } from "./problem";

/** "10 - Extremely likely", "5 = Very satisfied": an integer, a separator, then words. */
const LABEL = /^(\d+)(?:\s?[-–—:=(]|\s)\D/;

/**
 * A survey score: a number, text that is one, or a label that begins with one. Undefined for a blank and for text
 * that is no answer ("N/A"). Text that begins with a digit but is no score, such as "9/10", is rejected.
 */
export function readScore(cell: Cell): number | undefined {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const value = plainCell(cell);
  if (value === null) return undefined;
  if (typeof value === "boolean") reject({ code: "truthValue", value });
  const score = typeof value === "number" ? value : parseScore(value);
  if (score !== undefined && Number.isFinite(score)) return score;
  if (/^\s*\d/.test(String(value))) reject({ code: "notAScore", value: quote(value) });
  return undefined;
}

export function parseScore(text: string): number | undefined {
  const label = LABEL.exec(text.trim());
  return label ? Number(label[1]) : parseNumber(text);
}

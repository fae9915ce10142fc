/** Excel's rule for names of cells, formulas and tables. */
import { parseCells } from "./addresses";

/** A letter, "_" or "\" first, then also digits and ".", and nothing that reads as a cell. */
export function isName(name: string): boolean {
  const isAddress = parseCells(name, "") !== undefined || /^r\d*c\d*$/i.test(name) || /^[rc]$/i.test(name);
  return name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !isAddress;
}

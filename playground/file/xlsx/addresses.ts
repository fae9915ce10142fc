import { columnName } from "../../grid/address";
import { MAX_COLUMNS, MAX_ROWS } from "../excelLimits";

/** A file's list of areas with whole columns and rows ("A:C", "2:2") from their first cell to their last. */
export function wholeAddresses(sqref: string): string {
  return sqref
    .trim()
    .split(/\s+/)
    .map((address) => {
      const [, first = "", last = ""] = /^([A-Z]+|\d+):([A-Z]+|\d+)$/.exec(address) ?? [];
      if (first === "") return address;
      const isColumn = /[A-Z]/.test(first);
      return isColumn ? `${first}1:${last}${MAX_ROWS}` : `A${first}:${columnName(MAX_COLUMNS - 1)}${last}`;
    })
    .join(" ");
}

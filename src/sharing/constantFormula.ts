import type { Cell } from "../workbook/Workbook";

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8192;

/** Errors that stand for no result, or for a function. */
const NO_CONSTANTS = ["#NAME?", "#BUSY!", "#SPILL!", "#CALC!"];

/** A formula of constants that gives these values: "=0.85", "={1,2;3,4}"; undefined where there is none. */
export function constantFormula(rows: readonly (readonly Cell[])[]): string | undefined {
  if (rows.flat().some((cell) => typeof cell === "object" && NO_CONSTANTS.includes(cell.basicValue))) {
    return undefined;
  }
  const lines = rows.map((row) => row.map(constant).join(","));
  const isSingle = rows.length === 1 && rows[0]?.length === 1;
  const formula = isSingle ? `=${lines[0]}` : `={${lines.join(";")}}`;
  return formula.length > LONGEST_FORMULA ? undefined : formula;
}

function constant(cell: Cell): string {
  switch (typeof cell) {
    case "object":
      return cell.basicValue;
    case "string":
      return `"${cell.replaceAll('"', '""')}"`;
    case "boolean":
      return cell ? "TRUE" : "FALSE";
    case "number":
      return String(cell);
  }
}

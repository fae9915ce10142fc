import { parseA1Ref } from "@borgar/fx";
import type { Meaning } from "../parsing/meaning";
import type { FormulaContext } from "./FormulaContext";

export interface Shape {
  readonly rows: number;
  readonly columns: number;
  /** The first cell's value, where it is known. */
  readonly top: unknown;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** How many rows and columns an argument has: by the workbook, or else by what the formula itself tells. */
export function shapeOf(meaning: Meaning, context: FormulaContext): Shape | undefined {
  switch (meaning.kind) {
    case "reference":
      return context.cellsAt(meaning.reference) ?? writtenShape(meaning.reference);
    case "array":
      return {
        rows: meaning.rows.length,
        columns: meaning.rows[0]?.length ?? 0,
        top: meaning.rows[0]?.[0],
      };
    case "constant":
      return { rows: 1, columns: 1, top: meaning.value };
    default:
      return undefined;
  }
}

function writtenShape(reference: string): Shape | undefined {
  const parsed = parseA1Ref(reference);
  if (!parsed || !("range" in parsed)) return undefined;
  const { top, left, bottom, right } = parsed.range;
  return {
    rows: (bottom ?? MOST_ROWS - 1) - (top ?? 0) + 1,
    columns: (right ?? MOST_COLUMNS - 1) - (left ?? 0) + 1,
    top: undefined,
  };
}

import { parseReference } from "../../workbook/reference";

/** How far the pane is with the cells of a question. */
export interface ReadingProgress {
  /** The table or sheet that is being read. */
  readonly source: string;
  /** From 0 to 1, of all that the question refers to. */
  readonly share: number;
}

/** What a user calls the place of a reference: "Orders" of "Orders[Customer]", "My sheet" of "'My sheet'!A2:A9". */
export function sourceOf(reference: string): string {
  const parsed = parseReference(reference);
  if (parsed.kind === "column") return parsed.table;
  const { sheet, cells } = parsed.kind === "inRow" ? parsed.cells : parsed;
  return sheet ?? cells;
}

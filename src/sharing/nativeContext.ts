import type { CellsFacts, FormulaContext } from "../formulas/native/FormulaContext";
import { referencesToKnow } from "../formulas/native/nativeFormula";
import { isInThisRow, parseReference } from "../workbook/reference";
import type { ReferenceFacts } from "../workbook/ReferenceFacts";
import type { Workbook } from "../workbook/Workbook";
import type { InventoryCell } from "./inventory";

/** What the rewriting has to know of a workbook. */
export interface NativeFacts {
  /** The cells to which formulas refer, by reference with its sheet. */
  readonly references: ReadonlyMap<string, ReferenceFacts>;
  /** In lower case. */
  readonly takenNames: ReadonlySet<string>;
}

export const NO_FACTS: NativeFacts = { references: new Map(), takenNames: new Set() };

/** Asks the workbook once for each reference of all these cells. */
export async function nativeFacts(
  workbook: Pick<Workbook, "referenceFacts" | "takenNames">,
  cells: readonly InventoryCell[],
): Promise<NativeFacts> {
  if (cells.length === 0) return NO_FACTS;
  const references = new Set(
    cells.flatMap((cell) =>
      referencesToKnow(cell.formula)
        .filter((reference) => !isInThisRow(reference))
        .map((reference) => inWorkbook(reference, cell)),
    ),
  );
  const asked = [...references];
  const facts = await workbook.referenceFacts(asked);
  const names = await workbook.takenNames();
  return {
    references: new Map(
      asked.flatMap((reference, index) => {
        const known = facts[index];
        return known ? [[reference, known] as const] : [];
      }),
    ),
    takenNames: new Set(names.map((name) => name.toLowerCase())),
  };
}

/** What the rewriting of a cell's formula has to know. */
export function nativeContext(cell: InventoryCell, { references, takenNames }: NativeFacts): FormulaContext {
  return {
    cellsAt: (reference): CellsFacts | undefined =>
      isInThisRow(reference) ? ONE_CELL : references.get(inWorkbook(reference, cell)),
    takenNames,
  };
}

const ONE_CELL: CellsFacts = { rows: 1, columns: 1, top: undefined };

const BARE_CELLS = /^\$?[A-Z]{1,3}(?:\$?\d+)?(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?$|^\$?\d+:\$?\d+$/i;

/** "A2:A9" in a formula means cells of the formula's own sheet. */
function inWorkbook(reference: string, { address }: InventoryCell): string {
  const parsed = parseReference(reference);
  const isBare = parsed.kind === "cells" && parsed.sheet === undefined && BARE_CELLS.test(parsed.cells);
  return isBare ? address.slice(0, address.lastIndexOf("!") + 1) + parsed.cells : reference;
}

import type { RangeFormat, SheetInput, SheetPart, SheetPlan } from "../../SheetPlan";
import { plannedCells, type PlannedCell } from "../building/plannedCells";
import type { CellContent, SheetRecord } from "../building/SheetRecord";
import { isRearranged, isSameFormula } from "./compared";

/** What to do so that a built sheet shows what a newer plan says, and keeps what the user wrote on it. */
export interface SheetUpdate {
  /** Cells that get something else, with what stands there. */
  readonly cells: readonly CellUpdate[];
  readonly numberFormats: readonly RangeFormat[];
  readonly inputs: readonly Replaced<SheetInput>[];
  /** Parts that the sheet does not have yet. */
  readonly added: readonly SheetPart[];
  /** Planned cells that hold something of the user's: they stay as they are. */
  readonly theirs: readonly string[];
  /** Those of them that the user did not mean to fill in: what the plan has for them is nowhere to be seen. */
  readonly covered: readonly string[];
  /** How many parts the newer plan has, with those that are there already. */
  readonly total: number;
  /** All that is then on the sheet. Parts that the newer plan does not have stay. */
  readonly plan: SheetPlan;
}

export interface CellUpdate {
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface Replaced<T> {
  readonly before: T;
  readonly after: T;
}

/** What the sheet holds, row by row from A1 on. */
export type SheetContents = readonly (readonly unknown[])[];

/**
 * Compares what was written, what stands there now and what is planned. A cell that the user has changed is the user's; one
 * that was never written to is ours only where it is empty. Undefined where the sheet's rows or columns were moved, so that
 * nothing is where it was written.
 */
export function sheetUpdate(
  { plan: old, contents }: SheetRecord,
  plan: SheetPlan,
  now: SheetContents,
): SheetUpdate | undefined {
  const staying = plan.parts.filter((part) => isAmong(old.parts, part));
  const added = plan.parts.filter((part) => !isAmong(old.parts, part));
  const written = plannedCells(old);
  const contentOf = ({ row, column }: PlannedCell) => (now[row]?.[column] ?? "") as CellContent;
  if (isRearranged(written.values(), contents, contentOf, inputsOf(old.parts))) return undefined;
  if (added.some(({ row }) => row <= now.length)) return undefined;

  const inputs = inputsOf(staying);
  const cells: CellUpdate[] = [];
  const theirs: string[] = [];
  const covered: string[] = [];
  for (const planned of plannedCells({ parts: staying }).values()) {
    const { cell, content: after } = planned;
    const before = contentOf(planned);
    const recorded = contents[cell] ?? "";
    if (before === after || (before === recorded && written.get(cell)?.content === after)) continue;
    const isInput = inputs.has(cell);
    if (before === recorded || (!isInput && (before === "" || isSameFormula(before, recorded)))) {
      cells.push({ cell, before, after });
      continue;
    }
    theirs.push(cell);
    if (!isInput && after !== "") covered.push(cell);
  }
  const gone = old.parts.filter((part) => !isAmong(plan.parts, part));
  return {
    cells,
    numberFormats: changedFormats(old.parts, staying),
    inputs: changedInputs(old.parts, staying),
    added,
    theirs,
    covered,
    total: plan.parts.length,
    plan: { ...plan, parts: [...plan.parts, ...gone] },
  };
}

function isAmong(parts: readonly SheetPart[], { id, row, height }: SheetPart): boolean {
  return parts.some((part) => part.id === id && part.row === row && part.height === height);
}

function inputsOf(parts: readonly SheetPart[]): ReadonlyMap<string, SheetInput> {
  return new Map(parts.flatMap(({ inputs }) => inputs).map((input) => [input.cell, input]));
}

function changedFormats(old: readonly SheetPart[], staying: readonly SheetPart[]): readonly RangeFormat[] {
  const before = new Set(old.flatMap(({ numberFormats }) => numberFormats).map((one) => JSON.stringify(one)));
  return staying
    .flatMap(({ numberFormats }) => numberFormats)
    .filter((one) => !before.has(JSON.stringify(one)));
}

function changedInputs(old: readonly SheetPart[], staying: readonly SheetPart[]): Replaced<SheetInput>[] {
  const inputs = inputsOf(old);
  return staying
    .flatMap((part) => part.inputs)
    .flatMap((after) => {
      const before = inputs.get(after.cell);
      const isSame = JSON.stringify(before?.choices) === JSON.stringify(after.choices);
      return before === undefined || isSame ? [] : [{ before, after }];
    });
}

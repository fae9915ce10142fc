import type { Cell } from "../workbook/Workbook";
import { nameNumber } from "../workbook/freeName";
import type { NamedCells } from "../workbook/WorkbookChange";
import { areaOf, type Inventory } from "./inventory";
import { placeOfName } from "./placeOfName";

/** A formula that was taken out of the workbook, as the definitions sheet keeps it. */
export interface KeptFormula {
  /** The cells of its result, with their sheet; or the name that stood for it. */
  readonly place: string;
  readonly formula: string;
  /** The formula that was put in its place; empty where values were. */
  readonly replacement: string;
  /** The fingerprint of the values that were put in its place. */
  readonly check: string;
}

/** Formulas that were kept together, behind a name of the workbook. */
export interface Keeping {
  readonly name: string;
  readonly sheet: string;
  readonly formulas: readonly KeptFormula[];
}

/** Names of the workbook that begin so stand for kept formulas. Unlike other parts of a file, names outlive other programs. */
export const KEPT_NAME = "Fasthold_formulas";

/** Where it stands among the columns of the definitions; those between are for people. */
export const KEPT_COLUMNS = { place: 0, formula: 5, replacement: 6, check: 7 } as const;

/**
 * What was kept, from the cells behind the names. Where the same place was shared, restored and shared again, only the
 * latest keeping knows what stood there last.
 */
export function keepings(named: readonly NamedCells[]): Keeping[] {
  const number = ({ name }: NamedCells) => nameNumber(name, KEPT_NAME, "_");
  const known = new Set<string>();
  const latestFirst = [...named].sort((one, other) => number(other) - number(one));
  const kept = latestFirst.map(({ name, sheet, rows }) => {
    const formulas = rows
      .map(keptFormula)
      .filter(({ place, formula }) => place !== "" && formula.startsWith("=") && !known.has(place));
    for (const { place } of formulas) known.add(place);
    return { name, sheet, formulas };
  });
  return kept.reverse();
}

/** What has not come back yet: formulas that do not stand in their place. */
export function missing(kept: readonly Keeping[], { cells, names }: Inventory): Keeping[] {
  const there = new Map([
    ...cells.map((cell) => [areaOf(cell), cell.formula] as const),
    ...names.map((name) => [placeOfName(name), name.formula] as const),
  ]);
  return kept
    .map((one) => ({
      ...one,
      formulas: one.formulas.filter(({ place, formula }) => there.get(place) !== formula),
    }))
    .filter(({ formulas }) => formulas.length > 0);
}

function keptFormula(row: readonly Cell[]): KeptFormula {
  const text = (column: keyof typeof KEPT_COLUMNS) => String(row[KEPT_COLUMNS[column]] ?? "");
  return {
    place: text("place"),
    formula: text("formula"),
    replacement: text("replacement"),
    check: text("check"),
  };
}

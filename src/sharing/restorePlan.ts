import { hasLostColumns, isSameFormula } from "../formulas/parsing/isSameFormula";
import type { AreaContent, CellChange, NameChange } from "../workbook/WorkbookChange";
import type { NameFormula } from "../workbook/WorkbookFormulas";
import { fingerprint } from "./fingerprint";
import type { Keeping, KeptFormula } from "./keptFormulas";
import { placeOfName } from "./placeOfName";

/** What bringing the formulas back does, place by place. */
export interface RestorePlan {
  readonly cells: readonly CellChange[];
  readonly names: readonly NameChange[];
  /** Names behind which nothing is left to restore. */
  readonly forgottenNames: readonly string[];
  readonly places: readonly RestoredPlace[];
}

export interface RestoredPlace {
  readonly place: string;
  readonly outcome: RestoreOutcome;
}

export type RestoreOutcome =
  | "restored"
  /** The formula stands there already. */
  | "there"
  /** Somebody has changed the cells since; they stay as they are. */
  | "changed"
  /** The sheet, or the name, is not there any more. */
  | "gone";

/** What is there now of what was kept. */
export interface PlacesNow {
  readonly contents: ReadonlyMap<string, AreaContent | undefined>;
  readonly names: readonly NameFormula[];
}

export function restorePlan(keepings: readonly Keeping[], now: PlacesNow): RestorePlan {
  const cells: CellChange[] = [];
  const names: NameChange[] = [];
  const places: RestoredPlace[] = [];
  const forgottenNames: string[] = [];
  for (const { name, formulas } of keepings) {
    const outcomes = formulas.map((kept) => {
      const outcome = isNamePlace(kept) ? restoreName(kept, now, names) : restoreCells(kept, now, cells);
      places.push({ place: kept.place, outcome });
      return outcome;
    });
    if (!outcomes.includes("changed")) forgottenNames.push(name);
  }
  return { cells, names, forgottenNames, places };
}

/** Whether a formula stood behind a name: every address has its sheet, and cells behind it. */
export function isNamePlace({ place }: KeptFormula): boolean {
  return !/!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(place);
}

function restoreCells(kept: KeptFormula, { contents }: PlacesNow, cells: CellChange[]): RestoreOutcome {
  const { place, formula } = kept;
  const content = contents.get(place);
  if (!content) return "gone";
  if (content.formula !== undefined && isSameFormula(content.formula, formula)) return "there";
  if (!isAsShared(content, kept)) return "changed";
  cells.push({ area: place, formula: content.formula, becomes: { kind: "formula", formula } });
  return "restored";
}

/** Where another program has put cells in the place of a table's column, they count if they give what the column gave. */
function isAsShared({ formula, values }: AreaContent, { replacement, check }: KeptFormula): boolean {
  const showsTheSame = () => fingerprint(values) === check;
  if (replacement === "" || formula === undefined) {
    return replacement === "" && formula === undefined && showsTheSame();
  }
  if (!isSameFormula(formula, replacement)) return false;
  return !hasLostColumns(formula, replacement) || showsTheSame();
}

function restoreName(kept: KeptFormula, now: PlacesNow, names: NameChange[]): RestoreOutcome {
  const current = now.names.find((one) => placeOfName(one) === kept.place);
  if (!current) return "gone";
  if (isSameFormula(current.formula, kept.formula)) return "there";
  if (!isSameFormula(current.formula, kept.replacement)) return "changed";
  const { name, sheet, formula } = current;
  names.push({ name, ...(sheet !== undefined && { sheet }), formula, becomes: kept.formula });
  return "restored";
}

import type { UnderstoodList } from "../understanding/understandList";
import { columnsOf } from "../understanding/understandList";
import { REPORT_LISTS, type Candidates, type ReportList } from "./candidates";

/** What the user has chosen instead of what the pane would take: the name of a list or of a column, or nothing at all. */
export interface ReportChoice {
  readonly lists: Readonly<Partial<Record<ReportList, string | typeof LEFT_OUT>>>;
  readonly groups?: string;
}

export const LEFT_OUT = "";

export const noChoice: ReportChoice = { lists: {} };

/** What the report will be about. */
export interface ChosenLists {
  readonly lists: Readonly<Partial<Record<ReportList, UnderstoodList>>>;
  /** How the formulas refer to the column of groups. */
  readonly groups: string | undefined;
}

/** The chosen lists; where nothing is chosen, or it is gone, the first candidate. */
export function chosenLists(candidates: Candidates, { lists, groups }: ReportChoice): ChosenLists {
  const entries = REPORT_LISTS.flatMap((kind) => {
    if (lists[kind] === LEFT_OUT) return [];
    const list = candidates[kind].find(({ name }) => name === lists[kind]) ?? candidates[kind][0];
    return list ? [[kind, list] as const] : [];
  });
  const chosen: ChosenLists["lists"] = Object.fromEntries(entries);
  return { lists: chosen, groups: groups === LEFT_OUT ? undefined : groupsOf(chosen.orders, groups) };
}

function groupsOf(orders: UnderstoodList | undefined, wanted: string | undefined): string | undefined {
  const columns = orders ? groupColumns(orders) : [];
  return columns.find((reference) => reference === wanted) ?? columns[0];
}

/** The columns that could tell the groups of customers, the best first. */
export function groupColumns(orders: UnderstoodList): readonly string[] {
  return columnsOf(orders, "groups").map(({ reference }) => reference);
}

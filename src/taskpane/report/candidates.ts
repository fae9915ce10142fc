import { natureOf } from "../understanding/neededColumns";
import { bestColumn, type UnderstoodList } from "../understanding/understandList";
import type { ColumnKind } from "../understanding/recognition";
import { answerDates } from "./answerDates";

/** What a report can be about, each from a list of its own. */
export const REPORT_LISTS = ["orders", "survey", "subscriptions"] as const;
export type ReportList = (typeof REPORT_LISTS)[number];

export type Candidates = Readonly<Record<ReportList, readonly UnderstoodList[]>>;

/** The lists that a report can be about, the one around the selection first. */
export function candidates(lists: readonly UnderstoodList[]): Candidates {
  const selectedFirst = [...lists].sort((one, other) => Number(other.isSelected) - Number(one.isSelected));
  return {
    orders: selectedFirst.filter((list) => natureOf(list) === "order" && hasOrders(list)),
    survey: selectedFirst.filter((list) => has(list, "nps") && answerDates(list) !== undefined),
    subscriptions: selectedFirst.filter((list) => natureOf(list) === "subscription"),
  };
}

function hasOrders(list: UnderstoodList): boolean {
  return has(list, "customers") && has(list, "dates") && has(list, "amounts");
}

function has(list: UnderstoodList, kind: ColumnKind): boolean {
  return bestColumn(list, kind) !== undefined;
}

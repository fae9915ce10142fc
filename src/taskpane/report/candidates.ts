import { parseReference } from "../../workbook/reference";
import { natureOf } from "../understanding/neededColumns";
import { bestColumn, type UnderstoodList } from "../understanding/understandList";
import type { ColumnKind } from "../understanding/recognition";
import { answerDates } from "./answerDates";

/** What a report can be about, each from a list of its own. */
export const REPORT_LISTS = ["orders", "survey", "subscriptions"] as const;
export type ReportList = (typeof REPORT_LISTS)[number];

export type Candidates = Readonly<Record<ReportList, readonly UnderstoodList[]>>;

/** The lists that a report can be about, the one around the selection first. Cells of a report are no list of the user's. */
export function candidates(
  lists: readonly UnderstoodList[],
  reportSheets: readonly string[] = [],
): Candidates {
  const known = lists.filter(({ name }) => !reportSheets.includes(sheetIn(name) ?? ""));
  const selectedFirst = [...known].sort((one, other) => Number(other.isSelected) - Number(one.isSelected));
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

/** The sheet of a list that is called by its address; a table is called by its name. */
function sheetIn(name: string): string | undefined {
  const reference = parseReference(name);
  return reference.kind === "cells" ? reference.sheet : undefined;
}

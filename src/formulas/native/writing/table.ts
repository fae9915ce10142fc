import type { GivenCall } from "../GivenCall";
import { giveUp } from "../Unavailable";
import type { Draft } from "./Draft";

/** A column of a table: its heading, and its cells from the first row to the last. */
export type TableColumn = readonly [heading: string, cells: string];

/** The table's columns side by side, below their headings unless the call wants none. */
export function tableOf(draft: Draft, call: GivenCall, columns: readonly TableColumn[]): string {
  const cells = draft.name("cells", `HSTACK(${columns.map(([, column]) => column).join(",")})`);
  if (!hasHeadings(call)) return cells;
  return `VSTACK({${columns.map(([heading]) => `"${heading}"`).join(",")}},${cells})`;
}

function hasHeadings(call: GivenCall): boolean {
  if (!call.has("headers")) return true;
  const headers = call.constant("headers");
  if (headers === undefined) giveUp({ code: "choiceNotFixed", argument: "headers" });
  return headers === true || headers === 1;
}

/** A column to divide by: #N/A in place of 0, and so in whatever is calculated with it. */
export function divisor(draft: Draft, name: string, column: string): string {
  return draft.name(name, `MAP(${column},LAMBDA(one,IF(one=0,NA(),one)))`);
}

/** What is calculated for each part of a table, called `one`. */
export function forEach(draft: Draft, name: string, each: string, calculation: string): string {
  return draft.name(name, `MAP(${each},LAMBDA(one,${calculation}))`);
}

import type { SelectedCell, WorkbookProblem } from "../../workbook/Workbook";
import type { Words } from "../words/words";
import { errorIn, type Notice } from "./notice";

/** What is in the way of a result that cannot spill. */
export type Obstacle =
  | { readonly kind: "table"; readonly table: string }
  | { readonly kind: "cells"; readonly count: number; readonly first: string; readonly content: string };

/** A notice in words, with the error as this Excel writes it. */
export function noticeText(
  notice: Notice,
  cell: SelectedCell,
  obstacle: Obstacle | undefined,
  { explain }: Words,
): string {
  const { error } = explain;
  const home = cell.formula ?? cell;
  const at = [home.address, shownText(home)] as const;
  switch (notice) {
    case "inCell":
      return explain.inCell(...at);
    case "outdated":
      return explain.outdated(...at);
    case "outdatedError":
      return error.outdated(...at);
    case "part":
      return error.part(cell.address, shownText(cell));
    case "spill":
      if (obstacle?.kind === "table") return error.spillInTable(...at, obstacle.table);
      return obstacle
        ? error.spillAt(...at, obstacle.count, obstacle.first, obstacle.content)
        : error.spill(...at);
    default:
      return error[notice](...at);
  }
}

/** Why a formula could not be written into its own cell. */
export function writingProblem(problem: WorkbookProblem, cell: string, { explain, pane }: Words): string {
  return problem === "protected" ? explain.protected(cell) : pane.problems[problem];
}

type Shown = Pick<SelectedCell, "value" | "text">;

/** A column that is too narrow shows crosses instead. */
function shownText({ value, text }: Shown): string {
  const crosses = /^#+$/.test(text);
  return crosses ? (errorIn(value) ?? String(value)) : text;
}

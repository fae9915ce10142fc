import type { PaneWords } from "../../locales/en/pane";
import type { ReportPaneWords } from "../../locales/en/reportPane";
import type { WorkbookProblem } from "../../workbook/Workbook";
import type { Building } from "./reportState";

/** What is said of the building; undefined while there is nothing to say. */
export function buildingText(
  building: Building,
  words: ReportPaneWords,
  problems: PaneWords["problems"],
): string | undefined {
  switch (building.kind) {
    case "idle":
      return undefined;
    case "running": {
      const { parts, done } = building;
      const part = parts[done];
      return part === undefined ? words.finishing : words.building(part, done + 1, parts.length);
    }
    case "cancelling":
      return words.cancelling;
    case "built":
      return words.built(building.sheet);
    case "updated": {
      const { sheet, covered } = building;
      const theirs = covered.length === 0 ? "" : ` ${words.covered(listed(covered), covered.length)}`;
      return words.updated(sheet) + theirs;
    }
    case "failed": {
      const { problem, leftBehind, isUpdate } = building;
      const left = isUpdate ? words.halfUpdated : words.leftBehind;
      const rest = leftBehind === undefined ? words.asItWas : left(leftBehind);
      return `${problemText(problem, isUpdate, words, problems)} ${rest}`;
    }
  }
}

/** As many cells as one reads in a sentence. */
const MOST_CELLS = 5;

function listed(cells: readonly string[]): string {
  const named = cells.slice(0, MOST_CELLS).join(", ");
  return cells.length > MOST_CELLS ? `${named} …` : named;
}

function problemText(
  problem: WorkbookProblem,
  isUpdate: boolean,
  { problems: own, updateProblems, cancelled }: ReportPaneWords,
  problems: PaneWords["problems"],
): string {
  const said: Partial<Record<WorkbookProblem, string>> = {
    ...own,
    ...(isUpdate && updateProblems),
    cancelled,
  };
  return said[problem] ?? problems[problem];
}

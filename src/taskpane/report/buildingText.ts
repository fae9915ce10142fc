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
    case "failed": {
      const { problem, leftBehind } = building;
      const rest = leftBehind === undefined ? words.asItWas : words.leftBehind(leftBehind);
      return `${problemText(problem, words, problems)} ${rest}`;
    }
  }
}

function problemText(
  problem: WorkbookProblem,
  { problems: own, cancelled }: ReportPaneWords,
  problems: PaneWords["problems"],
): string {
  const said: Partial<Record<WorkbookProblem, string>> = { ...own, cancelled };
  return said[problem] ?? problems[problem];
}

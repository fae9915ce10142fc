/** Tables for Microsoft 365: ours, and Excel's own functions in the playground's grid engine. */
import { randomAnswers } from "../../differential/support/randomLists";
import { expectAgreementInGrid } from "./support/agreement";
import { caseOf, constant, type Case, type SheetOfCases } from "./support/SheetOfCases";

expectAgreementInGrid("tables of answers", (sheet: SheetOfCases): Case[] => {
  const { lists, questions } = randomAnswers(40);
  return questions.flatMap((question, i) => {
    const list = lists[question.t]!;
    // A heading by itself is no list.
    if (list.scores.length < 2) return [];
    const { scores, ratings, dates, groups } = sheet.list(list);
    // Days far apart make long tables, and the engine takes its time over each cell.
    const unit = constant(question.unit === "day" ? "week" : question.unit);
    const headers = i % 3 === 0 ? constant(false) : undefined;
    const scale = i % 2 === 0 ? constant(question.scale) : sheet.cells(question.scale);
    const satisfiedFrom = question.satisfiedFrom === undefined ? undefined : constant(question.satisfiedFrom);
    return [
      caseOf("NPS.TREND", { scores, dates, unit, headers }),
      caseOf("NPS.BY", { scores, groups, headers }),
      caseOf("CSAT.TREND", { scores: ratings, dates, unit, scale, satisfiedFrom, headers }),
      caseOf("CSAT.BY", { scores: ratings, groups, scale, satisfiedFrom, headers }),
      caseOf("CES.TREND", { scores: ratings, dates, unit, scale, headers }),
      caseOf("CES.BY", { scores: ratings, groups, scale, headers }),
    ];
  });
});

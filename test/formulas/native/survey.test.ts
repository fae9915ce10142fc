/** Survey functions: ours, and Excel's own functions as the playground's grid engine and LibreOffice calculate them. */
import { randomAnswers } from "../../differential/support/randomLists";
import type { Dialect } from "../../../src/formulas/native/Dialect";
import { expectAgreement } from "./support/agreement";
import { periodOf } from "./support/periodOf";
import { caseOf, constant, type Case, type SheetOfCases } from "./support/SheetOfCases";

function cases(sheet: SheetOfCases, dialect: Dialect): Case[] {
  const { lists, questions } = randomAnswers(200);
  return questions.flatMap((question, i) => {
    // A heading by itself is no list.
    if (lists[question.t]!.scores.length < 2) return [];
    const { scores, ratings, dates, counts } = sheet.list(lists[question.t]!);
    const period = periodOf(sheet, question, i, dialect);
    const scale = i % 3 === 0 ? constant(question.scale) : sheet.cells(question.scale);
    const from = question.satisfiedFrom === undefined ? undefined : constant(question.satisfiedFrom);
    const when = [{}, { counts }, { dates, period }, { dates, period, counts }][i % 4]!;
    return [
      caseOf("NPS", { scores, ...when }),
      caseOf("CES", { scores: ratings, scale, ...when }),
      caseOf("CES", { scores: ratings, scale, agreeFrom: constant(question.agreeFrom), ...when }),
      caseOf("CSAT", { scores: ratings, scale, satisfiedFrom: from, ...when }),
    ];
  });
}

expectAgreement("survey functions", cases);

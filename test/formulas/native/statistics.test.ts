/** Intervals and tests: ours, and Excel's own distributions as two engines calculate them. */
import type { Dialect } from "../../../src/formulas/native/Dialect";
import { randomAnswers } from "../../differential/support/randomLists";
import { expectAgreement } from "./support/agreement";
import { caseOf, constant, type Case, type SheetOfCases } from "./support/SheetOfCases";

function cases(sheet: SheetOfCases, dialect: Dialect): Case[] {
  // Formulas without LET are long, and LibreOffice reads them for minutes.
  const { lists, questions } = randomAnswers(dialect === "any" ? 60 : 200);
  return questions.flatMap((question, i) => {
    const [list, other] = [lists[question.t]!, lists[questions[(i + 1) % questions.length]!.t]!];
    // A heading by itself is no list.
    if (list.scores.length < 2 || other.scores.length < 2) return [];
    const { scores, ratings, counts } = sheet.list(list);
    const { scores: others } = sheet.list(other);
    const scale = i % 3 === 0 ? constant(question.scale) : sheet.cells(question.scale);
    const from = question.satisfiedFrom === undefined ? undefined : constant(question.satisfiedFrom);
    const confidence = [undefined, constant(0.9), sheet.cells(0.99)][i % 3];
    const certainty = { confidence, ...(i % 2 === 0 ? { counts } : {}) };
    // A part of the ratings against all of them.
    const { ratings: some } = sheet.list({
      ratings: list.ratings.slice(0, 1 + Math.floor(list.ratings.length / 2)),
    });
    return [
      caseOf("NPS.INTERVAL", { scores, ...certainty }),
      caseOf("CSAT.INTERVAL", { scores: ratings, scale, satisfiedFrom: from, ...certainty }),
      caseOf("CES.INTERVAL", { scores: ratings, scale, ...certainty }),
      caseOf("RETENTION.INTERVAL", {
        retained: sheet.cells(i % 41),
        atStart: constant(question.days + 20),
        confidence,
      }),
      caseOf("NPS.TEST", { scoresA: scores, scoresB: others }),
      ...(list.ratings.length < 4
        ? []
        : [
            caseOf("CSAT.TEST", { scoresA: ratings, scoresB: some, scale, satisfiedFrom: from }),
            caseOf("CES.TEST", { scoresA: ratings, scoresB: some, scale }),
          ]),
    ];
  });
}

expectAgreement("intervals and tests", cases);

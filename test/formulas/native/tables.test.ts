/** Tables for Microsoft 365: ours, and Excel's own functions in the playground's grid engine. */
import { randomAnswers, randomOrders, randomSubscriptions } from "../../differential/support/randomLists";
import type { Unit } from "../../../src/metrics/period/calendar";
import type { Question } from "../../differential/support/lists";
import { expectAgreementInGrid } from "./support/agreement";
import { caseOf, constant, type Case, type SheetOfCases } from "./support/SheetOfCases";

/** Days far apart make long tables, and the engine takes its time over each cell. */
function unitOf({ unit, t }: Question): Unit {
  return unit === "day" && t % 4 !== 0 ? "week" : unit;
}

/** Of a table of a single row the engine takes #N/A in one cell for the result of the whole formula; Excel does not. */
function hasSeveralRows({ ours }: Case): boolean {
  return ours.kind !== "table" || ours.table.rows.length > 1;
}

expectAgreementInGrid("tables of answers", (sheet: SheetOfCases): Case[] => {
  const { lists, questions } = randomAnswers(40);
  return questions.flatMap((question, i) => {
    const list = lists[question.t]!;
    // A heading by itself is no list.
    if (list.scores.length < 2) return [];
    const { scores, ratings, dates, groups } = sheet.list(list);
    const unit = constant(unitOf(question));
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

expectAgreementInGrid("tables of orders", (sheet: SheetOfCases): Case[] => {
  const { lists, questions } = randomOrders(40);
  return questions.flatMap((question, i) => {
    const list = lists[question.t]!;
    if (list.dates.length < 2) return [];
    const { customers, dates, amounts, orderIds, groups } = sheet.list(list);
    const ids = i % 2 === 0 ? { orderIds } : {};
    return [
      caseOf("ORDERS.BY", { customers, amounts, groups, ...ids }),
      caseOf("ORDERS.TREND", { customers, dates, amounts, unit: constant(unitOf(question)), ...ids }),
    ].filter(hasSeveralRows);
  });
});

expectAgreementInGrid("a table of subscriptions", (sheet: SheetOfCases): Case[] => {
  const { lists, questions } = randomSubscriptions(40);
  return questions.flatMap((question, i) => {
    const list = lists[question.t]!;
    if (list.starts.length < 2) return [];
    const { customers, starts, ends } = sheet.list(list);
    const who = i % 2 === 0 ? { customers } : {};
    return [caseOf("SUBS.TREND", { starts, ends, unit: constant(unitOf(question)), ...who })].filter(
      hasSeveralRows,
    );
  });
});

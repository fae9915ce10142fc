/** Functions of a subscription list: ours, and Excel's own functions as two engines calculate them. */
import type { Dialect } from "../../../src/formulas/native/Dialect";
import { randomSubscriptions } from "../../differential/support/randomLists";
import { expectAgreement } from "./support/agreement";
import { periodOf } from "./support/periodOf";
import { caseOf, type Case, type SheetOfCases } from "./support/SheetOfCases";
import { withoutNoBreakSpaces } from "./support/withoutNoBreakSpaces";

function cases(sheet: SheetOfCases, dialect: Dialect): Case[] {
  const { lists, questions } = randomSubscriptions(200);
  return questions.flatMap((question, i) => {
    const list = lists[question.t]!;
    // A heading by itself is no list.
    if (list.starts.length < 2) return [];
    const { customers, starts, ends, amounts } = sheet.list(
      dialect === "any" ? withoutNoBreakSpaces(list) : list,
    );
    const period = periodOf(sheet, question, i, dialect);
    // What each customer pays, on several rows perhaps, takes a newer Excel.
    const ways = [{}, { amounts }, { customers }, ...(dialect === "modern" ? [{ customers, amounts }] : [])];
    const way = ways[i % ways.length]!;
    return [
      caseOf("RETENTION.SUBS", { starts, ends, period, ...way }),
      caseOf("CHURN.SUBS", { starts, ends, period, ...way }),
    ];
  });
}

expectAgreement("functions of subscriptions", cases);

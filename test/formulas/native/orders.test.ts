/** Functions of an order list: ours, and Excel's own functions as two engines calculate them. */
import type { Dialect } from "../../../src/formulas/native/Dialect";
import { randomOrders } from "../../differential/support/randomLists";
import { expectAgreement } from "./support/agreement";
import { periodOf } from "./support/periodOf";
import { caseOf, constant, type Case, type SheetOfCases } from "./support/SheetOfCases";
import { withoutNoBreakSpaces } from "./support/withoutNoBreakSpaces";

function cases(sheet: SheetOfCases, dialect: Dialect): Case[] {
  const { lists, questions } = randomOrders(200);
  return questions.flatMap((question, i) => {
    const list = lists[question.t]!;
    // A heading by itself is no list.
    if (list.dates.length < 2) return [];
    const { customers, dates, amounts, orderIds } = sheet.list(
      dialect === "any" ? withoutNoBreakSpaces(list) : list,
    );
    const period = periodOf(sheet, question, i, dialect);
    const basePeriod = question.base && sheet.cells(...question.base);
    const asOf =
      question.asOf === undefined
        ? undefined
        : i % 3 === 0
          ? sheet.cells(question.asOf)
          : constant(question.asOf);
    const when = [{}, { dates }, { dates, period }][i % 3]!;
    const ids = i % 2 === 0 ? { orderIds } : {};
    return [
      caseOf("RETENTION.ORDERS", { customers, dates, period, basePeriod }),
      caseOf("CHURN.ORDERS", { customers, dates, period, basePeriod }),
      caseOf("REPEATRATE.ORDERS", { customers, ...when, ...ids }),
      caseOf("PURCHFREQ.ORDERS", { customers, ...when, ...ids }),
      caseOf("AOV.ORDERS", { amounts, ...when, ...ids }),
      caseOf("CLV.ORDERS", {
        customers,
        amounts,
        ...when,
        lifespan: sheet.cells(3),
        grossMargin: constant(0.25),
      }),
      caseOf("CHURN.LAPSED", { customers, dates, days: constant(question.days), asOf }),
    ];
  });
}

expectAgreement("functions of orders", cases);

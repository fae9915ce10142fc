/** Samples of the real data: ours, and Excel's own functions as two engines calculate them. */
import type { Dialect } from "../../../src/formulas/native/Dialect";
import { MOST_ROWS } from "../../../src/formulas/native/reading/orderList";
import { realAnswers, realOrders, realSubscriptions } from "../../differential/support/realLists";
import { describeWithRealData } from "../../support/realData";
import { expectAgreement, expectAgreementInGrid } from "./support/agreement";
import { caseOf, constant, type Case, type SheetOfCases } from "./support/SheetOfCases";

/** The first rows of a list, below its heading. */
function sample(list: object, rows: number): Record<string, readonly unknown[]> {
  const columns = Object.entries(list).map(([name, cells]) => [name, (cells as unknown[]).slice(0, rows)]);
  return Object.fromEntries(columns) as Record<string, readonly unknown[]>;
}

const period = constant("1997-Q2");

function figures(sheet: SheetOfCases, dialect: Dialect): Case[] {
  // The grid engine takes its time over each cell.
  const rows = dialect === "any" ? 2000 : 1000;
  expect(rows).toBeLessThanOrEqual(MOST_ROWS);
  const { customers, dates, amounts, orderIds } = sheet.list(sample(realOrders().lists[1]!, rows));
  const subscriptions = sheet.list(sample(realSubscriptions().lists[0]!, rows));
  const { scores, ratings } = sheet.list(sample(realAnswers().lists[0]!, rows));
  const { starts, ends } = subscriptions;
  return [
    caseOf("RETENTION.ORDERS", { customers, dates, period }),
    caseOf("CHURN.ORDERS", { customers, dates, period, basePeriod: sheet.cells("1997-Q1") }),
    caseOf("REPEATRATE.ORDERS", { customers, orderIds }),
    caseOf("PURCHFREQ.ORDERS", { customers, dates, period }),
    caseOf("AOV.ORDERS", { amounts, dates, period: sheet.cells("1997-04") }),
    caseOf("CLV.ORDERS", { customers, amounts }),
    caseOf("CHURN.LAPSED", { customers, dates, days: constant(90) }),
    caseOf("RETENTION.SUBS", { starts, ends, period }),
    caseOf("CHURN.SUBS", { starts, ends, period, customers: subscriptions.customers }),
    caseOf("NPS", { scores }),
    caseOf("NPS.INTERVAL", { scores }),
    caseOf("CSAT", { scores: ratings, scale: constant(7) }),
    caseOf("CES.INTERVAL", { scores: ratings }),
  ];
}

describeWithRealData("real data", () => {
  expectAgreement("figures of real data", figures);

  expectAgreementInGrid("tables of real data", (sheet) => {
    const { customers, dates, amounts, groups } = sheet.list(sample(realOrders().lists[1]!, 500));
    const answers = sheet.list(sample(realAnswers().lists[0]!, 500));
    return [
      caseOf("ORDERS.TREND", { customers, dates, amounts, unit: constant("quarter") }),
      caseOf("ORDERS.BY", { customers, amounts, groups }),
      caseOf("NPS.BY", { scores: answers.scores!, groups: answers.groups! }),
    ];
  });
});

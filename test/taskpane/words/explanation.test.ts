import { catalogue, type FunctionId } from "../../../src/functions/catalogue";
import { evaluateKeeping } from "../../../src/functions/evaluate";
import { explanationOf } from "../../../src/taskpane/words/explanation";
import { wordsFor } from "../../../src/taskpane/words/words";
import { day } from "../../support/columns";
import { column } from "../../support/customFunctions";
import { describeWithRealData, realRecords } from "../../support/realData";

function said(language: string, id: FunctionId, ...args: readonly unknown[]): string {
  const { outcomes, call } = evaluateKeeping(catalogue[id], args);
  const [[outcome] = []] = outcomes;
  if (outcome?.kind !== "finding") throw new Error(`${id} gives no figure.`);
  return explanationOf(id, outcome, call?.values ?? {}, wordsFor(language));
}

/** Intl parts numbers from their units by spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

const customers = column("Ann", "Bo", "Ann", "Cem");
const dates = column("2026-01-05", "2026-02-07", "2026-04-02", "2026-04-09");
const amounts = column(100, 50, 80, 20);
const scores = column(5, 4, 3, 7);

it.each<readonly [FunctionId, readonly unknown[], string]>([
  ["RETENTION", [1000, 950, 100], "850 of 1,000 customers at the start were still customers at the end."],
  ["CHURN", [1000, 950, 100], "150 of 1,000 customers at the start were no longer customers at the end."],
  ["REPEATRATE", [300, 1200], "300 of 1,200 customers bought more than once."],
  ["PURCHFREQ", [3000, 1200], "1,200 customers placed 3,000 orders: 2.5 each on average."],
  ["AOV", [450000, 3000], "3,000 orders brought 450,000: 150 each on average."],
  ["CLV", [2.5, 150], "2.5 orders per customer of 150 each: 375 per customer."],
  [
    "CLV",
    [2.5, 150, 3, 0.4],
    "2.5 orders per customer of 150 each: 450 per customer over 3 periods at a margin of 40.0%.",
  ],
  [
    "CLV.RETENTION",
    [150, 0.8, 0.1],
    "With a margin of 150 a period, 80.0% of the customers staying each time and a discount rate of 10.0%, a customer is worth 400 today.",
  ],
  ["GRR", [100000, 3000, 5000], "92,000 of the 100,000 in recurring revenue at the start was kept."],
  ["NRR", [100000, 12000, 3000, 5000], "The customers who paid 100,000 at the start now pay 104,000."],
  [
    "NPS",
    [column(10, 9, 8, 6)],
    "Of 4 answers, 2 came from promoters (9–10) and 1 from detractors (0–6). The difference is 25 per 100 answers.",
  ],
  ["CES", [scores], "4 answers add up to 19: 4.75 of 7 on average."],
  ["CES", [scores, null, 5], "2 of the 4 who answered agree: 5 or more of 7."],
  [
    "CSAT",
    [column(5, 4, 3, 1), null, null, dates, "2026-Q1"],
    "2 of the 2 who answered in Q1 2026 are satisfied: 4 or more of 5.",
  ],
  [
    "RETENTION.ORDERS",
    [customers, dates, "2026-Q2"],
    "1 of 2 customers who bought in Q1 2026 bought again in Q2 2026.",
  ],
  [
    "CHURN.ORDERS",
    [customers, dates, "2026-04", "2026-01-01..2026-02-28"],
    "1 of 2 customers who bought from 1 January 2026 to 28 February 2026 did not buy again in April 2026.",
  ],
  ["REPEATRATE.ORDERS", [customers], "1 of 3 customers bought more than once."],
  [
    "PURCHFREQ.ORDERS",
    [customers, dates, "2026-H1"],
    "3 customers placed 4 orders in the first half of 2026: 1.33 each on average.",
  ],
  ["AOV.ORDERS", [amounts, dates, "2026-W14"], "1 order brought 80 in week 14 of 2026: 80 each on average."],
  [
    "CLV.ORDERS",
    [customers, amounts, dates, "2026", 3, 0.5],
    "3 customers brought 250 in 2026: 125 per customer over 3 periods at a margin of 50.0%.",
  ],
  [
    "CHURN.LAPSED",
    [customers, dates, 60],
    "On 9 April 2026, 1 of 3 customers had not ordered for more than 60 days.",
  ],
  [
    "RETENTION.SUBS",
    [column("2025-01-01", "2025-03-01"), column("", "2026-05-31"), "2026-Q2"],
    "1 of 2 subscriptions on the day before the period: still there on its last day, 30 June 2026.",
  ],
  [
    "CHURN.SUBS",
    [column("2025-01-01", "2025-03-01"), column("", "2026-05-31"), "2026-Q2", column(30, 10)],
    "10 of 40 in revenue from subscriptions on the day before the period: gone on its last day, 30 June 2026.",
  ],
])("%s is explained by what was divided by what", (id, args, sentence) => {
  expect(plain(said("en-GB", id, ...args))).toBe(sentence);
  for (const language of ["da-DK", "sv-SE"]) expect(said(language, id, ...args)).not.toMatch(/undefined|NaN/);
});

describeWithRealData("customers of CDNOW who bought again (expected/cdnow.json: 5,376 of 23,570)", () => {
  const records = realRecords("cdnow-orders.csv");
  const args = [
    column("CustomerID", ...records.map(({ CustomerID }) => CustomerID)),
    column("OrderDate", ...records.map(({ OrderDate }) => day(OrderDate!))),
    "1997-Q2",
  ];

  it.each([
    ["en-GB", "5,376 of 23,570 customers who bought in Q1 1997 bought again in Q2 1997."],
    ["da-DK", "5.376 af 23.570 kunder, der købte i 1. kvartal 1997, købte igen i 2. kvartal 1997."],
    [
      "sv-SE",
      "5 376 av 23 570 kunder som köpte under första kvartalet 1997 köpte igen under andra kvartalet 1997.",
    ],
  ])("are told of in %s", (language, sentence) => {
    expect(plain(said(language, "RETENTION.ORDERS", ...args))).toBe(sentence);
  });
});

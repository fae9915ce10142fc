import type { SampleWords } from "./SampleWords";

export const en: SampleWords = {
  workbook: "Sample",
  sheet: "Start",
  title: "Retention formulas: try them here",
  sentences: [
    "Every result below is a live formula: click it to see the formula, change a number in it, and it calculates again.",
    "Type one of your own in any empty cell, for example =RETENTION(1000,950,100), or let the task pane (a button on the ribbon) write it for you.",
    "The next sheets show tables that one formula fills, the last three hold invented data; open a CSV file of your own to use the formulas on it.",
  ],
  period: "The period of the examples",
  periodHint: "Change it: 2026, 2026-H1, 2026-Q1, 2026-04, 2026-W14 …",
  formula: "Formula",
  result: "Result",
  families: {
    counts: "From numbers you have already",
    survey: "From survey answers (sheet Survey)",
    orders: "From a list of orders (sheet Orders)",
    subscriptions: "From a list of subscriptions (sheet Subscriptions)",
    blocks: "Several results, and an error that explains itself",
  },
  blockHeadings: ["At start", "At end", "New"],
  questions: {
    retention: "1,000 customers at the start, 950 at the end, 100 of those new: how many stayed?",
    churn: "And how many left?",
    repeatRate: "300 of 1,000 customers bought more than once: what share?",
    purchaseFrequency: "1,000 customers placed 1,800 orders: how many each?",
    averageOrder: "1,800 orders brought in 540,000: how much is an order?",
    customerValue: "1.8 orders of 300 a year, for 3 years, margin 40 %: what is a customer worth?",
    futureValue: "200 of margin a year, 80 % stay, discount 10 %: what are the coming years worth?",
    grossRevenueRetention:
      "100,000 of subscriptions, 3,000 lost to downgrades, 5,000 to cancellations: what is kept?",
    netRevenueRetention: "And with 12,000 of upgrades?",
    nps: "Net Promoter Score, all answers",
    npsInPeriod: "Net Promoter Score in the period above",
    ces: "Customer Effort Score: mean of the answers from 1 to 7",
    cesAgree: "Customer Effort Score: share of answers 5, 6 and 7",
    csat: "Satisfaction: share of answers 4 and 5",
    csatInPeriod: "Satisfaction in the period above",
    retentionOrders: "Of the customers of the period before, how many ordered again in the period above?",
    retentionYearBefore: "Of the customers of 2025-Q2, how many ordered in 2026-Q2?",
    churnOrders: "Of the customers of the period before, how many did not order?",
    repeatRateOrders: "Customers with more than one order in the period",
    purchaseFrequencyOrders: "Orders per customer in the period",
    purchaseFrequencyIds: "The same, rows with one order number being one order",
    averageOrderOrders: "Average order in the period",
    customerValueOrders: "Revenue per customer in the period",
    customerValueMargin: "Customer value: revenue per customer of 2025, for 3 years, margin 40 %",
    lapsed: "Customers without an order in the last 180 days",
    retentionSubs: "Of the customers running before the period, how many still run on its last day?",
    revenueRetentionSubs: "And how much of their monthly revenue is kept?",
    churnSubs: "How many of them were lost?",
    churnBetweenDays: "How many were lost between the two days on the right?",
    quarters: "Retention of four quarters with one formula, from the numbers on the right",
    badScore: "One of the scores on the right cannot be: click the result to read which",
  },
  tableSheets: {
    overTime: {
      name: "Over time",
      title: "Orders over time",
      about:
        "One formula fills the table. Write month, week or year for quarter in it, and the table follows.",
    },
    groups: {
      name: "Groups",
      title: "Groups side by side, and how sure the figures are",
      about: "Each formula stands in the first cell of its result and fills the cells beside and below it.",
    },
    cohorts: {
      name: "Cohorts",
      title: "Retention by cohort",
      about:
        "A cohort is the customers whose first order fell in the same quarter. Write month for quarter, and they are told apart by month.",
    },
    rfm: {
      name: "RFM",
      title: "Every customer by recency, frequency and money (RFM)",
      about:
        "One row a customer: days since the last order, orders, revenue, a score from 1 to 5 for each, and what they amount to.",
    },
  },
  tableQuestions: {
    ordersOverTime:
      "How do customers, orders and revenue develop? The first quarter has no retention: there is none before it",
    ordersBySegment: "Which segment brings what?",
    npsBySegment:
      "How do the segments recommend us? Low and High hold the true score between them, 95 % sure",
    npsInterval: "Between which two values does the Net Promoter Score of all customers lie, 95 % sure?",
    npsTest: "Do the first 300 answers differ from the last 300? Under 0.05 it is more than chance",
    cohorts: "What share of each cohort ordered again 1, 2, 3 … quarters later?",
    rfm: "Who are the champions, who is at risk, who hibernates?",
  },
};

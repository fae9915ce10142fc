import type { ArgumentName, Family, FunctionId } from "../../functions/catalogue";
import { argumentDescriptions } from "./arguments";

/** What the help says about a function. */
export interface FunctionWords {
  /** One sentence: what the result is. Excel shows it while the user types the name. */
  readonly summary: string;
  /** The question that the function answers. */
  readonly question: string;
  /** The formula in words, with its unit. */
  readonly formula: string;
  /** What the function refuses, and with which error. */
  readonly refuses: string;
  /** Where the definition comes from. */
  readonly source: string;
}

/** The words of every function, every argument and every family in one language. */
export interface CatalogueWords {
  readonly families: Readonly<Record<Family, { readonly name: string; readonly about: string }>>;
  readonly functions: Readonly<Record<FunctionId, FunctionWords>>;
  readonly argumentDescriptions: Readonly<Record<ArgumentName, string>>;
}

const guides = "The customer-retention guides used in Denmark and Sweden.";
const noOrders =
  "#N/A when there are no orders (in the period). #VALUE! for a period without dates, ranges of different size, text among dates or amounts.";
const noAnswers =
  "#N/A when there are no answers (in the period). #VALUE! for answers outside the scale, a period without dates, ranges of different size.";

export const words: CatalogueWords = {
  families: {
    counts: {
      name: "Figures you have counted",
      about: "You know the numbers already: customers at the start, orders, revenue.",
    },
    survey: { name: "Survey answers", about: "A list of answers to a survey question." },
    orders: { name: "A list of orders", about: "One row is one order: who ordered, when, for how much." },
    subscriptions: {
      name: "A list of subscriptions",
      about: "One row is one subscription, from its start to its end.",
    },
    tables: {
      name: "Tables",
      about: "Over time, by group, by cohort, by customer: the result takes several rows.",
    },
    statistics: {
      name: "Certainty",
      about: "How far chance may have moved a figure, and whether two figures really differ.",
    },
  },
  functions: {
    RETENTION: {
      summary:
        "Customer retention rate: the share of the customers at the start who are still customers at the end.",
      question: "Which share of the customers we had do we still have?",
      formula: "(customers at the end − new customers) / customers at the start. A rate from 0 % to 100 %.",
      refuses:
        "#DIV/0! without customers at the start. #VALUE! for negative counts, more new customers than customers at the end, or more kept than there were.",
      source: `${guides} Reichheld, The Loyalty Effect (1996).`,
    },
    CHURN: {
      summary: "Customer churn rate: the share of the customers at the start who were lost.",
      question: "Which share of the customers we had did we lose?",
      formula: "1 − retention rate. A rate from 0 % to 100 %.",
      refuses: "What RETENTION refuses.",
      source: guides,
    },
    REPEATRATE: {
      summary: "Repeat purchase rate: the share of the customers who bought more than once.",
      question: "Which share of the customers came back for more?",
      formula: "Customers who bought more than once / unique customers. A rate from 0 % to 100 %.",
      refuses:
        "#DIV/0! without customers. #VALUE! for negative counts or more repeat customers than customers.",
      source: guides,
    },
    PURCHFREQ: {
      summary: "Purchase frequency: orders per customer.",
      question: "How many orders does a customer place in the period?",
      formula: "Orders / unique customers.",
      refuses: "#DIV/0! without customers. #VALUE! for negative counts.",
      source: guides,
    },
    AOV: {
      summary: "Average order value: revenue per order.",
      question: "How much is an order worth?",
      formula: "Revenue / orders, in the currency of the revenue.",
      refuses: "#DIV/0! without orders. #VALUE! for a negative number of orders.",
      source: guides,
    },
    CLV: {
      summary:
        "Customer value: purchase frequency × average order value, over a lifespan and with a margin if given.",
      question: "How much is a customer worth?",
      formula:
        "Purchase frequency × average order value × lifespan (1 if left out) × gross margin (1 if left out), in the currency of the order value.",
      refuses:
        "#VALUE! for a negative frequency, a lifespan of 0 or less, and a margin that is not over 0 and at most 100 %.",
      source: `${guides} Farris et al., Marketing Metrics.`,
    },
    "CLV.RETENTION": {
      summary: "Customer lifetime value from margin, retention rate and discount rate.",
      question: "What are the future margins of a customer worth today?",
      formula:
        "margin × retention / (1 + discount − retention); with the first margin now margin × (1 + discount) / (1 + discount − retention).",
      refuses:
        "#VALUE! for a retention rate outside 0 … 1 or a negative discount rate. #DIV/0! for full retention without discounting: the value has no limit.",
      source: "Gupta & Lehmann, Customers as Assets, Journal of Interactive Marketing 17 (2003).",
    },
    GRR: {
      summary: "Gross revenue retention: the share of recurring revenue kept, without upsell.",
      question: "Which share of the recurring revenue we had do we still have, upsell left aside?",
      formula:
        "(revenue at the start − contraction − churned) / revenue at the start. A rate from 0 % to 100 %.",
      refuses:
        "#DIV/0! without revenue at the start. #VALUE! for negative amounts or losses greater than the start.",
      source: "SaaS Metrics Standards Board, Gross Revenue Retention.",
    },
    NRR: {
      summary: "Net revenue retention: what the recurring revenue of the customers we had has become.",
      question: "What have the customers we had become worth, upsell included?",
      formula:
        "(revenue at the start + expansion − contraction − churned) / revenue at the start. A rate; over 100 % when the customers grew.",
      refuses:
        "#DIV/0! without revenue at the start. #VALUE! for negative amounts or losses greater than the start and the expansion together.",
      source: "SaaS Metrics Standards Board, Net Revenue Retention.",
    },
    NPS: {
      summary: "Net Promoter Score: % promoters (9–10) − % detractors (0–6), from −100 to 100.",
      question: "Do more customers recommend us than warn against us?",
      formula:
        "(promoters − detractors) / answers × 100. Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6. Over 0 is good, over 50 excellent, over 75 outstanding.",
      refuses: noAnswers,
      source: "Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003.",
    },
    CES: {
      summary: "Customer Effort Score: the mean answer on 1–7, or the share that agrees.",
      question: "How easy is it to deal with us?",
      formula:
        "The mean answer on 1 … scale (7 if left out). With a threshold the share of answers at or above it. Over 5 of 7 is good.",
      refuses: noAnswers,
      source: "Dixon, Freeman & Toman, Harvard Business Review, July 2010; CEB, CES 2.0 (2013).",
    },
    CSAT: {
      summary: "Customer satisfaction score: the share of satisfied answers, 4 and 5 of 5.",
      question: "Which share of the customers is satisfied?",
      formula:
        "Answers at or above the threshold / answers. Without a threshold the top two answers count, on a scale up to 3 the top one.",
      refuses: noAnswers,
      source: `${guides} Farris et al., Marketing Metrics (top two boxes).`,
    },
    "RETENTION.ORDERS": {
      summary:
        "Customer retention rate of an order list: of the customers of the base period, the share who ordered in the period.",
      question: "Of the customers who ordered before, which share ordered again?",
      formula:
        "Customers who ordered in both periods / customers who ordered in the base period (if left out, the period before). A rate from 0 % to 100 %.",
      refuses:
        "#N/A when nobody ordered in the base period. #VALUE! for a period that cannot be read, ranges of different size, text among dates.",
      source: guides,
    },
    "CHURN.ORDERS": {
      summary:
        "Customer churn rate of an order list: of the customers of the base period, the share who did not order in the period.",
      question: "Of the customers who ordered before, which share did not order again?",
      formula: "1 − RETENTION.ORDERS. A rate from 0 % to 100 %.",
      refuses: "What RETENTION.ORDERS refuses.",
      source: guides,
    },
    "REPEATRATE.ORDERS": {
      summary: "Repeat purchase rate of an order list: the share of the customers with more than one order.",
      question: "Which share of the customers ordered more than once?",
      formula:
        "Customers with more than one order / customers, in the period if one is given. A rate from 0 % to 100 %.",
      refuses: noOrders,
      source: guides,
    },
    "PURCHFREQ.ORDERS": {
      summary: "Purchase frequency of an order list: orders per customer.",
      question: "How many orders does a customer place?",
      formula: "Orders / unique customers, in the period if one is given.",
      refuses: noOrders,
      source: guides,
    },
    "AOV.ORDERS": {
      summary: "Average order value of an order list: revenue per order.",
      question: "How much is an order worth?",
      formula:
        "Sum of the amounts / orders, in the period if one is given. A negative amount lowers the revenue; its row still counts as an order.",
      refuses: noOrders,
      source: guides,
    },
    "CLV.ORDERS": {
      summary:
        "Customer value of an order list: revenue per customer, over a lifespan and with a margin if given.",
      question: "How much is a customer worth?",
      formula:
        "Sum of the amounts / unique customers × lifespan × gross margin, in the period if one is given.",
      refuses: `${noOrders} #VALUE! for a lifespan of 0 or less and a margin that is not over 0 and at most 100 %.`,
      source: guides,
    },
    "CHURN.LAPSED": {
      summary: "Lapsed customers: the share of the customers whose last order is more than so many days ago.",
      question: "Which share of the customers has not ordered for a long time?",
      formula:
        "Customers whose last order is more than the given days before the day one looks back from / customers. Later orders are left out. A rate from 0 % to 100 %.",
      refuses:
        "#N/A when there are no orders. #VALUE! for a negative number of days, ranges of different size, text among dates.",
      source: "Fader & Hardie, on customers of non-contractual businesses, who leave without notice.",
    },
    "RETENTION.SUBS": {
      summary:
        "Retention of a subscription list: of what ran before the period, the share still running on its last day; with amounts, gross revenue retention.",
      question: "Which share of the subscriptions, customers or recurring revenue did we keep?",
      formula:
        "Running the day before the period and on its last day / running the day before. With amounts: Σ min(before, at the end) / Σ before. A rate from 0 % to 100 %.",
      refuses:
        "#N/A when nothing ran the day before the period. #VALUE! for an end before its start, ranges of different size, a period that cannot be read.",
      source: "SaaS Metrics Standards Board.",
    },
    "CHURN.SUBS": {
      summary:
        "Churn of a subscription list: of what ran before the period, the share no longer running on its last day.",
      question: "Which share of the subscriptions, customers or recurring revenue did we lose?",
      formula: "1 − RETENTION.SUBS. A rate from 0 % to 100 %.",
      refuses: "What RETENTION.SUBS refuses.",
      source: "SaaS Metrics Standards Board.",
    },
    "SUBS.TREND": {
      summary:
        "A subscription list over time: at start, new, lost, at end, retention and churn, one row a period.",
      question: "How many subscriptions run, come and go from period to period?",
      formula:
        "At end = at start + new − lost; retention = (at start − lost) / at start. From the first start to the latest start or end.",
      refuses:
        "#N/A when there is nothing to measure; in a cell of the table likewise. #VALUE! for a result of over 10,000 rows or 50,000 cells, ranges of different size, text among dates or numbers. #SPILL! where the cells below are not empty.",
      source: "SaaS Metrics Standards Board.",
    },
    "ORDERS.TREND": {
      summary:
        "An order list over time: customers (new, retained, reactivated), orders, revenue and rates, one row a period.",
      question: "How do customers, orders and revenue develop from period to period?",
      formula:
        "New customers have their first order of the list in the period, retained ones also ordered in the period before, reactivated ones are the rest. Retention = retained / customers of the row before.",
      refuses:
        "#N/A when there is nothing to measure; in a cell of the table likewise. #VALUE! for a result of over 10,000 rows or 50,000 cells, ranges of different size, text among dates or numbers. #SPILL! where the cells below are not empty.",
      source: guides,
    },
    "ORDERS.BY": {
      summary:
        "An order list by group: customers, orders, revenue and rates, one row a group and one for all.",
      question: "Which segment, channel or country has which customers, orders and revenue?",
      formula:
        "For each group what REPEATRATE.ORDERS, PURCHFREQ.ORDERS, AOV.ORDERS and CLV.ORDERS say of its rows. A customer of two groups counts in both, and once in the last row.",
      refuses:
        "#N/A when there is nothing to measure; in a cell of the table likewise. #VALUE! for a result of over 10,000 rows or 50,000 cells, ranges of different size, text among dates or numbers. #SPILL! where the cells below are not empty.",
      source: guides,
    },
    "RETENTION.COHORTS": {
      summary:
        "Retention by cohort: of the customers who first ordered in a period, how many order again 1, 2, 3 … periods later.",
      question: "Do the customers we win stay, and do newer ones stay longer?",
      formula:
        "A row for each period of a first order; column k counts its customers k periods later. The last row pools the cohorts old enough: customers who came back / customers.",
      refuses:
        "#N/A when there is nothing to measure; in a cell of the table likewise. #VALUE! for a result of over 10,000 rows or 50,000 cells, ranges of different size, text among dates or numbers. #SPILL! where the cells below are not empty.",
      source: "Mixpanel and Amplitude, retention reports (on, on or after, cumulative).",
    },
    "NPS.TREND": {
      summary: "Net Promoter Score over time, one row a period, with its 95 % interval.",
      question: "How does our Net Promoter Score develop?",
      formula: "For each period what NPS and NPS.INTERVAL say of its answers.",
      refuses:
        "#N/A when there is nothing to measure; in a cell of the table likewise. #VALUE! for a result of over 10,000 rows or 50,000 cells, ranges of different size, text among dates or numbers. #SPILL! where the cells below are not empty.",
      source: "Reichheld (2003); Rocks, The American Statistician 70 (2016).",
    },
    "NPS.BY": {
      summary: "Net Promoter Score by group, one row a group and one for all, with its 95 % interval.",
      question: "Which customers recommend us, and which warn against us?",
      formula: "For each group what NPS and NPS.INTERVAL say of its answers.",
      refuses:
        "#N/A when there is nothing to measure; in a cell of the table likewise. #VALUE! for a result of over 10,000 rows or 50,000 cells, ranges of different size, text among dates or numbers. #SPILL! where the cells below are not empty.",
      source: "Reichheld (2003); Rocks, The American Statistician 70 (2016).",
    },
    "CSAT.TREND": {
      summary: "Customer satisfaction over time, one row a period, with its 95 % interval.",
      question: "How does the satisfaction of our customers develop?",
      formula: "For each period what CSAT and CSAT.INTERVAL say of its answers.",
      refuses:
        "#N/A when there is nothing to measure; in a cell of the table likewise. #VALUE! for a result of over 10,000 rows or 50,000 cells, ranges of different size, text among dates or numbers. #SPILL! where the cells below are not empty.",
      source: guides,
    },
    "CSAT.BY": {
      summary: "Customer satisfaction by group, one row a group and one for all, with its 95 % interval.",
      question: "Which customers are satisfied?",
      formula: "For each group what CSAT and CSAT.INTERVAL say of its answers.",
      refuses:
        "#N/A when there is nothing to measure; in a cell of the table likewise. #VALUE! for a result of over 10,000 rows or 50,000 cells, ranges of different size, text among dates or numbers. #SPILL! where the cells below are not empty.",
      source: guides,
    },
    "CES.TREND": {
      summary: "Customer Effort Score over time, one row a period, with its 95 % interval.",
      question: "Does it become easier to deal with us?",
      formula: "For each period what CES and CES.INTERVAL say of its answers.",
      refuses:
        "#N/A when there is nothing to measure; in a cell of the table likewise. #VALUE! for a result of over 10,000 rows or 50,000 cells, ranges of different size, text among dates or numbers. #SPILL! where the cells below are not empty.",
      source: "CEB, CES 2.0 (2013).",
    },
    "CES.BY": {
      summary: "Customer Effort Score by group, one row a group and one for all, with its 95 % interval.",
      question: "For which customers is it easy to deal with us?",
      formula: "For each group what CES and CES.INTERVAL say of its answers.",
      refuses:
        "#N/A when there is nothing to measure; in a cell of the table likewise. #VALUE! for a result of over 10,000 rows or 50,000 cells, ranges of different size, text among dates or numbers. #SPILL! where the cells below are not empty.",
      source: "CEB, CES 2.0 (2013).",
    },
    RFM: {
      summary:
        "Customers by recency, frequency and monetary value, with scores and a segment, one row a customer.",
      question: "Who are the best customers, and who is about to leave?",
      formula:
        "Days since the last order, orders, sum of the amounts. Score = 1 + ⌊5 × customers strictly worse / customers⌋; the segment follows from R and F.",
      refuses:
        "#N/A when there is nothing to measure; in a cell of the table likewise. #VALUE! for a result of over 10,000 rows or 50,000 cells, ranges of different size, text among dates or numbers. #SPILL! where the cells below are not empty.",
      source: "Hughes, Strategic Database Marketing (1994).",
    },
    "NPS.INTERVAL": {
      summary: "The interval of a Net Promoter Score: low and high, side by side.",
      question: "How far from the truth may the score of so many answers be?",
      formula:
        "Adjusted Wald: with 3 answers, ¾ promoters and ¾ detractors added, score ± z × standard error, clipped to −100 … 100.",
      refuses:
        "#N/A without answers. #VALUE! for answers outside the scale and a confidence that is not between 0 and 1.",
      source: "Rocks, Interval Estimation for the Net Promoter Score, The American Statistician 70 (2016).",
    },
    "CSAT.INTERVAL": {
      summary: "The interval of a customer satisfaction score: low and high, side by side.",
      question: "How far from the truth may the share of so many answers be?",
      formula: "Wilson's score interval of satisfied / answers.",
      refuses:
        "#N/A without answers. #VALUE! for answers outside the scale and a confidence that is not between 0 and 1.",
      source: "Wilson (1927); Newcombe, Statistics in Medicine 17 (1998).",
    },
    "RETENTION.INTERVAL": {
      summary: "The interval of a retention rate: low and high, side by side.",
      question: "How far may chance have moved the retention of so many customers?",
      formula: "Wilson's score interval of retained / at the start.",
      refuses:
        "#DIV/0! without customers at the start. #VALUE! for negative counts, more retained than there were, and a confidence that is not between 0 and 1.",
      source: "Wilson (1927); Newcombe, Statistics in Medicine 17 (1998).",
    },
    "CES.INTERVAL": {
      summary: "The interval of a Customer Effort Score: low and high, side by side.",
      question: "How far from the truth may the mean of so many answers be?",
      formula: "Mean ± t × standard deviation / √n with n − 1 degrees of freedom, clipped to 1 … scale.",
      refuses:
        "#N/A without answers. #VALUE! for answers outside the scale and a confidence that is not between 0 and 1. #N/A for a single answer.",
      source: "Student, Biometrika 6 (1908).",
    },
    "NPS.TEST": {
      summary: "Whether two Net Promoter Scores differ by more than chance: the p-value.",
      question: "Is the difference between two scores more than chance?",
      formula:
        "The two-sided p of z = difference / standard error, each sample adjusted as for NPS.INTERVAL. Under 0.05 one speaks of a significant difference.",
      refuses:
        "#N/A without answers. #VALUE! for answers outside the scale and a confidence that is not between 0 and 1.",
      source: "Rocks, The American Statistician 70 (2016), on each sample.",
    },
    "CSAT.TEST": {
      summary: "Whether two satisfaction scores differ by more than chance: the p-value.",
      question: "Is the difference between two shares more than chance?",
      formula:
        "The two-sided p of the pooled two-proportion z test. Under 0.05 one speaks of a significant difference.",
      refuses:
        "#N/A without answers. #VALUE! for answers outside the scale and a confidence that is not between 0 and 1.",
      source: "Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions (2003).",
    },
    "CES.TEST": {
      summary: "Whether two effort scores differ by more than chance: the p-value.",
      question: "Is the difference between two means more than chance?",
      formula: "The two-sided p of Welch's t test. Under 0.05 one speaks of a significant difference.",
      refuses:
        "#N/A without answers. #VALUE! for answers outside the scale and a confidence that is not between 0 and 1. #N/A where the answers do not vary but differ.",
      source: "Welch, Biometrika 34 (1947).",
    },
  },
  argumentDescriptions,
};

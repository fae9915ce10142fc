import type { ArgumentName, FunctionId } from "../../functions/catalogue";
import type { Measure, Mode } from "../../metrics/orders/cohortQuestion";
import type { Unit } from "../../metrics/period/calendar";

/** What the task pane calls the functions, their inputs and the quantities behind a figure, in one language. */
export interface MeasureWords {
  /** The measure's name as people say it. */
  readonly titles: Readonly<Record<FunctionId, string>>;
  /** The label of an argument's field. */
  readonly inputs: Readonly<Record<ArgumentName, string>>;
  /** The entries of a list to choose from, by the text that the formula gives. */
  readonly choices: Readonly<Record<Unit | Measure | Mode, string>>;
  /** What choosing an entry means, to stand below the list. */
  readonly choiceHints: Readonly<Record<Unit | Measure | Mode, string>>;
  /** What is divided by what, to stand behind the two numbers; "agreement" is CES with a threshold. */
  readonly quotients: Readonly<Record<Exclude<FunctionId, Undivided> | "agreement", Quotient>>;
  /** The quantities behind a figure beyond the two that are divided; those without a word are not shown. */
  readonly parts: Readonly<Record<string, string>>;
}

/** Functions whose result is no fraction: tables, intervals and p-values. */
type Undivided = Extract<
  FunctionId,
  `${string}.TREND` | `${string}.BY` | `${string}.COHORTS` | "RFM" | `${string}.INTERVAL` | `${string}.TEST`
>;

export interface Quotient {
  readonly numerator: string;
  readonly denominator: string;
}

export const measures: MeasureWords = {
  titles: {
    RETENTION: "Customer retention rate",
    CHURN: "Customer churn rate",
    REPEATRATE: "Repeat purchase rate",
    PURCHFREQ: "Purchase frequency",
    AOV: "Average order value",
    CLV: "Customer value",
    "CLV.RETENTION": "Customer lifetime value",
    GRR: "Gross revenue retention",
    NRR: "Net revenue retention",
    NPS: "Net Promoter Score",
    CES: "Customer Effort Score",
    CSAT: "Customer satisfaction",
    "RETENTION.ORDERS": "Customer retention rate",
    "CHURN.ORDERS": "Customer churn rate",
    "REPEATRATE.ORDERS": "Repeat purchase rate",
    "PURCHFREQ.ORDERS": "Purchase frequency",
    "AOV.ORDERS": "Average order value",
    "CLV.ORDERS": "Customer value",
    "CHURN.LAPSED": "Lapsed customers",
    "RETENTION.SUBS": "Subscription retention",
    "CHURN.SUBS": "Subscription churn",
    "SUBS.TREND": "Subscriptions over time",
    "ORDERS.TREND": "Orders over time",
    "ORDERS.BY": "Orders by group",
    "RETENTION.COHORTS": "Retention by cohort",
    "NPS.TREND": "NPS over time",
    "NPS.BY": "NPS by group",
    "CSAT.TREND": "Satisfaction over time",
    "CSAT.BY": "Satisfaction by group",
    "CES.TREND": "Effort over time",
    "CES.BY": "Effort by group",
    RFM: "Customers by value (RFM)",
    "NPS.INTERVAL": "NPS: interval",
    "CSAT.INTERVAL": "Satisfaction: interval",
    "RETENTION.INTERVAL": "Retention rate: interval",
    "CES.INTERVAL": "Effort: interval",
    "NPS.TEST": "NPS: two groups compared",
    "CSAT.TEST": "Satisfaction: two groups compared",
    "CES.TEST": "Effort: two groups compared",
  },
  inputs: {
    customersAtStart: "Customers at the start",
    customersAtEnd: "Customers at the end",
    newCustomers: "New customers",
    repeatCustomers: "Repeat customers",
    uniqueCustomers: "Unique customers",
    orders: "Orders",
    revenue: "Revenue",
    purchaseFrequency: "Purchase frequency",
    averageOrderValue: "Average order value",
    lifespan: "Lifespan",
    grossMargin: "Gross margin",
    margin: "Margin",
    retentionRate: "Retention rate",
    discountRate: "Discount rate",
    firstMarginNow: "First margin now",
    mrrAtStart: "Recurring revenue at the start",
    expansion: "Expansion",
    contraction: "Contraction",
    churned: "Churned revenue",
    scores: "Answers",
    scale: "Highest answer",
    agreeFrom: "Agrees from",
    satisfiedFrom: "Satisfied from",
    counts: "People per answer",
    customers: "Customers",
    dates: "Dates",
    amounts: "Amounts",
    orderIds: "Order numbers",
    period: "Period",
    basePeriod: "Base period",
    days: "Days without an order",
    asOf: "Look back from",
    groups: "Groups",
    unit: "Length of a period",
    headers: "Headings",
    measure: "What is counted",
    mode: "Retained if they ordered",
    starts: "Starts",
    ends: "Ends",
    confidence: "Confidence",
    retained: "Customers kept",
    atStart: "Customers at the start",
    scoresA: "Answers of group A",
    scoresB: "Answers of group B",
  },
  choices: {
    day: "Day",
    week: "Week",
    month: "Month",
    quarter: "Quarter",
    half: "Half-year",
    year: "Year",
    rate: "Share of the customers",
    customers: "Customers",
    orders: "Orders",
    revenue: "Revenue",
    on: "In that very period",
    "on-or-after": "In that or a later one",
    cumulative: "In at least one up to it",
  },
  choiceHints: {
    day: "Calendar days: 2026-04-01",
    week: "ISO weeks, Monday to Sunday: 2026-W14",
    month: "Calendar months: 2026-04",
    quarter: "January–March, April–June and so on: 2026-Q2",
    half: "January–June and July–December: 2026-H1",
    year: "Calendar years: 2026",
    rate: "How large a share of a cohort’s customers ordered",
    customers: "How many of a cohort’s customers ordered",
    orders: "How many orders a cohort’s customers placed",
    revenue: "What a cohort’s customers spent; needs the amounts",
    on: "A customer counts in each period with an order, and in no other",
    "on-or-after":
      "A customer counts up to the last period with an order; only for the share and the number of customers",
    cumulative: "A customer counts from the first repeat order on; orders and revenue add up",
  },
  quotients: {
    RETENTION: { numerator: "customers kept", denominator: "customers at the start" },
    CHURN: { numerator: "customers lost", denominator: "customers at the start" },
    REPEATRATE: { numerator: "repeat customers", denominator: "customers" },
    PURCHFREQ: { numerator: "orders", denominator: "customers" },
    AOV: { numerator: "revenue", denominator: "orders" },
    CLV: { numerator: "revenue per customer and period", denominator: "customer" },
    "CLV.RETENTION": { numerator: "expected margin", denominator: "1 + discount − retention" },
    GRR: { numerator: "revenue kept", denominator: "revenue at the start" },
    NRR: { numerator: "revenue of the same customers now", denominator: "revenue at the start" },
    NPS: { numerator: "promoters less detractors", denominator: "answers" },
    CES: { numerator: "sum of the answers", denominator: "answers" },
    agreement: { numerator: "answers that agree", denominator: "answers" },
    CSAT: { numerator: "satisfied answers", denominator: "answers" },
    "RETENTION.ORDERS": {
      numerator: "customers of both periods",
      denominator: "customers of the base period",
    },
    "CHURN.ORDERS": {
      numerator: "customers lost",
      denominator: "customers of the base period",
    },
    "REPEATRATE.ORDERS": { numerator: "customers with more than one order", denominator: "customers" },
    "PURCHFREQ.ORDERS": { numerator: "orders", denominator: "customers" },
    "AOV.ORDERS": { numerator: "revenue", denominator: "orders" },
    "CLV.ORDERS": { numerator: "revenue", denominator: "customers" },
    "CHURN.LAPSED": { numerator: "lapsed customers", denominator: "customers" },
    "RETENTION.SUBS": { numerator: "kept to the last day", denominator: "running before the period" },
    "CHURN.SUBS": { numerator: "lost by the last day", denominator: "running before the period" },
  },
  parts: {
    promoters: "promoters (9–10)",
    passives: "passives (7–8)",
    detractors: "detractors (0–6)",
    newCustomers: "new customers",
  },
};

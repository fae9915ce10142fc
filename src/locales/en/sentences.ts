import type { FunctionId } from "../../functions/catalogue";

/** A number with how it is written. */
export interface Said {
  readonly count: number;
  readonly text: string;
}

/** What the sentence behind a figure is made of. */
export interface FigureFacts {
  readonly numerator: Said;
  readonly denominator: Said;
  /** The figure itself, as it is shown. */
  readonly value: string;
  /** The named quantities of the finding, as written. */
  readonly parts: Readonly<Record<string, Said>>;
  /** " in Q2 1997"; empty for all dates. */
  readonly when: string;
  /** "in Q1 1997": the period whose customers are followed. */
  readonly base: string;
  /** The last day of the period: "30 June 2026". */
  readonly lastDay: string;
  /** The lowest answer that counts, and the highest there is: "4" and "5". */
  readonly threshold: string;
  readonly scale: string;
  /** What a subscription list is counted in. */
  readonly counted: "subscriptions" | "customers" | "amounts";
}

/** Functions that give one figure which can be explained by what is divided by what. */
export type Explained =
  | Exclude<
      FunctionId,
      | `${string}.TREND`
      | `${string}.BY`
      | `${string}.COHORTS`
      | "RFM"
      | `${string}.INTERVAL`
      | `${string}.TEST`
    >
  /** CES with a threshold. */
  | "agreement";

/** How each figure came about, in one sentence. */
export type Sentences = Readonly<Record<Explained, (facts: FigureFacts) => string>>;

const many = ({ count, text }: Said, one: string, several: string) =>
  `${text} ${count === 1 ? one : several}`;
const customers = (said: Said) => many(said, "customer", "customers");
const answers = (said: Said) => many(said, "answer", "answers");
const orders = (said: Said) => many(said, "order", "orders");
/** "5,376 of 23,570 customers" */
const ofCustomers = ({ numerator, denominator }: FigureFacts) =>
  `${numerator.text} of ${customers(denominator)}`;

function value(facts: FigureFacts): string {
  const { lifespan, grossMargin } = facts.parts;
  const over = lifespan && lifespan.count !== 1 ? ` over ${many(lifespan, "period", "periods")}` : "";
  const at = grossMargin && grossMargin.count !== 1 ? ` at a margin of ${grossMargin.text}` : "";
  return `${facts.value} per customer${over}${at}`;
}

function running({ counted, numerator, denominator }: FigureFacts): string {
  switch (counted) {
    case "amounts":
      return `${numerator.text} of ${denominator.text} in revenue from subscriptions`;
    case "customers":
      return `${numerator.text} of ${customers(denominator)} with a subscription`;
    case "subscriptions":
      return `${numerator.text} of ${many(denominator, "subscription", "subscriptions")}`;
  }
}

export const sentences: Sentences = {
  RETENTION: (facts) => `${ofCustomers(facts)} at the start were still customers at the end.`,
  CHURN: (facts) => `${ofCustomers(facts)} at the start were no longer customers at the end.`,
  REPEATRATE: (facts) => `${ofCustomers(facts)} bought more than once.`,
  PURCHFREQ: ({ numerator, denominator, value }) =>
    `${customers(denominator)} placed ${orders(numerator)}: ${value} each on average.`,
  AOV: ({ numerator, denominator, value }) =>
    `${orders(denominator)} brought ${numerator.text}: ${value} each on average.`,
  CLV: (facts) =>
    `${facts.parts.purchaseFrequency?.text} orders per customer of ${facts.parts.averageOrderValue?.text} each: ${value(facts)}.`,
  "CLV.RETENTION": ({ parts, value }) =>
    `With a margin of ${parts.margin?.text} a period, ${parts.retentionRate?.text} of the customers staying each time and a discount rate of ${parts.discountRate?.text}, a customer is worth ${value} today.`,
  GRR: ({ numerator, denominator }) =>
    `${numerator.text} of the ${denominator.text} in recurring revenue at the start was kept.`,
  NRR: ({ numerator, denominator }) =>
    `The customers who paid ${denominator.text} at the start now pay ${numerator.text}.`,
  NPS: ({ parts, denominator, value, when }) =>
    `Of ${answers(denominator)}${when}, ${parts.promoters?.text} came from promoters (9–10) and ${parts.detractors?.text} from detractors (0–6). The difference is ${value} per 100 answers.`,
  CES: ({ numerator, denominator, value, scale, when }) =>
    `${answers(denominator)}${when} add up to ${numerator.text}: ${value} of ${scale} on average.`,
  agreement: ({ numerator, denominator, threshold, scale, when }) =>
    `${numerator.text} of the ${denominator.text} who answered${when} agree: ${threshold} or more of ${scale}.`,
  CSAT: ({ numerator, denominator, threshold, scale, when }) =>
    `${numerator.text} of the ${denominator.text} who answered${when} are satisfied: ${threshold} or more of ${scale}.`,
  "RETENTION.ORDERS": (facts) => `${ofCustomers(facts)} who bought ${facts.base} bought again${facts.when}.`,
  "CHURN.ORDERS": (facts) => `${ofCustomers(facts)} who bought ${facts.base} did not buy again${facts.when}.`,
  "REPEATRATE.ORDERS": (facts) => `${ofCustomers(facts)} bought more than once${facts.when}.`,
  "PURCHFREQ.ORDERS": ({ numerator, denominator, value, when }) =>
    `${customers(denominator)} placed ${orders(numerator)}${when}: ${value} each on average.`,
  "AOV.ORDERS": ({ numerator, denominator, value, when }) =>
    `${orders(denominator)} brought ${numerator.text}${when}: ${value} each on average.`,
  "CLV.ORDERS": (facts) =>
    `${customers(facts.denominator)} brought ${facts.numerator.text}${facts.when}: ${value(facts)}.`,
  "CHURN.LAPSED": (facts) =>
    `On ${facts.lastDay}, ${ofCustomers(facts)} had not ordered for more than ${facts.parts.days ? many(facts.parts.days, "day", "days") : ""}.`,
  "RETENTION.SUBS": (facts) =>
    `${running(facts)} on the day before the period: still there on its last day, ${facts.lastDay}.`,
  "CHURN.SUBS": (facts) =>
    `${running(facts)} on the day before the period: gone on its last day, ${facts.lastDay}.`,
};

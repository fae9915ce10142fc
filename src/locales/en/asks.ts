import type { AskNote, Topic, Way } from "../../functions/asks";
import type { ArgumentName } from "../../functions/catalogue";

/** What one can ask, and how, in one language. */
export interface AskWords {
  /** A topic's name, and what it tells in one question. */
  readonly topics: Readonly<Record<Topic, { readonly name: string; readonly question: string }>>;
  /** The ways to ask, as they stand side by side. */
  readonly ways: Readonly<Record<Way, string>>;
  readonly notes: Readonly<Record<AskNote, string>>;
  /** Labels of fields that mean something else than usual within a topic. */
  readonly inputs: Readonly<Partial<Record<Topic, Readonly<Partial<Record<ArgumentName, string>>>>>>;
  /** The heading of the topics that the workbook's lists can answer. */
  readonly answerable: string;
  /** The heading of the others. */
  readonly lacking: string;
  readonly from: (lists: string) => string;
  /** What the switch between the ways is for. */
  readonly switchWay: string;
  /** What the list of figures within a way is for. */
  readonly figure: string;
  /** What to do where the pane has not found the columns. */
  readonly selectMissing: (missing: string) => string;
  /** The column that a comparison lacks beside the one that is there. */
  readonly second: (column: string) => string;
  /** Where the two counts of a share come from. */
  readonly countFirst: string;
  readonly count: string;
  readonly counted: (numerator: string, denominator: string) => string;
}

export const asks: AskWords = {
  topics: {
    retention: { name: "Retention", question: "Which share of the customers stays with us?" },
    churn: { name: "Churn", question: "Which share of the customers do we lose?" },
    repeatRate: {
      name: "Repeat purchase rate",
      question: "Which share of the customers came back for more?",
    },
    purchaseFrequency: { name: "Purchase frequency", question: "How often does a customer order?" },
    orderValue: { name: "Average order value", question: "How much is an order worth?" },
    customerValue: { name: "Customer value", question: "How much is a customer worth?" },
    nps: {
      name: "Net Promoter Score (NPS)",
      question: "Do more customers recommend us than warn against us?",
    },
    ces: { name: "Customer Effort Score (CES)", question: "How easy is it to deal with us?" },
    csat: { name: "Customer satisfaction (CSAT)", question: "Which share of the customers is satisfied?" },
    revenueRetention: {
      name: "Revenue retention",
      question: "Which share of the recurring revenue do we keep?",
    },
    lapsed: {
      name: "Lapsed customers",
      question: "Which share of the customers has not ordered for a long time?",
    },
    customerGroups: {
      name: "Customers by value (RFM)",
      question: "Who are the best customers, and who is about to leave?",
    },
  },
  ways: {
    number: "As one number",
    overTime: "Over time",
    bySegment: "By segment",
    cohorts: "As cohorts",
    byCustomer: "By customer",
    certainty: "With its certainty",
    comparison: "Compare two groups",
    counted: "From counted figures",
  },
  notes: {
    retentionShown: "The table shows retention; churn is what it lacks of 100%.",
    anyShare:
      "The interval of a share is always calculated in the same way; the formula bears retention’s name.",
  },
  inputs: {
    churn: { retained: "Customers lost" },
    repeatRate: { retained: "Repeat customers", atStart: "Customers" },
  },
  answerable: "Your data can tell",
  lacking: "Other questions",
  from: (lists) => `From ${lists}`,
  switchWay: "How would you like the answer?",
  figure: "Which figure",
  selectMissing: (missing) =>
    `Not found in this workbook: ${missing}. If they are there, select their cells below.`,
  second: (column) => `a second column of ${column}`,
  countFirst: "How many of how many? Ask for one number first, and both are filled in here.",
  count: "Ask for one number",
  counted: (numerator, denominator) => `Filled in from the last answer: ${numerator} of ${denominator}.`,
};

/**
 * What people ask, and how: each function says which questions it answers, so that the task pane can start from the
 * question and come to the function by itself.
 */

/** What one would like to know, in the order in which the task pane offers it. */
export const TOPICS = [
  "retention",
  "churn",
  "repeatRate",
  "purchaseFrequency",
  "orderValue",
  "customerValue",
  "nps",
  "ces",
  "csat",
  "revenueRetention",
  "lapsed",
  "customerGroups",
] as const;
export type Topic = (typeof TOPICS)[number];

/** The forms that an answer can have, in the order in which the task pane offers them. */
export const WAYS = [
  "number",
  "overTime",
  "bySegment",
  "cohorts",
  "byCustomer",
  "certainty",
  "comparison",
  /** As one number, too, but from figures that the user has counted. */
  "counted",
] as const;
export type Way = (typeof WAYS)[number];

/** A question that a function answers; a topic has at most one for each function. */
export interface Ask {
  readonly topic: Topic;
  readonly as: Way;
  /** Arguments that the function can do without, but this question cannot. */
  readonly needs?: readonly string[];
  /** What arguments have to say for this question, by their names. */
  readonly choices?: Readonly<Record<string, string>>;
  /** What has to be said where the function is not named for the topic. */
  readonly note?: AskNote;
}

export type AskNote =
  /** The table shows retention, of which churn is the rest. */
  | "retentionShown"
  /** The interval of any share is calculated as that of retention. */
  | "anyShare";

import { numberFormat } from "../numberFormat";

const number = numberFormat("en-GB");

/** Whether a figure lies above, below or on another. */
export type Direction = "higher" | "lower" | "same";

/** What the pane says beside a figure, in English. */
export const answer = {
  /** Behind the figure: "95 % certain: 22.3% to 23.3%". */
  interval: (low: string, high: string) => `With 95% confidence between ${low} and ${high}`,
  percentagePoints: (amount: string) => `${amount} percentage points`,
  points: (amount: string) => `${amount} points`,
  change: {
    changed: (direction: Direction, amount: string, before: string, value: string) =>
      direction === "same"
        ? `The same as ${before} (${value}).`
        : `${amount} ${direction} than ${before} (${value}).`,
    nothingBefore: (before: string) => `Nothing to compare with ${before}.`,
    noPeriod: "Choose a period to see the change from the period before.",
    endsEarly: (lastDay: string) => `The list ends on ${lastDay}, before the period does.`,
  },
  /** How often chance alone makes such a change. */
  chance: {
    often: (cases: number, of: number) => `in about ${number(cases)} of ${number(of)} comparisons`,
    rarely: "in fewer than 1 of 1,000 comparisons",
    nearlyAlways: "in nearly every comparison",
    moreThanChance: (often: string, p: string) =>
      `The change is more than chance: if nothing had changed, one as large would come about ${often} (${p}).`,
    mayBeChance: (often: string, p: string) =>
      `The change may be chance: if nothing had changed, one as large would come about ${often} (${p}).`,
  },
  refunds: (rows: number) =>
    rows === 1
      ? "1 row has a negative amount (a refund): it lowers the revenue, and still counts as an order."
      : `${number(rows)} rows have a negative amount (refunds): they lower the revenue, and still count as orders.`,
  withoutRefunds: (value: string) => `Without refunds: ${value}.`,
  guides: {
    NPS: {
      low: "Not over 0, from where on the guides call an NPS good.",
      good: "Good, as the guides see it: over 0. Over 50 is excellent.",
      excellent: "Excellent, as the guides see it: over 50. Over 75 is outstanding.",
      outstanding: "Outstanding, as the guides see it: over 75.",
    },
    CES: {
      low: "Not over 5 of 7, from where on the guides call it good.",
      good: "Good, as the guides see it: over 5 of 7.",
    },
  },
  benchmark: {
    compared: (direction: Direction, amount: string, benchmark: string) =>
      direction === "same"
        ? `Equal to your benchmark of ${benchmark}.`
        : `${amount} ${direction === "higher" ? "over" : "under"} your benchmark of ${benchmark}.`,
    add: "Compare with a benchmark of your own",
    change: "Change the benchmark",
    label: "Your benchmark",
    hint: (example: string) => `For example ${example}. It is kept in this workbook.`,
    keep: "Keep",
    remove: "Remove",
    cancel: "Cancel",
    notANumber: (example: string) => `Write a number such as ${example}.`,
    outside: (low: string, high: string) => `It must lie between ${low} and ${high}.`,
    below: (low: string) => `It must be ${low} or more.`,
  },
  chart: {
    heading: "Over time",
    /** What the chart shows, for those who do not see it. */
    said: (measure: string, first: string, firstValue: string, last: string, lastValue: string) =>
      `${measure} over time: ${firstValue} ${first}, ${lastValue} ${last}.`,
    highest: (value: string, when: string) => `Highest: ${value} ${when}.`,
    lowest: (value: string, when: string) => `Lowest: ${value} ${when}.`,
    asTable: "Show the figures",
    period: "Period",
    nothing: "nothing to measure",
    column: "Shown in the chart",
  },
  table: {
    trend: (periods: number, first: string, last: string) =>
      periods === 1 ? `1 period: ${first}.` : `${number(periods)} periods, from ${first} to ${last}.`,
    groups: (groups: number) => (groups === 1 ? "1 group." : `${number(groups)} groups.`),
    range: (column: string, highest: string, high: string, lowest: string, low: string) =>
      `${column}: highest in ${highest} (${high}), lowest in ${lowest} (${low}).`,
    cohorts: (customers: number, cohorts: number) =>
      `${number(customers)} customers in ${cohorts === 1 ? "1 cohort" : `${number(cohorts)} cohorts`}.`,
    cameBack: (share: string) => `Of those whose next period has come, ${share} came back in it.`,
    rfm: (customers: number, segments: string) => `${number(customers)} customers: ${segments}.`,
    segment: (name: string, customers: number) => `${number(customers)} ${name}`,
  },
};

export type AnswerWords = typeof answer;

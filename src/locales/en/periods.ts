/** A period as one speaks of it; its days and months are written by Intl. */
export interface PeriodWords {
  /** As a label. */
  readonly alone: PeriodParts;
  /** Within a sentence, after what `inside` adds. */
  readonly inSentence: PeriodParts;
  /** "in April 2026", "on 1 April 2026" */
  readonly inside: (name: string, kind: "year" | "part" | "month" | "day") => string;
  readonly fromTo: (first: string, last: string) => string;
}

/** The names of the parts of a year. */
export interface PeriodParts {
  readonly half: (year: number, half: number) => string;
  readonly quarter: (year: number, quarter: number) => string;
  readonly week: (year: number, week: number) => string;
}

export const periods: PeriodWords = {
  alone: {
    half: (year, half) => `H${half} ${year}`,
    quarter: (year, quarter) => `Q${quarter} ${year}`,
    week: (year, week) => `Week ${week}, ${year}`,
  },
  inSentence: {
    half: (year, half) => `the ${half === 1 ? "first" : "second"} half of ${year}`,
    quarter: (year, quarter) => `Q${quarter} ${year}`,
    week: (year, week) => `week ${week} of ${year}`,
  },
  inside: (name, kind) => (kind === "day" ? `on ${name}` : `in ${name}`),
  fromTo: (first, last) => `from ${first} to ${last}`,
};

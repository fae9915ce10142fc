/** A period as one speaks of it; its days and months are written by Intl. */
export interface PeriodWords {
  /** As a label, and within a sentence after what `inside` adds. */
  readonly half: (year: number, half: number) => string;
  readonly quarter: (year: number, quarter: number) => string;
  readonly week: (year: number, week: number) => string;
  /** "in April 2026", "on 1 April 2026" */
  readonly inside: (name: string, kind: "year" | "part" | "month" | "day") => string;
  readonly fromTo: (first: string, last: string) => string;
}

export const periods: PeriodWords = {
  half: (year, half) => `the ${half === 1 ? "first" : "second"} half of ${year}`,
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  week: (year, week) => `week ${week} of ${year}`,
  inside: (name, kind) => (kind === "day" ? `on ${name}` : `in ${name}`),
  fromTo: (first, last) => `from ${first} to ${last}`,
};

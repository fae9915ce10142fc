import type { PeriodWords } from "../en/periods";

export const periods: PeriodWords = {
  half: (year, half) => `${half}. halvår ${year}`,
  quarter: (year, quarter) => `${quarter}. kvartal ${year}`,
  week: (year, week) => `uge ${week} i ${year}`,
  inside: (name, kind) => (kind === "day" ? `den ${name}` : `i ${name}`),
  fromTo: (first, last) => `fra ${first} til ${last}`,
};

import type { PeriodWords } from "../en/periods";

export const periods: PeriodWords = {
  alone: {
    half: (year, half) => `${half}. halvår ${year}`,
    quarter: (year, quarter) => `${quarter}. kvartal ${year}`,
    week: (year, week) => `Uge ${week}, ${year}`,
  },
  inSentence: {
    half: (year, half) => `${half}. halvår ${year}`,
    quarter: (year, quarter) => `${quarter}. kvartal ${year}`,
    week: (year, week) => `uge ${week} i ${year}`,
  },
  inside: (name, kind) => (kind === "day" ? `den ${name}` : `i ${name}`),
  fromTo: (first, last) => `fra ${first} til ${last}`,
};

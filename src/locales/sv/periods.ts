import type { PeriodWords } from "../en/periods";

const ORDINALS = ["första", "andra", "tredje", "fjärde"];

export const periods: PeriodWords = {
  alone: {
    half: (year, half) => `${half === 1 ? "Första" : "Andra"} halvåret ${year}`,
    quarter: (year, quarter) => `Kvartal ${quarter} ${year}`,
    week: (year, week) => `Vecka ${week}, ${year}`,
  },
  inSentence: {
    half: (year, half) => `${ORDINALS[half - 1]} halvåret ${year}`,
    quarter: (year, quarter) => `${ORDINALS[quarter - 1]} kvartalet ${year}`,
    week: (year, week) => `vecka ${week} ${year}`,
  },
  inside: (name, kind) => {
    if (kind === "day") return `den ${name}`;
    return kind === "month" ? `i ${name}` : `under ${name}`;
  },
  fromTo: (first, last) => `från den ${first} till den ${last}`,
};

import type { AnswerWords } from "../en/answer";
import { numberFormat } from "../numberFormat";

const number = numberFormat("da-DK");

const directions = { higher: "højere", lower: "lavere" };

export const answer: AnswerWords = {
  interval: (low, high) => `Med 95 % sikkerhed mellem ${low} og ${high}`,
  percentagePoints: (amount) => `${amount} procentpoint`,
  points: (amount) => `${amount} point`,
  change: {
    changed: (direction, amount, before, value) =>
      direction === "same"
        ? `Det samme som ${before} (${value}).`
        : `${amount} ${directions[direction]} end ${before} (${value}).`,
    nothingBefore: (before) => `Der er intet at sammenligne med ${before}.`,
    noPeriod: "Vælg en periode for at se ændringen fra perioden før.",
    endsEarly: (lastDay) => `Listen slutter den ${lastDay}, før perioden er omme.`,
  },
  chance: {
    often: (cases, of) => `i cirka ${number(cases)} af ${number(of)} sammenligninger`,
    rarely: "i færre end 1 af 1.000 sammenligninger",
    nearlyAlways: "i næsten alle sammenligninger",
    moreThanChance: (often, p) =>
      `Ændringen er mere end tilfældig: Hvis intet havde ændret sig, ville en lige så stor forskel opstå ${often} (${p}).`,
    mayBeChance: (often, p) =>
      `Ændringen kan være tilfældig: Hvis intet havde ændret sig, ville en lige så stor forskel opstå ${often} (${p}).`,
  },
  refunds: (rows) =>
    rows === 1
      ? "1 række har et negativt beløb (en refusion): Den sænker omsætningen og tæller stadig som en ordre."
      : `${number(rows)} rækker har et negativt beløb (refusioner): De sænker omsætningen og tæller stadig som ordrer.`,
  withoutRefunds: (value) => `Uden refusioner: ${value}.`,
  guides: {
    NPS: {
      low: "Ikke over 0, hvorfra vejledningerne kalder en NPS god.",
      good: "God efter vejledningerne: over 0. Over 50 er fremragende.",
      excellent: "Fremragende efter vejledningerne: over 50. Over 75 er enestående.",
      outstanding: "Enestående efter vejledningerne: over 75.",
    },
    CES: {
      low: "Ikke over 5 af 7, hvorfra vejledningerne kalder den god.",
      good: "God efter vejledningerne: over 5 af 7.",
    },
  },
  benchmark: {
    compared: (direction, amount, benchmark) =>
      direction === "same"
        ? `Lig med dit benchmark på ${benchmark}.`
        : `${amount} ${direction === "higher" ? "over" : "under"} dit benchmark på ${benchmark}.`,
    add: "Sammenlign med dit eget benchmark",
    change: "Ret benchmark",
    label: "Dit benchmark",
    hint: (example) => `For eksempel ${example}. Det gemmes i denne projektmappe.`,
    keep: "Gem",
    remove: "Fjern",
    cancel: "Annuller",
    notANumber: (example) => `Skriv et tal som ${example}.`,
    outside: (low, high) => `Det skal ligge mellem ${low} og ${high}.`,
    below: (low) => `Det skal være ${low} eller mere.`,
  },
  chart: {
    heading: "Over tid",
    said: (measure, first, firstValue, last, lastValue) =>
      `${measure} over tid: ${firstValue} ${first}, ${lastValue} ${last}.`,
    highest: (value, when) => `Højest: ${value} ${when}.`,
    lowest: (value, when) => `Lavest: ${value} ${when}.`,
    asTable: "Vis tallene",
    period: "Periode",
    nothing: "intet at måle",
    column: "Vist i diagrammet",
  },
  table: {
    trend: (periods, first, last) =>
      periods === 1 ? `1 periode: ${first}.` : `${number(periods)} perioder, fra ${first} til ${last}.`,
    groups: (groups) => (groups === 1 ? "1 gruppe." : `${number(groups)} grupper.`),
    range: (column, highest, high, lowest, low) =>
      `${column}: højest i ${highest} (${high}), lavest i ${lowest} (${low}).`,
    cohorts: (customers, cohorts) =>
      `${number(customers)} kunder i ${cohorts === 1 ? "1 kohorte" : `${number(cohorts)} kohorter`}.`,
    cameBack: (share) => `Af dem, hvis næste periode er med i listen, kom ${share} tilbage i den.`,
    rfm: (customers, segments) => `${number(customers)} kunder: ${segments}.`,
    segment: (name, customers) => `${number(customers)} ${name}`,
  },
};

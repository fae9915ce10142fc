import type { AnswerWords } from "../en/answer";
import { numberFormat } from "../numberFormat";

const number = numberFormat("sv-SE");

const directions = { higher: "högre", lower: "lägre" };

export const answer: AnswerWords = {
  interval: (low, high) => `Med 95 % säkerhet mellan ${low} och ${high}`,
  percentagePoints: (amount) => `${amount} procentenheter`,
  points: (amount) => `${amount} poäng`,
  change: {
    changed: (direction, amount, before, value) =>
      direction === "same"
        ? `Samma som ${before} (${value}).`
        : `${amount} ${directions[direction]} än ${before} (${value}).`,
    nothingBefore: (before) => `Det finns inget att jämföra med ${before}.`,
    noPeriod: "Välj en period för att se förändringen från perioden före.",
    endsEarly: (lastDay) => `Listan slutar den ${lastDay}, innan perioden är slut.`,
  },
  chance: {
    often: (cases, of) => `i ungefär ${number(cases)} av ${number(of)} jämförelser`,
    rarely: "i färre än 1 av 1 000 jämförelser",
    nearlyAlways: "i nästan alla jämförelser",
    moreThanChance: (often, p) =>
      `Förändringen är mer än slump: om inget hade förändrats skulle en lika stor skillnad uppstå ${often} (${p}).`,
    mayBeChance: (often, p) =>
      `Förändringen kan vara slump: om inget hade förändrats skulle en lika stor skillnad uppstå ${often} (${p}).`,
  },
  refunds: (rows) =>
    rows === 1
      ? "1 rad har ett negativt belopp (en återbetalning): den sänker omsättningen och räknas ändå som en order."
      : `${number(rows)} rader har ett negativt belopp (återbetalningar): de sänker omsättningen och räknas ändå som ordrar.`,
  withoutRefunds: (value) => `Utan återbetalningar: ${value}.`,
  guides: {
    NPS: {
      low: "Inte över 0, varifrån guiderna kallar ett NPS bra.",
      good: "Bra enligt guiderna: över 0. Över 50 är utmärkt.",
      excellent: "Utmärkt enligt guiderna: över 50. Över 75 är enastående.",
      outstanding: "Enastående enligt guiderna: över 75.",
    },
    CES: {
      low: "Inte över 5 av 7, varifrån guiderna kallar det bra.",
      good: "Bra enligt guiderna: över 5 av 7.",
    },
  },
  benchmark: {
    compared: (direction, amount, benchmark) =>
      direction === "same"
        ? `Lika med ditt riktmärke på ${benchmark}.`
        : `${amount} ${direction === "higher" ? "över" : "under"} ditt riktmärke på ${benchmark}.`,
    add: "Jämför med ett eget riktmärke",
    change: "Ändra riktmärket",
    label: "Ditt riktmärke",
    hint: (example) => `Till exempel ${example}. Det sparas i arbetsboken.`,
    keep: "Spara",
    remove: "Ta bort",
    cancel: "Avbryt",
    notANumber: (example) => `Skriv ett tal som ${example}.`,
    outside: (low, high) => `Det måste ligga mellan ${low} och ${high}.`,
    below: (low) => `Det måste vara ${low} eller mer.`,
  },
  chart: {
    heading: "Över tid",
    said: (measure, first, firstValue, last, lastValue) =>
      `${measure} över tid: ${firstValue} ${first}, ${lastValue} ${last}.`,
    highest: (value, when) => `Högst: ${value} ${when}.`,
    lowest: (value, when) => `Lägst: ${value} ${when}.`,
    asTable: "Visa siffrorna",
    period: "Period",
    nothing: "inget att mäta",
    column: "Visas i diagrammet",
  },
  table: {
    trend: (periods, first, last) =>
      periods === 1 ? `1 period: ${first}.` : `${number(periods)} perioder, från ${first} till ${last}.`,
    groups: (groups) => (groups === 1 ? "1 grupp." : `${number(groups)} grupper.`),
    range: (column, highest, high, lowest, low) =>
      `${column}: högst i ${highest} (${high}), lägst i ${lowest} (${low}).`,
    cohorts: (customers, cohorts) =>
      `${number(customers)} kunder i ${cohorts === 1 ? "1 kohort" : `${number(cohorts)} kohorter`}.`,
    cameBack: (share) => `Av dem vars nästa period finns i listan kom ${share} tillbaka i den.`,
    rfm: (customers, segments) => `${number(customers)} kunder: ${segments}.`,
    segment: (name, customers) => `${number(customers)} ${name}`,
  },
};

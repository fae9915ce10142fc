import type { AskWords } from "../en/asks";

export const asks: AskWords = {
  topics: {
    retention: { name: "Fastholdelse", question: "Hvor stor en andel af kunderne bliver hos os?" },
    churn: { name: "Kundeafgang (churn)", question: "Hvor stor en andel af kunderne mister vi?" },
    repeatRate: { name: "Genkøbsrate", question: "Hvor stor en andel af kunderne kom igen?" },
    purchaseFrequency: { name: "Købsfrekvens", question: "Hvor mange ordrer afgiver en kunde?" },
    orderValue: { name: "Gennemsnitlig ordreværdi", question: "Hvor meget er en ordre værd?" },
    customerValue: { name: "Kundeværdi", question: "Hvor meget er en kunde værd?" },
    nps: {
      name: "Net Promoter Score (NPS)",
      question: "Er der flere kunder, der anbefaler os, end der advarer mod os?",
    },
    ces: { name: "Customer Effort Score (CES)", question: "Hvor let er det at være kunde hos os?" },
    csat: { name: "Kundetilfredshed (CSAT)", question: "Hvor stor en andel af kunderne er tilfreds?" },
    revenueRetention: {
      name: "Fastholdelse af omsætning",
      question: "Hvor stor en andel af den tilbagevendende omsætning beholder vi?",
    },
    lapsed: { name: "Sovende kunder", question: "Hvor stor en andel af kunderne har ikke købt længe?" },
    customerGroups: {
      name: "Kunder efter værdi (RFM)",
      question: "Hvem er de bedste kunder, og hvem er på vej væk?",
    },
  },
  ways: {
    number: "Som ét tal",
    overTime: "Over tid",
    bySegment: "Pr. segment",
    cohorts: "Som kohorter",
    byCustomer: "Pr. kunde",
    certainty: "Med usikkerhed",
    comparison: "Sammenlign to grupper",
    counted: "Ud fra optalte tal",
  },
  notes: {
    retentionShown: "Tabellen viser fastholdelsen; afgangen er det, der mangler op til 100 %.",
    anyShare:
      "Intervallet for en andel beregnes altid på samme måde; formlen bærer fastholdelsens navn (RETENTION).",
  },
  inputs: {
    churn: { retained: "Mistede kunder" },
    repeatRate: { retained: "Genkøbskunder", atStart: "Kunder" },
  },
  answerable: "Det kan dine data svare på",
  lacking: "Andre spørgsmål",
  from: (lists) => `Ud fra ${lists}`,
  switchWay: "Hvordan vil du have svaret?",
  figure: "Hvilket nøgletal",
  selectMissing: (missing) =>
    `Ikke fundet i projektmappen: ${missing}. Hvis det er der, så markér cellerne nedenfor.`,
  second: (column) => `endnu en kolonne med ${column}`,
  countFirst: "Hvor mange ud af hvor mange? Spørg først efter ét tal, så udfyldes begge felter her.",
  count: "Spørg efter ét tal",
  counted: (numerator, denominator) => `Udfyldt ud fra det seneste svar: ${numerator} ud af ${denominator}.`,
};

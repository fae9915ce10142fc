import type { SampleWords } from "./SampleWords";

export const da: SampleWords = {
  workbook: "Eksempel",
  sheet: "Start",
  title: "Formler for kundefastholdelse: prøv dem her",
  sentences: [
    "Alle resultater herunder er levende formler: klik på et for at se formlen, ret et tal i den, og den regner igen.",
    "Skriv selv en i en tom celle, for eksempel =RETENTION(1000;950;100), eller lad opgaveruden (en knap på båndet) skrive den for dig.",
    "De næste ark viser tabeller, som én formel udfylder, de sidste tre indeholder opdigtede data; åbn din egen CSV-fil for at bruge formlerne på den.",
  ],
  period: "Eksemplernes periode",
  periodHint: "Ret den: 2026, 2026-H1, 2026-Q1, 2026-04, 2026-W14 …",
  formula: "Formel",
  result: "Resultat",
  families: {
    counts: "Ud fra tal, du allerede har",
    survey: "Ud fra svar på spørgeskemaer (arket Survey)",
    orders: "Ud fra en liste over ordrer (arket Orders)",
    subscriptions: "Ud fra abonnementer (arket Subscriptions)",
    blocks: "Flere resultater, og en fejl, der forklarer sig selv",
  },
  blockHeadings: ["Ved start", "Ved slut", "Nye"],
  questions: {
    retention: "1.000 kunder ved start, 950 ved slut, heraf 100 nye: hvor mange blev?",
    churn: "Og hvor mange forsvandt?",
    repeatRate: "300 af 1.000 kunder købte mere end én gang: hvor stor en andel?",
    purchaseFrequency: "1.000 kunder afgav 1.800 ordrer: hvor mange hver?",
    averageOrder: "1.800 ordrer gav 540.000: hvor stor er en ordre?",
    customerValue: "1,8 ordrer à 300 om året i 3 år, dækningsgrad 40 %: hvad er en kunde værd?",
    futureValue:
      "Dækningsbidrag 200 om året, 80 % bliver, kalkulationsrente 10 %: hvad er de kommende år værd?",
    grossRevenueRetention:
      "Abonnementer for 100.000, heraf tabt 3.000 ved nedgradering og 5.000 ved opsigelse: hvad er bevaret?",
    netRevenueRetention: "Og med opgraderinger for 12.000?",
    nps: "Net Promoter Score, alle svar",
    npsInPeriod: "Net Promoter Score i perioden ovenfor",
    ces: "Customer Effort Score: gennemsnit af svar fra 1 til 7",
    cesAgree: "Customer Effort Score: andel af svarene 5, 6 og 7",
    csat: "Tilfredshed: andel af svarene 4 og 5",
    csatInPeriod: "Tilfredshed i perioden ovenfor",
    retentionOrders: "Hvor mange af kunderne fra perioden før købte igen i perioden ovenfor?",
    retentionYearBefore: "Hvor mange af kunderne fra 2025-Q2 købte i 2026-Q2?",
    churnOrders: "Hvor mange af kunderne fra perioden før købte ikke?",
    repeatRateOrders: "Kunder med mere end én ordre i perioden",
    purchaseFrequencyOrders: "Ordrer pr. kunde i perioden",
    purchaseFrequencyIds: "Det samme, hvor rækker med samme ordrenummer er én ordre",
    averageOrderOrders: "Gennemsnitlig ordre i perioden",
    customerValueOrders: "Omsætning pr. kunde i perioden",
    customerValueMargin: "Kundeværdi: omsætning pr. kunde i 2025, i 3 år, dækningsgrad 40 %",
    lapsed: "Kunder uden ordre i de sidste 180 dage",
    retentionSubs: "Hvor mange af kunderne før perioden er der stadig på dens sidste dag?",
    revenueRetentionSubs: "Og hvor meget af deres månedlige omsætning er bevaret?",
    churnSubs: "Hvor mange af dem gik tabt?",
    churnBetweenDays: "Hvor mange gik tabt mellem de to dage til højre?",
    quarters: "Fastholdelse i fire kvartaler med én formel, ud fra tallene til højre",
    badScore: "En af karaktererne til højre kan ikke passe: klik på resultatet og læs hvilken",
  },
  tableSheets: {
    overTime: {
      name: "Over tid",
      title: "Ordrer over tid",
      about:
        "Én formel udfylder tabellen. Skriv month, week eller year i stedet for quarter i den, så følger tabellen med.",
    },
    groups: {
      name: "Grupper",
      title: "Grupper side om side, og hvor sikre tallene er",
      about:
        "Hver formel står i den første celle af sit resultat og udfylder cellerne ved siden af og under den.",
    },
    cohorts: {
      name: "Kohorter",
      title: "Fastholdelse pr. kohorte",
      about:
        "En kohorte er de kunder, hvis første ordre faldt i samme kvartal. Skriv month i stedet for quarter, så deles de op efter måned.",
    },
    rfm: {
      name: "RFM",
      title: "Hver kunde efter aktualitet, hyppighed og beløb (RFM)",
      about:
        "Én række pr. kunde: dage siden sidste ordre, ordrer, omsætning, en score fra 1 til 5 for hver, og hvad de tilsammen siger.",
    },
  },
  tableQuestions: {
    ordersOverTime:
      "Hvordan udvikler kunder, ordrer og omsætning sig? Første kvartal har ingen fastholdelse: der er intet før det",
    ordersBySegment: "Hvilket segment bringer hvad?",
    npsBySegment:
      "Hvordan anbefaler segmenterne os? Den sande score ligger med 95 % sikkerhed mellem Low og High",
    npsInterval: "Mellem hvilke to værdier ligger alle kunders Net Promoter Score, med 95 % sikkerhed?",
    npsTest: "Er de første 300 svar anderledes end de sidste 300? Under 0,05 er det mere end tilfældigt",
    cohorts: "Hvor stor en andel af hver kohorte købte igen 1, 2, 3 … kvartaler senere?",
    rfm: "Hvem er de bedste, hvem er ved at gå, og hvem sover?",
  },
};

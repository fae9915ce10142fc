import type { SampleWords } from "./SampleWords";

export const sv: SampleWords = {
  workbook: "Exempel",
  sheet: "Start",
  title: "Formler för kundlojalitet: prova dem här",
  sentences: [
    "Alla resultat nedan är levande formler: klicka på ett för att se formeln, ändra ett tal i den, så räknas den om.",
    "Skriv en egen i en tom cell, till exempel =RETENTION(1000;950;100), eller låt åtgärdsfönstret (en knapp i menyfliksområdet) skriva den åt dig.",
    "Bladen härnäst visar tabeller som en enda formel fyller, de tre sista innehåller påhittade data; öppna en egen CSV-fil för att använda formlerna på den.",
  ],
  period: "Exemplens period",
  periodHint: "Ändra den: 2026, 2026-H1, 2026-Q1, 2026-04, 2026-W14 …",
  formula: "Formel",
  result: "Resultat",
  families: {
    counts: "Från tal som du redan har",
    survey: "Från enkätsvar (bladet Survey)",
    orders: "Från en orderlista (bladet Orders)",
    subscriptions: "Från en lista över abonnemang (bladet Subscriptions)",
    blocks: "Flera resultat, och ett fel som förklarar sig självt",
  },
  blockHeadings: ["Vid start", "Vid slut", "Nya"],
  questions: {
    retention: "1 000 kunder vid start, 950 vid slut, varav 100 nya: hur många stannade?",
    churn: "Och hur många försvann?",
    repeatRate: "300 av 1 000 kunder köpte mer än en gång: hur stor andel?",
    purchaseFrequency: "1 000 kunder lade 1 800 order: hur många var?",
    averageOrder: "1 800 order gav 540 000: hur stor är en order?",
    customerValue: "1,8 order à 300 om året i 3 år, marginal 40 %: vad är en kund värd?",
    futureValue: "Marginal 200 om året, 80 % stannar, kalkylränta 10 %: vad är de kommande åren värda?",
    grossRevenueRetention:
      "Abonnemang för 100 000, varav 3 000 förlorat på nedgraderingar och 5 000 på uppsägningar: vad är kvar?",
    netRevenueRetention: "Och med uppgraderingar för 12 000?",
    nps: "Net Promoter Score, alla svar",
    npsInPeriod: "Net Promoter Score i perioden ovan",
    ces: "Customer Effort Score: medelvärde av svar från 1 till 7",
    cesAgree: "Customer Effort Score: andel av svaren 5, 6 och 7",
    csat: "Nöjdhet: andel av svaren 4 och 5",
    csatInPeriod: "Nöjdhet i perioden ovan",
    retentionOrders: "Hur många av kunderna från perioden före köpte igen i perioden ovan?",
    retentionYearBefore: "Hur många av kunderna från 2025-Q2 köpte i 2026-Q2?",
    churnOrders: "Hur många av kunderna från perioden före köpte inte?",
    repeatRateOrders: "Kunder med mer än en order i perioden",
    purchaseFrequencyOrders: "Order per kund i perioden",
    purchaseFrequencyIds: "Samma sak, där rader med samma ordernummer är en order",
    averageOrderOrders: "Genomsnittlig order i perioden",
    customerValueOrders: "Intäkt per kund i perioden",
    customerValueMargin: "Kundvärde: intäkt per kund 2025, i 3 år, marginal 40 %",
    lapsed: "Kunder utan order de senaste 180 dagarna",
    retentionSubs: "Hur många av kunderna före perioden finns kvar på dess sista dag?",
    revenueRetentionSubs: "Och hur mycket av deras månadsintäkt finns kvar?",
    churnSubs: "Hur många av dem försvann?",
    churnBetweenDays: "Hur många försvann mellan de två dagarna till höger?",
    quarters: "Andel kvarvarande kunder för fyra kvartal med en formel, från talen till höger",
    badScore: "Ett av betygen till höger kan inte stämma: klicka på resultatet och läs vilket",
  },
  tableSheets: {
    overTime: {
      name: "Över tid",
      title: "Ordrar över tid",
      about:
        "En formel fyller tabellen. Skriv month, week eller year i stället för quarter i den, så följer tabellen med.",
    },
    groups: {
      name: "Grupper",
      title: "Grupper sida vid sida, och hur säkra siffrorna är",
      about:
        "Varje formel står i den första cellen i sitt resultat och fyller cellerna bredvid och under den.",
    },
    cohorts: {
      name: "Kohorter",
      title: "Retention per kohort",
      about:
        "En kohort är de kunder vars första order föll i samma kvartal. Skriv month i stället för quarter, så delas de upp efter månad.",
    },
    rfm: {
      name: "RFM",
      title: "Varje kund efter aktualitet, frekvens och belopp (RFM)",
      about:
        "En rad per kund: dagar sedan senaste ordern, ordrar, omsättning, ett betyg från 1 till 5 för var och en, och vad de tillsammans säger.",
    },
  },
  tableQuestions: {
    ordersOverTime:
      "Hur utvecklas kunder, ordrar och omsättning? Första kvartalet har ingen retention: inget kvartal kommer före",
    ordersBySegment: "Vilket segment ger vad?",
    npsBySegment:
      "Hur rekommenderar segmenten oss? Med 95 % säkerhet ligger det sanna värdet mellan Low och High",
    npsInterval: "Mellan vilka två värden ligger Net Promoter Score för alla kunder, med 95 % säkerhet?",
    npsTest: "Skiljer sig de första 300 svaren från de sista 300? Under 0,05 är det mer än slump",
    cohorts: "Hur stor andel av varje kohort köpte igen 1, 2, 3 … kvartal senare?",
    rfm: "Vilka är bäst, vilka är på väg bort, vilka sover?",
  },
};

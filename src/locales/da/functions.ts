import type { CatalogueWords } from "../en/functions";

const guides = "De danske og svenske guider til kundefastholdelse.";
const noOrders =
  "#I/T, når der ikke er ordrer (i perioden). #VÆRDI! for en periode uden datoer, områder af forskellig størrelse, tekst blandt datoer eller beløb.";
const noAnswers =
  "#I/T, når der ikke er svar (i perioden). #VÆRDI! for svar uden for skalaen, en periode uden datoer, områder af forskellig størrelse.";

export const words: CatalogueWords = {
  families: {
    counts: {
      name: "Tal, du har talt op",
      about: "Du kender tallene i forvejen: kunder ved start, ordrer, omsætning.",
    },
    survey: { name: "Svar på spørgeskemaer", about: "En liste med svar på et spørgsmål." },
    orders: {
      name: "En ordreliste",
      about: "Én række er én ordre: hvem der købte, hvornår og for hvor meget.",
    },
  },
  functions: {
    RETENTION: {
      summary:
        "Fastholdelsesrate: andelen af kunderne ved periodens start, som stadig er kunder ved dens slutning.",
      question: "Hvor stor en andel af vores kunder har vi stadig?",
      formula: "(kunder ved slut − nye kunder) / kunder ved start. En rate fra 0 % til 100 %.",
      refuses:
        "#DIVISION/0! uden kunder ved start. #VÆRDI! for negative antal, flere nye kunder end kunder ved slut, eller flere fastholdte, end der var.",
      source: `${guides} Reichheld, The Loyalty Effect (1996).`,
    },
    CHURN: {
      summary: "Churn rate (kundeafgang): andelen af kunderne ved periodens start, som gik tabt.",
      question: "Hvor stor en andel af vores kunder mistede vi?",
      formula: "1 − fastholdelsesraten. En rate fra 0 % til 100 %.",
      refuses: "Det samme som RETENTION.",
      source: guides,
    },
    REPEATRATE: {
      summary: "Genkøbsrate: andelen af kunderne, som har købt mere end én gang.",
      question: "Hvor stor en andel af kunderne kom igen?",
      formula: "Kunder, der har købt mere end én gang / unikke kunder. En rate fra 0 % til 100 %.",
      refuses: "#DIVISION/0! uden kunder. #VÆRDI! for negative antal eller flere genkøbskunder end kunder.",
      source: guides,
    },
    PURCHFREQ: {
      summary: "Købsfrekvens: ordrer pr. kunde.",
      question: "Hvor mange ordrer afgiver en kunde i perioden?",
      formula: "Ordrer / unikke kunder.",
      refuses: "#DIVISION/0! uden kunder. #VÆRDI! for negative antal.",
      source: guides,
    },
    AOV: {
      summary: "Gennemsnitlig ordreværdi: omsætning pr. ordre.",
      question: "Hvor meget er en ordre værd?",
      formula: "Omsætning / ordrer, i omsætningens valuta.",
      refuses: "#DIVISION/0! uden ordrer. #VÆRDI! for et negativt antal ordrer.",
      source: guides,
    },
    CLV: {
      summary:
        "Kundeværdi: købsfrekvens × gennemsnitlig ordreværdi, eventuelt over en levetid og med en dækningsgrad.",
      question: "Hvor meget er en kunde værd?",
      formula:
        "Købsfrekvens × gennemsnitlig ordreværdi × levetid (1, hvis udeladt) × dækningsgrad (1, hvis udeladt), i ordreværdiens valuta.",
      refuses:
        "#VÆRDI! for en negativ frekvens, en levetid på 0 eller derunder og en dækningsgrad, der ikke er over 0 og højst 100 %.",
      source: `${guides} Farris m.fl., Marketing Metrics.`,
    },
    "CLV.RETENTION": {
      summary: "Kundens livstidsværdi ud fra dækningsbidrag, fastholdelsesrate og diskonteringsrente.",
      question: "Hvad er en kundes fremtidige dækningsbidrag værd i dag?",
      formula:
        "bidrag × fastholdelse / (1 + rente − fastholdelse); med det første bidrag nu bidrag × (1 + rente) / (1 + rente − fastholdelse).",
      refuses:
        "#VÆRDI! for en fastholdelsesrate uden for 0 … 1 eller en negativ rente. #DIVISION/0! ved fuld fastholdelse uden rente: værdien er ubegrænset.",
      source: "Gupta & Lehmann, Customers as Assets, Journal of Interactive Marketing 17 (2003).",
    },
    GRR: {
      summary:
        "Gross revenue retention: andelen af den tilbagevendende omsætning, som er bevaret, uden mersalg.",
      question: "Hvor stor en andel af den tilbagevendende omsætning har vi stadig, mersalg fraregnet?",
      formula: "(omsætning ved start − nedgang − opsagt) / omsætning ved start. En rate fra 0 % til 100 %.",
      refuses:
        "#DIVISION/0! uden omsætning ved start. #VÆRDI! for negative beløb eller tab, der er større end starten.",
      source: "SaaS Metrics Standards Board, Gross Revenue Retention.",
    },
    NRR: {
      summary: "Net revenue retention: hvad de hidtidige kunders tilbagevendende omsætning er blevet til.",
      question: "Hvad er de kunder, vi havde, blevet værd, mersalg medregnet?",
      formula:
        "(omsætning ved start + mersalg − nedgang − opsagt) / omsætning ved start. En rate; over 100 %, når kunderne er vokset.",
      refuses:
        "#DIVISION/0! uden omsætning ved start. #VÆRDI! for negative beløb eller tab, der er større end start og mersalg tilsammen.",
      source: "SaaS Metrics Standards Board, Net Revenue Retention.",
    },
    NPS: {
      summary: "Net Promoter Score: % ambassadører (9–10) − % kritikere (0–6), fra −100 til 100.",
      question: "Er der flere kunder, der anbefaler os, end der advarer mod os?",
      formula:
        "(ambassadører − kritikere) / svar × 100. Ambassadører svarer 9 eller 10, passive 7 eller 8, kritikere 0 til 6. Over 0 er godt, over 50 fremragende, over 75 enestående.",
      refuses: noAnswers,
      source: "Reichheld, The One Number You Need to Grow, Harvard Business Review, december 2003.",
    },
    CES: {
      summary: "Customer Effort Score: gennemsnittet af svarene på 1–7, eller andelen, der er enig.",
      question: "Hvor let er det at være kunde hos os?",
      formula:
        "Gennemsnittet af svarene på 1 … skala (7, hvis udeladt). Med en grænse andelen af svar på eller over den. Over 5 af 7 er godt.",
      refuses: noAnswers,
      source: "Dixon, Freeman & Toman, Harvard Business Review, juli 2010; CEB, CES 2.0 (2013).",
    },
    CSAT: {
      summary: "Kundetilfredshed (CSAT): andelen af tilfredse svar, 4 og 5 af 5.",
      question: "Hvor stor en andel af kunderne er tilfreds?",
      formula:
        "Svar på eller over grænsen / svar. Uden grænse tæller de to øverste svar, på en skala op til 3 det øverste.",
      refuses: noAnswers,
      source: `${guides} Farris m.fl., Marketing Metrics (de to øverste svar).`,
    },
    "RETENTION.ORDERS": {
      summary: "Fastholdelsesrate for en ordreliste: andelen af basisperiodens kunder, som købte i perioden.",
      question: "Hvor stor en andel af dem, der købte før, købte igen?",
      formula:
        "Kunder, der købte i begge perioder / kunder, der købte i basisperioden (hvis udeladt, perioden før). En rate fra 0 % til 100 %.",
      refuses:
        "#I/T, når ingen købte i basisperioden. #VÆRDI! for en periode, der ikke kan læses, områder af forskellig størrelse, tekst blandt datoer.",
      source: guides,
    },
    "CHURN.ORDERS": {
      summary: "Churn rate for en ordreliste: andelen af basisperiodens kunder, som ikke købte i perioden.",
      question: "Hvor stor en andel af dem, der købte før, købte ikke igen?",
      formula: "1 − RETENTION.ORDERS. En rate fra 0 % til 100 %.",
      refuses: "Det samme som RETENTION.ORDERS.",
      source: guides,
    },
    "REPEATRATE.ORDERS": {
      summary: "Genkøbsrate for en ordreliste: andelen af kunderne med mere end én ordre.",
      question: "Hvor stor en andel af kunderne købte mere end én gang?",
      formula:
        "Kunder med mere end én ordre / kunder, i perioden hvis den er angivet. En rate fra 0 % til 100 %.",
      refuses: noOrders,
      source: guides,
    },
    "PURCHFREQ.ORDERS": {
      summary: "Købsfrekvens for en ordreliste: ordrer pr. kunde.",
      question: "Hvor mange ordrer afgiver en kunde?",
      formula: "Ordrer / unikke kunder, i perioden hvis den er angivet.",
      refuses: noOrders,
      source: guides,
    },
    "AOV.ORDERS": {
      summary: "Gennemsnitlig ordreværdi for en ordreliste: omsætning pr. ordre.",
      question: "Hvor meget er en ordre værd?",
      formula:
        "Summen af beløbene / ordrer, i perioden hvis den er angivet. Et negativt beløb sænker omsætningen; rækken tæller stadig som en ordre.",
      refuses: noOrders,
      source: guides,
    },
    "CLV.ORDERS": {
      summary:
        "Kundeværdi for en ordreliste: omsætning pr. kunde, eventuelt over en levetid og med en dækningsgrad.",
      question: "Hvor meget er en kunde værd?",
      formula: "Summen af beløbene / unikke kunder × levetid × dækningsgrad, i perioden hvis den er angivet.",
      refuses: `${noOrders} #VÆRDI! for en levetid på 0 eller derunder og en dækningsgrad, der ikke er over 0 og højst 100 %.`,
      source: guides,
    },
    "CHURN.LAPSED": {
      summary: "Sovende kunder: andelen af kunderne, hvis sidste ordre er mere end så mange dage gammel.",
      question: "Hvor stor en andel af kunderne har ikke købt længe?",
      formula:
        "Kunder, hvis sidste ordre ligger mere end det angivne antal dage før den dag, man ser tilbage fra / kunder. Senere ordrer er ikke med. En rate fra 0 % til 100 %.",
      refuses:
        "#I/T, når der ikke er ordrer. #VÆRDI! for et negativt antal dage, områder af forskellig størrelse, tekst blandt datoer.",
      source: "Fader & Hardie om kunder uden kontrakt, som forsvinder uden at sige op.",
    },
  },
  argumentDescriptions: {
    customersAtStart: "Antal kunder ved periodens start",
    customersAtEnd: "Antal kunder ved periodens slutning, nye medregnet",
    newCustomers: "Kunder vundet i perioden, som stadig er kunder ved dens slutning",
    repeatCustomers: "Kunder, der har købt mere end én gang",
    uniqueCustomers: "Alle kunder, der har købt, hver talt én gang",
    orders: "Antal ordrer",
    revenue: "Periodens omsætning",
    purchaseFrequency: "Ordrer pr. kunde i perioden",
    averageOrderValue: "Omsætning pr. ordre",
    lifespan: "Hvor mange perioder en kunde bliver; 1, hvis udeladt",
    grossMargin: "Dækningsgrad, over 0 og højst 100 %; 100 %, hvis udeladt",
    margin: "Dækningsbidrag pr. kunde og periode, i kroner",
    retentionRate: "Andelen af kunderne, der bliver fra periode til periode, 0–100 %",
    discountRate: "Renten pr. periode, som fremtidige penge diskonteres med",
    firstMarginNow: "SAND, hvis det første bidrag tjenes nu; FALSK, hvis udeladt",
    mrrAtStart: "Tilbagevendende omsætning ved start, fra de kunder der var da",
    expansion: "Tilbagevendende omsætning vundet, fordi de kunder nu betaler mere",
    contraction: "Tilbagevendende omsætning tabt, fordi de kunder nu betaler mindre",
    churned: "Tilbagevendende omsætning tabt, fordi kunder er gået",
    scores: "Svarene, ét pr. celle; 10 eller en tekst som 10 - Meget sandsynligt",
    scale: "Det højeste svar: 7 for CES, 5 for CSAT, hvis udeladt",
    agreeFrom: "Det laveste svar, der er enigt, for eksempel 5; resultatet bliver en andel",
    satisfiedFrom: "Det laveste svar, der tæller som tilfreds; 4 af 5, hvis udeladt",
    counts: "Hvor mange der gav scoren i samme række; 1, hvis udeladt",
    customers: "Hvem der købte, én celle pr. ordre",
    dates: "Datoen for hver række",
    amounts: "Beløbet for hver ordre; refusioner er negative",
    orderIds: "Ordrenumre; rækker med samme nummer er én ordre",
    period:
      "En periode som tekst: 2026, 2026-H1, 2026-Q2, 2026-04, 2026-W14, 2026-04-01..2026-06-30; eller to celler med første og sidste dag",
    basePeriod: "Den periode, hvis kunder følges; perioden før, hvis udeladt",
    days: "Antal dage uden ordre, hvorefter en kunde er sovende",
    asOf: "Den dag, der ses tilbage fra; dagen for sidste ordre, hvis udeladt",
  },
};

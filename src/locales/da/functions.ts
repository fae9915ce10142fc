import type { CatalogueWords } from "../en/functions";
import { argumentDescriptions } from "./arguments";

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
    subscriptions: {
      name: "En liste med abonnementer",
      about: "Én række er ét abonnement, fra start til slut.",
    },
    tables: {
      name: "Tabeller",
      about: "Over tid, pr. gruppe, pr. kohorte, pr. kunde: resultatet fylder flere rækker.",
    },
    statistics: {
      name: "Sikkerhed",
      about: "Hvor meget tilfældet kan have flyttet et tal, og om to tal virkelig er forskellige.",
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
    "RETENTION.SUBS": {
      summary:
        "Fastholdelse for en liste med abonnementer: andelen af det, der løb før perioden, som stadig løber på dens sidste dag; med beløb gross revenue retention.",
      question:
        "Hvor stor en andel af abonnementerne, kunderne eller den tilbagevendende omsætning beholdt vi?",
      formula:
        "Løb dagen før perioden og på dens sidste dag / løb dagen før. Med beløb: Σ min(før, ved slut) / Σ før. En rate fra 0 % til 100 %.",
      refuses:
        "#I/T, når intet løb dagen før perioden. #VÆRDI! for en slutdato før startdatoen, områder af forskellig størrelse, en periode, der ikke kan læses.",
      source: "SaaS Metrics Standards Board.",
    },
    "CHURN.SUBS": {
      summary:
        "Churn for en liste med abonnementer: andelen af det, der løb før perioden, som ikke længere løber på dens sidste dag.",
      question:
        "Hvor stor en andel af abonnementerne, kunderne eller den tilbagevendende omsætning mistede vi?",
      formula: "1 − RETENTION.SUBS. En rate fra 0 % til 100 %.",
      refuses: "Det samme som RETENTION.SUBS.",
      source: "SaaS Metrics Standards Board.",
    },
    "SUBS.TREND": {
      summary:
        "En liste med abonnementer over tid: ved start, nye, tabte, ved slut, fastholdelse og churn, én række pr. periode.",
      question: "Hvor mange abonnementer løber, kommer og går fra periode til periode?",
      formula:
        "Ved slut = ved start + nye − tabte; fastholdelse = (ved start − tabte) / ved start. Fra den første start til den seneste start eller slut.",
      refuses:
        "#I/T, når der ikke er noget at måle; ligeså i en enkelt celle af tabellen. #VÆRDI! for et resultat på over 10.000 rækker eller 50.000 celler, områder af forskellig størrelse, tekst blandt datoer eller tal. #OVERLØB!, hvor cellerne nedenunder ikke er tomme.",
      source: "SaaS Metrics Standards Board.",
    },
    "ORDERS.TREND": {
      summary:
        "En ordreliste over tid: kunder (nye, fastholdte, genaktiverede), ordrer, omsætning og rater, én række pr. periode.",
      question: "Hvordan udvikler kunder, ordrer og omsætning sig fra periode til periode?",
      formula:
        "Nye kunder har deres første ordre på listen i perioden, fastholdte købte også i perioden før, genaktiverede er resten. Fastholdelse = fastholdte / kunder i rækken før.",
      refuses:
        "#I/T, når der ikke er noget at måle; ligeså i en enkelt celle af tabellen. #VÆRDI! for et resultat på over 10.000 rækker eller 50.000 celler, områder af forskellig størrelse, tekst blandt datoer eller tal. #OVERLØB!, hvor cellerne nedenunder ikke er tomme.",
      source: guides,
    },
    "ORDERS.BY": {
      summary:
        "En ordreliste pr. gruppe: kunder, ordrer, omsætning og rater, én række pr. gruppe og én for alle.",
      question: "Hvilket segment, hvilken kanal eller hvilket land har hvilke kunder, ordrer og omsætning?",
      formula:
        "For hver gruppe det, som REPEATRATE.ORDERS, PURCHFREQ.ORDERS, AOV.ORDERS og CLV.ORDERS siger om dens rækker. En kunde i to grupper tæller i begge, og én gang i sidste række.",
      refuses:
        "#I/T, når der ikke er noget at måle; ligeså i en enkelt celle af tabellen. #VÆRDI! for et resultat på over 10.000 rækker eller 50.000 celler, områder af forskellig størrelse, tekst blandt datoer eller tal. #OVERLØB!, hvor cellerne nedenunder ikke er tomme.",
      source: guides,
    },
    "RETENTION.COHORTS": {
      summary:
        "Fastholdelse pr. kohorte: hvor mange af de kunder, der købte første gang i en periode, køber igen 1, 2, 3 … perioder senere.",
      question: "Bliver de kunder, vi vinder, og bliver de nyere længere?",
      formula:
        "En række for hver periode med en første ordre; kolonne k tæller dens kunder k perioder senere. Sidste række samler de kohorter, der er gamle nok: kunder, der kom igen / kunder.",
      refuses:
        "#I/T, når der ikke er noget at måle; ligeså i en enkelt celle af tabellen. #VÆRDI! for et resultat på over 10.000 rækker eller 50.000 celler, områder af forskellig størrelse, tekst blandt datoer eller tal. #OVERLØB!, hvor cellerne nedenunder ikke er tomme.",
      source: "Mixpanel og Amplitude, retention-rapporter (on, on or after, cumulative).",
    },
    "NPS.TREND": {
      summary: "Net Promoter Score over tid, én række pr. periode, med 95 %-interval.",
      question: "Hvordan udvikler vores Net Promoter Score sig?",
      formula: "For hver periode det, som NPS og NPS.INTERVAL siger om dens svar.",
      refuses:
        "#I/T, når der ikke er noget at måle; ligeså i en enkelt celle af tabellen. #VÆRDI! for et resultat på over 10.000 rækker eller 50.000 celler, områder af forskellig størrelse, tekst blandt datoer eller tal. #OVERLØB!, hvor cellerne nedenunder ikke er tomme.",
      source: "Reichheld (2003); Rocks, The American Statistician 70 (2016).",
    },
    "NPS.BY": {
      summary: "Net Promoter Score pr. gruppe, én række pr. gruppe og én for alle, med 95 %-interval.",
      question: "Hvilke kunder anbefaler os, og hvilke advarer mod os?",
      formula: "For hver gruppe det, som NPS og NPS.INTERVAL siger om dens svar.",
      refuses:
        "#I/T, når der ikke er noget at måle; ligeså i en enkelt celle af tabellen. #VÆRDI! for et resultat på over 10.000 rækker eller 50.000 celler, områder af forskellig størrelse, tekst blandt datoer eller tal. #OVERLØB!, hvor cellerne nedenunder ikke er tomme.",
      source: "Reichheld (2003); Rocks, The American Statistician 70 (2016).",
    },
    "CSAT.TREND": {
      summary: "Kundetilfredshed over tid, én række pr. periode, med 95 %-interval.",
      question: "Hvordan udvikler kundernes tilfredshed sig?",
      formula: "For hver periode det, som CSAT og CSAT.INTERVAL siger om dens svar.",
      refuses:
        "#I/T, når der ikke er noget at måle; ligeså i en enkelt celle af tabellen. #VÆRDI! for et resultat på over 10.000 rækker eller 50.000 celler, områder af forskellig størrelse, tekst blandt datoer eller tal. #OVERLØB!, hvor cellerne nedenunder ikke er tomme.",
      source: guides,
    },
    "CSAT.BY": {
      summary: "Kundetilfredshed pr. gruppe, én række pr. gruppe og én for alle, med 95 %-interval.",
      question: "Hvilke kunder er tilfredse?",
      formula: "For hver gruppe det, som CSAT og CSAT.INTERVAL siger om dens svar.",
      refuses:
        "#I/T, når der ikke er noget at måle; ligeså i en enkelt celle af tabellen. #VÆRDI! for et resultat på over 10.000 rækker eller 50.000 celler, områder af forskellig størrelse, tekst blandt datoer eller tal. #OVERLØB!, hvor cellerne nedenunder ikke er tomme.",
      source: guides,
    },
    "CES.TREND": {
      summary: "Customer Effort Score over tid, én række pr. periode, med 95 %-interval.",
      question: "Bliver det lettere at være kunde hos os?",
      formula: "For hver periode det, som CES og CES.INTERVAL siger om dens svar.",
      refuses:
        "#I/T, når der ikke er noget at måle; ligeså i en enkelt celle af tabellen. #VÆRDI! for et resultat på over 10.000 rækker eller 50.000 celler, områder af forskellig størrelse, tekst blandt datoer eller tal. #OVERLØB!, hvor cellerne nedenunder ikke er tomme.",
      source: "CEB, CES 2.0 (2013).",
    },
    "CES.BY": {
      summary: "Customer Effort Score pr. gruppe, én række pr. gruppe og én for alle, med 95 %-interval.",
      question: "For hvilke kunder er det let at være kunde hos os?",
      formula: "For hver gruppe det, som CES og CES.INTERVAL siger om dens svar.",
      refuses:
        "#I/T, når der ikke er noget at måle; ligeså i en enkelt celle af tabellen. #VÆRDI! for et resultat på over 10.000 rækker eller 50.000 celler, områder af forskellig størrelse, tekst blandt datoer eller tal. #OVERLØB!, hvor cellerne nedenunder ikke er tomme.",
      source: "CEB, CES 2.0 (2013).",
    },
    RFM: {
      summary:
        "Kunder efter seneste køb, hyppighed og beløb (RFM), med scorer og et segment, én række pr. kunde.",
      question: "Hvem er de bedste kunder, og hvem er på vej væk?",
      formula:
        "Dage siden sidste ordre, antal ordrer, summen af beløbene. Score = 1 + ⌊5 × kunder, der er strengt dårligere / kunder⌋; segmentet følger af R og F.",
      refuses:
        "#I/T, når der ikke er noget at måle; ligeså i en enkelt celle af tabellen. #VÆRDI! for et resultat på over 10.000 rækker eller 50.000 celler, områder af forskellig størrelse, tekst blandt datoer eller tal. #OVERLØB!, hvor cellerne nedenunder ikke er tomme.",
      source: "Hughes, Strategic Database Marketing (1994).",
    },
    "NPS.INTERVAL": {
      summary: "Intervallet for en Net Promoter Score: lav og høj, side om side.",
      question: "Hvor langt fra sandheden kan scoren af så mange svar være?",
      formula:
        "Justeret Wald: med 3 svar, ¾ ambassadør og ¾ kritiker lagt til, score ± z × standardfejl, begrænset til −100 … 100.",
      refuses:
        "#I/T uden svar. #VÆRDI! for svar uden for skalaen og en sikkerhed, der ikke ligger mellem 0 og 1.",
      source: "Rocks, Interval Estimation for the Net Promoter Score, The American Statistician 70 (2016).",
    },
    "CSAT.INTERVAL": {
      summary: "Intervallet for en kundetilfredshed: lav og høj, side om side.",
      question: "Hvor langt fra sandheden kan andelen af så mange svar være?",
      formula: "Wilsons scoreinterval for tilfredse / svar.",
      refuses:
        "#I/T uden svar. #VÆRDI! for svar uden for skalaen og en sikkerhed, der ikke ligger mellem 0 og 1.",
      source: "Wilson (1927); Newcombe, Statistics in Medicine 17 (1998).",
    },
    "RETENTION.INTERVAL": {
      summary: "Intervallet for en fastholdelsesrate: lav og høj, side om side.",
      question: "Hvor meget kan tilfældet have flyttet fastholdelsen af så mange kunder?",
      formula: "Wilsons scoreinterval for fastholdte / ved start.",
      refuses:
        "#DIVISION/0! uden kunder ved start. #VÆRDI! for negative antal, flere fastholdte, end der var, og en sikkerhed, der ikke ligger mellem 0 og 1.",
      source: "Wilson (1927); Newcombe, Statistics in Medicine 17 (1998).",
    },
    "CES.INTERVAL": {
      summary: "Intervallet for en Customer Effort Score: lav og høj, side om side.",
      question: "Hvor langt fra sandheden kan gennemsnittet af så mange svar være?",
      formula: "Gennemsnit ± t × standardafvigelse / √n med n − 1 frihedsgrader, begrænset til 1 … skala.",
      refuses:
        "#I/T uden svar. #VÆRDI! for svar uden for skalaen og en sikkerhed, der ikke ligger mellem 0 og 1. #I/T for et enkelt svar.",
      source: "Student, Biometrika 6 (1908).",
    },
    "NPS.TEST": {
      summary: "Om to Net Promoter Scores er mere forskellige, end tilfældet kan forklare: p-værdien.",
      question: "Er forskellen mellem to scorer mere end tilfældig?",
      formula:
        "Den tosidede p for z = forskel / standardfejl, hvor hver stikprøve er justeret som i NPS.INTERVAL. Under 0,05 taler man om en signifikant forskel.",
      refuses:
        "#I/T uden svar. #VÆRDI! for svar uden for skalaen og en sikkerhed, der ikke ligger mellem 0 og 1.",
      source: "Rocks, The American Statistician 70 (2016), på hver stikprøve.",
    },
    "CSAT.TEST": {
      summary: "Om to kundetilfredsheder er mere forskellige, end tilfældet kan forklare: p-værdien.",
      question: "Er forskellen mellem to andele mere end tilfældig?",
      formula:
        "Den tosidede p for z-testen af to andele med fælles varians. Under 0,05 taler man om en signifikant forskel.",
      refuses:
        "#I/T uden svar. #VÆRDI! for svar uden for skalaen og en sikkerhed, der ikke ligger mellem 0 og 1.",
      source: "Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions (2003).",
    },
    "CES.TEST": {
      summary: "Om to effort-scorer er mere forskellige, end tilfældet kan forklare: p-værdien.",
      question: "Er forskellen mellem to gennemsnit mere end tilfældig?",
      formula: "Den tosidede p for Welchs t-test. Under 0,05 taler man om en signifikant forskel.",
      refuses:
        "#I/T uden svar. #VÆRDI! for svar uden for skalaen og en sikkerhed, der ikke ligger mellem 0 og 1. #I/T, hvor svarene ikke varierer, men er forskellige.",
      source: "Welch, Biometrika 34 (1947).",
    },
  },
  argumentDescriptions,
};

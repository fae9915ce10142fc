import type { CatalogueWords } from "../en/functions";
import { argumentDescriptions } from "./arguments";

const guides = "De danska och svenska guiderna till kundlojalitet.";
const noOrders =
  "#SAKNAS! när det inte finns ordrar (i perioden). #VÄRDEFEL! för en period utan datum, områden av olika storlek, text bland datum eller belopp.";
const noAnswers =
  "#SAKNAS! när det inte finns svar (i perioden). #VÄRDEFEL! för svar utanför skalan, en period utan datum, områden av olika storlek.";

export const words: CatalogueWords = {
  families: {
    counts: {
      name: "Tal du redan har räknat",
      about: "Du känner redan talen: kunder vid start, ordrar, omsättning.",
    },
    survey: { name: "Enkätsvar", about: "En lista med svar på en enkätfråga." },
    orders: {
      name: "En orderlista",
      about: "En rad är en order: vem som köpte, när och för hur mycket.",
    },
    subscriptions: {
      name: "En lista med abonnemang",
      about: "En rad är ett abonnemang, från start till slut.",
    },
    tables: {
      name: "Tabeller",
      about: "Över tid, per grupp, per kohort, per kund: resultatet tar flera rader.",
    },
    statistics: {
      name: "Säkerhet",
      about: "Hur mycket slumpen kan ha flyttat ett tal, och om två tal verkligen skiljer sig.",
    },
  },
  functions: {
    RETENTION: {
      summary:
        "Kundlojalitet (retention): andelen av kunderna vid periodens start som fortfarande är kunder vid dess slut.",
      question: "Hur stor andel av våra kunder har vi kvar?",
      formula: "(kunder vid slut − nya kunder) / kunder vid start. En andel från 0 % till 100 %.",
      refuses:
        "#DIVISION/0! utan kunder vid start. #VÄRDEFEL! för negativa antal, fler nya kunder än kunder vid slut, eller fler behållna än det fanns.",
      source: `${guides} Reichheld, The Loyalty Effect (1996).`,
    },
    CHURN: {
      summary: "Churn (kundbortfall): andelen av kunderna vid periodens start som förlorades.",
      question: "Hur stor andel av våra kunder förlorade vi?",
      formula: "1 − retention. En andel från 0 % till 100 %.",
      refuses: "Detsamma som RETENTION.",
      source: guides,
    },
    REPEATRATE: {
      summary: "Återköpsgrad: andelen av kunderna som har köpt mer än en gång.",
      question: "Hur stor andel av kunderna kom tillbaka?",
      formula: "Kunder som har köpt mer än en gång / unika kunder. En andel från 0 % till 100 %.",
      refuses: "#DIVISION/0! utan kunder. #VÄRDEFEL! för negativa antal eller fler återköpskunder än kunder.",
      source: guides,
    },
    PURCHFREQ: {
      summary: "Köpfrekvens: ordrar per kund.",
      question: "Hur många ordrar lägger en kund i perioden?",
      formula: "Ordrar / unika kunder.",
      refuses: "#DIVISION/0! utan kunder. #VÄRDEFEL! för negativa antal.",
      source: guides,
    },
    AOV: {
      summary: "Genomsnittligt ordervärde: omsättning per order.",
      question: "Hur mycket är en order värd?",
      formula: "Omsättning / ordrar, i omsättningens valuta.",
      refuses: "#DIVISION/0! utan ordrar. #VÄRDEFEL! för ett negativt antal ordrar.",
      source: guides,
    },
    CLV: {
      summary:
        "Kundvärde: köpfrekvens × genomsnittligt ordervärde, eventuellt över en livslängd och med en marginal.",
      question: "Hur mycket är en kund värd?",
      formula:
        "Köpfrekvens × genomsnittligt ordervärde × livslängd (1 om den utelämnas) × bruttomarginal (1 om den utelämnas), i ordervärdets valuta.",
      refuses:
        "#VÄRDEFEL! för en negativ frekvens, en livslängd på 0 eller mindre och en marginal som inte är över 0 och högst 100 %.",
      source: `${guides} Farris m.fl., Marketing Metrics.`,
    },
    "CLV.RETENTION": {
      summary: "Kundens livstidsvärde av täckningsbidrag, behållningsgrad och diskonteringsränta.",
      question: "Vad är en kunds framtida täckningsbidrag värda i dag?",
      formula:
        "bidrag × behållning / (1 + ränta − behållning); med det första bidraget nu bidrag × (1 + ränta) / (1 + ränta − behållning).",
      refuses:
        "#VÄRDEFEL! för en behållningsgrad utanför 0 … 1 eller en negativ ränta. #DIVISION/0! vid full behållning utan ränta: värdet är obegränsat.",
      source: "Gupta & Lehmann, Customers as Assets, Journal of Interactive Marketing 17 (2003).",
    },
    GRR: {
      summary:
        "Gross revenue retention: andelen av den återkommande omsättningen som är kvar, utan merförsäljning.",
      question: "Hur stor andel av den återkommande omsättningen har vi kvar, merförsäljning borträknad?",
      formula:
        "(omsättning vid start − minskning − uppsagt) / omsättning vid start. En andel från 0 % till 100 %.",
      refuses:
        "#DIVISION/0! utan omsättning vid start. #VÄRDEFEL! för negativa belopp eller förluster större än starten.",
      source: "SaaS Metrics Standards Board, Gross Revenue Retention.",
    },
    NRR: {
      summary: "Net revenue retention: vad de tidigare kundernas återkommande omsättning har blivit.",
      question: "Vad har de kunder vi hade blivit värda, merförsäljning inräknad?",
      formula:
        "(omsättning vid start + merförsäljning − minskning − uppsagt) / omsättning vid start. En andel; över 100 % när kunderna har vuxit.",
      refuses:
        "#DIVISION/0! utan omsättning vid start. #VÄRDEFEL! för negativa belopp eller förluster större än start och merförsäljning tillsammans.",
      source: "SaaS Metrics Standards Board, Net Revenue Retention.",
    },
    NPS: {
      summary: "Net Promoter Score: % ambassadörer (9–10) − % kritiker (0–6), från −100 till 100.",
      question: "Är det fler kunder som rekommenderar oss än som varnar för oss?",
      formula:
        "(ambassadörer − kritiker) / svar × 100. Ambassadörer svarar 9 eller 10, passiva 7 eller 8, kritiker 0 till 6. Över 0 är bra, över 50 utmärkt, över 75 enastående.",
      refuses: noAnswers,
      source: "Reichheld, The One Number You Need to Grow, Harvard Business Review, december 2003.",
    },
    CES: {
      summary: "Customer Effort Score: medelvärdet av svaren på 1–7, eller andelen som instämmer.",
      question: "Hur lätt är det att vara kund hos oss?",
      formula:
        "Medelvärdet av svaren på 1 … skala (7 om den utelämnas). Med en gräns andelen svar på eller över den. Över 5 av 7 är bra.",
      refuses: noAnswers,
      source: "Dixon, Freeman & Toman, Harvard Business Review, juli 2010; CEB, CES 2.0 (2013).",
    },
    CSAT: {
      summary: "Kundnöjdhet (CSAT): andelen nöjda svar, 4 och 5 av 5.",
      question: "Hur stor andel av kunderna är nöjd?",
      formula:
        "Svar på eller över gränsen / svar. Utan gräns räknas de två översta svaren, på en skala upp till 3 det översta.",
      refuses: noAnswers,
      source: `${guides} Farris m.fl., Marketing Metrics (de två översta svaren).`,
    },
    "RETENTION.ORDERS": {
      summary: "Kundlojalitet för en orderlista: andelen av basperiodens kunder som köpte i perioden.",
      question: "Hur stor andel av dem som köpte tidigare köpte igen?",
      formula:
        "Kunder som köpte i båda perioderna / kunder som köpte i basperioden (om den utelämnas, perioden före). En andel från 0 % till 100 %.",
      refuses:
        "#SAKNAS! när ingen köpte i basperioden. #VÄRDEFEL! för en period som inte kan läsas, områden av olika storlek, text bland datum.",
      source: guides,
    },
    "CHURN.ORDERS": {
      summary: "Churn för en orderlista: andelen av basperiodens kunder som inte köpte i perioden.",
      question: "Hur stor andel av dem som köpte tidigare köpte inte igen?",
      formula: "1 − RETENTION.ORDERS. En andel från 0 % till 100 %.",
      refuses: "Detsamma som RETENTION.ORDERS.",
      source: guides,
    },
    "REPEATRATE.ORDERS": {
      summary: "Återköpsgrad för en orderlista: andelen av kunderna med mer än en order.",
      question: "Hur stor andel av kunderna köpte mer än en gång?",
      formula: "Kunder med mer än en order / kunder, i perioden om den anges. En andel från 0 % till 100 %.",
      refuses: noOrders,
      source: guides,
    },
    "PURCHFREQ.ORDERS": {
      summary: "Köpfrekvens för en orderlista: ordrar per kund.",
      question: "Hur många ordrar lägger en kund?",
      formula: "Ordrar / unika kunder, i perioden om den anges.",
      refuses: noOrders,
      source: guides,
    },
    "AOV.ORDERS": {
      summary: "Genomsnittligt ordervärde för en orderlista: omsättning per order.",
      question: "Hur mycket är en order värd?",
      formula:
        "Summan av beloppen / ordrar, i perioden om den anges. Ett negativt belopp sänker omsättningen; raden räknas ändå som en order.",
      refuses: noOrders,
      source: guides,
    },
    "CLV.ORDERS": {
      summary:
        "Kundvärde för en orderlista: omsättning per kund, eventuellt över en livslängd och med en marginal.",
      question: "Hur mycket är en kund värd?",
      formula: "Summan av beloppen / unika kunder × livslängd × bruttomarginal, i perioden om den anges.",
      refuses: `${noOrders} #VÄRDEFEL! för en livslängd på 0 eller mindre och en marginal som inte är över 0 och högst 100 %.`,
      source: guides,
    },
    "CHURN.LAPSED": {
      summary: "Sovande kunder: andelen av kunderna vars senaste order är mer än så många dagar gammal.",
      question: "Hur stor andel av kunderna har inte köpt på länge?",
      formula:
        "Kunder vars senaste order ligger mer än det angivna antalet dagar före den dag man ser tillbaka från / kunder. Senare ordrar är inte med. En andel från 0 % till 100 %.",
      refuses:
        "#SAKNAS! när det inte finns ordrar. #VÄRDEFEL! för ett negativt antal dagar, områden av olika storlek, text bland datum.",
      source: "Fader & Hardie om kunder utan avtal, som försvinner utan att säga upp sig.",
    },
    "RETENTION.SUBS": {
      summary:
        "Retention för en lista med abonnemang: andelen av det som löpte före perioden som fortfarande löper på dess sista dag; med belopp gross revenue retention.",
      question: "Hur stor andel av abonnemangen, kunderna eller den återkommande omsättningen behöll vi?",
      formula:
        "Löpte dagen före perioden och på dess sista dag / löpte dagen före. Med belopp: Σ min(före, vid slut) / Σ före. En andel från 0 % till 100 %.",
      refuses:
        "#SAKNAS! när inget löpte dagen före perioden. #VÄRDEFEL! för ett slutdatum före startdatumet, områden av olika storlek, en period som inte kan läsas.",
      source: "SaaS Metrics Standards Board.",
    },
    "CHURN.SUBS": {
      summary:
        "Churn för en lista med abonnemang: andelen av det som löpte före perioden som inte längre löper på dess sista dag.",
      question: "Hur stor andel av abonnemangen, kunderna eller den återkommande omsättningen förlorade vi?",
      formula: "1 − RETENTION.SUBS. En andel från 0 % till 100 %.",
      refuses: "Detsamma som RETENTION.SUBS.",
      source: "SaaS Metrics Standards Board.",
    },
    "SUBS.TREND": {
      summary:
        "En lista med abonnemang över tid: vid start, nya, förlorade, vid slut, retention och churn, en rad per period.",
      question: "Hur många abonnemang löper, kommer och går från period till period?",
      formula:
        "Vid slut = vid start + nya − förlorade; retention = (vid start − förlorade) / vid start. Från den första starten till den senaste starten eller slutet.",
      refuses:
        "#SAKNAS! när det inte finns något att mäta; likaså i en enskild cell i tabellen. #VÄRDEFEL! för ett resultat på över 10 000 rader eller 50 000 celler, områden av olika storlek, text bland datum eller tal. #SPILL! där cellerna nedanför inte är tomma.",
      source: "SaaS Metrics Standards Board.",
    },
    "ORDERS.TREND": {
      summary:
        "En orderlista över tid: kunder (nya, behållna, återaktiverade), ordrar, omsättning och andelar, en rad per period.",
      question: "Hur utvecklas kunder, ordrar och omsättning från period till period?",
      formula:
        "Nya kunder har sin första order i listan i perioden, behållna köpte även i perioden före, återaktiverade är resten. Retention = behållna / kunder i raden före.",
      refuses:
        "#SAKNAS! när det inte finns något att mäta; likaså i en enskild cell i tabellen. #VÄRDEFEL! för ett resultat på över 10 000 rader eller 50 000 celler, områden av olika storlek, text bland datum eller tal. #SPILL! där cellerna nedanför inte är tomma.",
      source: guides,
    },
    "ORDERS.BY": {
      summary:
        "En orderlista per grupp: kunder, ordrar, omsättning och andelar, en rad per grupp och en för alla.",
      question: "Vilket segment, vilken kanal eller vilket land har vilka kunder, ordrar och omsättning?",
      formula:
        "För varje grupp det som REPEATRATE.ORDERS, PURCHFREQ.ORDERS, AOV.ORDERS och CLV.ORDERS säger om dess rader. En kund i två grupper räknas i båda, och en gång i sista raden.",
      refuses:
        "#SAKNAS! när det inte finns något att mäta; likaså i en enskild cell i tabellen. #VÄRDEFEL! för ett resultat på över 10 000 rader eller 50 000 celler, områden av olika storlek, text bland datum eller tal. #SPILL! där cellerna nedanför inte är tomma.",
      source: guides,
    },
    "RETENTION.COHORTS": {
      summary:
        "Retention per kohort: hur många av kunderna som köpte första gången i en period köper igen 1, 2, 3 … perioder senare.",
      question: "Stannar kunderna vi vinner, och stannar de nyare längre?",
      formula:
        "En rad för varje period med en första order; kolumn k räknar dess kunder k perioder senare. Sista raden slår ihop kohorterna som är gamla nog: kunder som kom tillbaka / kunder.",
      refuses:
        "#SAKNAS! när det inte finns något att mäta; likaså i en enskild cell i tabellen. #VÄRDEFEL! för ett resultat på över 10 000 rader eller 50 000 celler, områden av olika storlek, text bland datum eller tal. #SPILL! där cellerna nedanför inte är tomma.",
      source: "Mixpanel och Amplitude, retentionrapporter (on, on or after, cumulative).",
    },
    "NPS.TREND": {
      summary: "Net Promoter Score över tid, en rad per period, med 95 %-intervall.",
      question: "Hur utvecklas vår Net Promoter Score?",
      formula: "För varje period det som NPS och NPS.INTERVAL säger om dess svar.",
      refuses:
        "#SAKNAS! när det inte finns något att mäta; likaså i en enskild cell i tabellen. #VÄRDEFEL! för ett resultat på över 10 000 rader eller 50 000 celler, områden av olika storlek, text bland datum eller tal. #SPILL! där cellerna nedanför inte är tomma.",
      source: "Reichheld (2003); Rocks, The American Statistician 70 (2016).",
    },
    "NPS.BY": {
      summary: "Net Promoter Score per grupp, en rad per grupp och en för alla, med 95 %-intervall.",
      question: "Vilka kunder rekommenderar oss, och vilka varnar för oss?",
      formula: "För varje grupp det som NPS och NPS.INTERVAL säger om dess svar.",
      refuses:
        "#SAKNAS! när det inte finns något att mäta; likaså i en enskild cell i tabellen. #VÄRDEFEL! för ett resultat på över 10 000 rader eller 50 000 celler, områden av olika storlek, text bland datum eller tal. #SPILL! där cellerna nedanför inte är tomma.",
      source: "Reichheld (2003); Rocks, The American Statistician 70 (2016).",
    },
    "CSAT.TREND": {
      summary: "Kundnöjdhet över tid, en rad per period, med 95 %-intervall.",
      question: "Hur utvecklas våra kunders nöjdhet?",
      formula: "För varje period det som CSAT och CSAT.INTERVAL säger om dess svar.",
      refuses:
        "#SAKNAS! när det inte finns något att mäta; likaså i en enskild cell i tabellen. #VÄRDEFEL! för ett resultat på över 10 000 rader eller 50 000 celler, områden av olika storlek, text bland datum eller tal. #SPILL! där cellerna nedanför inte är tomma.",
      source: guides,
    },
    "CSAT.BY": {
      summary: "Kundnöjdhet per grupp, en rad per grupp och en för alla, med 95 %-intervall.",
      question: "Vilka kunder är nöjda?",
      formula: "För varje grupp det som CSAT och CSAT.INTERVAL säger om dess svar.",
      refuses:
        "#SAKNAS! när det inte finns något att mäta; likaså i en enskild cell i tabellen. #VÄRDEFEL! för ett resultat på över 10 000 rader eller 50 000 celler, områden av olika storlek, text bland datum eller tal. #SPILL! där cellerna nedanför inte är tomma.",
      source: guides,
    },
    "CES.TREND": {
      summary: "Customer Effort Score över tid, en rad per period, med 95 %-intervall.",
      question: "Blir det lättare att vara kund hos oss?",
      formula: "För varje period det som CES och CES.INTERVAL säger om dess svar.",
      refuses:
        "#SAKNAS! när det inte finns något att mäta; likaså i en enskild cell i tabellen. #VÄRDEFEL! för ett resultat på över 10 000 rader eller 50 000 celler, områden av olika storlek, text bland datum eller tal. #SPILL! där cellerna nedanför inte är tomma.",
      source: "CEB, CES 2.0 (2013).",
    },
    "CES.BY": {
      summary: "Customer Effort Score per grupp, en rad per grupp och en för alla, med 95 %-intervall.",
      question: "För vilka kunder är det lätt att vara kund hos oss?",
      formula: "För varje grupp det som CES och CES.INTERVAL säger om dess svar.",
      refuses:
        "#SAKNAS! när det inte finns något att mäta; likaså i en enskild cell i tabellen. #VÄRDEFEL! för ett resultat på över 10 000 rader eller 50 000 celler, områden av olika storlek, text bland datum eller tal. #SPILL! där cellerna nedanför inte är tomma.",
      source: "CEB, CES 2.0 (2013).",
    },
    RFM: {
      summary:
        "Kunder efter senaste köp, frekvens och belopp (RFM), med poäng och ett segment, en rad per kund.",
      question: "Vilka är de bästa kunderna, och vilka är på väg bort?",
      formula:
        "Dagar sedan senaste order, antal ordrar, summan av beloppen. Poäng = 1 + ⌊5 × kunder som är strikt sämre / kunder⌋; segmentet följer av R och F.",
      refuses:
        "#SAKNAS! när det inte finns något att mäta; likaså i en enskild cell i tabellen. #VÄRDEFEL! för ett resultat på över 10 000 rader eller 50 000 celler, områden av olika storlek, text bland datum eller tal. #SPILL! där cellerna nedanför inte är tomma.",
      source: "Hughes, Strategic Database Marketing (1994).",
    },
    "NPS.INTERVAL": {
      summary: "Intervallet för en Net Promoter Score: lågt och högt, sida vid sida.",
      question: "Hur långt från sanningen kan poängen av så många svar vara?",
      formula:
        "Justerad Wald: med 3 svar, ¾ ambassadör och ¾ kritiker tillagda, poäng ± z × standardfel, begränsat till −100 … 100.",
      refuses:
        "#SAKNAS! utan svar. #VÄRDEFEL! för svar utanför skalan och en säkerhet som inte ligger mellan 0 och 1.",
      source: "Rocks, Interval Estimation for the Net Promoter Score, The American Statistician 70 (2016).",
    },
    "CSAT.INTERVAL": {
      summary: "Intervallet för en kundnöjdhet: lågt och högt, sida vid sida.",
      question: "Hur långt från sanningen kan andelen av så många svar vara?",
      formula: "Wilsons intervall för nöjda / svar.",
      refuses:
        "#SAKNAS! utan svar. #VÄRDEFEL! för svar utanför skalan och en säkerhet som inte ligger mellan 0 och 1.",
      source: "Wilson (1927); Newcombe, Statistics in Medicine 17 (1998).",
    },
    "RETENTION.INTERVAL": {
      summary: "Intervallet för en retention: lågt och högt, sida vid sida.",
      question: "Hur mycket kan slumpen ha flyttat retentionen för så många kunder?",
      formula: "Wilsons intervall för behållna / vid start.",
      refuses:
        "#DIVISION/0! utan kunder vid start. #VÄRDEFEL! för negativa antal, fler behållna än det fanns, och en säkerhet som inte ligger mellan 0 och 1.",
      source: "Wilson (1927); Newcombe, Statistics in Medicine 17 (1998).",
    },
    "CES.INTERVAL": {
      summary: "Intervallet för en Customer Effort Score: lågt och högt, sida vid sida.",
      question: "Hur långt från sanningen kan medelvärdet av så många svar vara?",
      formula: "Medelvärde ± t × standardavvikelse / √n med n − 1 frihetsgrader, begränsat till 1 … skala.",
      refuses:
        "#SAKNAS! utan svar. #VÄRDEFEL! för svar utanför skalan och en säkerhet som inte ligger mellan 0 och 1. #SAKNAS! för ett enda svar.",
      source: "Student, Biometrika 6 (1908).",
    },
    "NPS.TEST": {
      summary: "Om två Net Promoter Scores skiljer sig mer än slumpen kan förklara: p-värdet.",
      question: "Är skillnaden mellan två poäng mer än slump?",
      formula:
        "Det tvåsidiga p för z = skillnad / standardfel, där varje stickprov är justerat som i NPS.INTERVAL. Under 0,05 talar man om en signifikant skillnad.",
      refuses:
        "#SAKNAS! utan svar. #VÄRDEFEL! för svar utanför skalan och en säkerhet som inte ligger mellan 0 och 1.",
      source: "Rocks, The American Statistician 70 (2016), på varje stickprov.",
    },
    "CSAT.TEST": {
      summary: "Om två kundnöjdheter skiljer sig mer än slumpen kan förklara: p-värdet.",
      question: "Är skillnaden mellan två andelar mer än slump?",
      formula:
        "Det tvåsidiga p för z-testet av två andelar med gemensam varians. Under 0,05 talar man om en signifikant skillnad.",
      refuses:
        "#SAKNAS! utan svar. #VÄRDEFEL! för svar utanför skalan och en säkerhet som inte ligger mellan 0 och 1.",
      source: "Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions (2003).",
    },
    "CES.TEST": {
      summary: "Om två effort-poäng skiljer sig mer än slumpen kan förklara: p-värdet.",
      question: "Är skillnaden mellan två medelvärden mer än slump?",
      formula: "Det tvåsidiga p för Welchs t-test. Under 0,05 talar man om en signifikant skillnad.",
      refuses:
        "#SAKNAS! utan svar. #VÄRDEFEL! för svar utanför skalan och en säkerhet som inte ligger mellan 0 och 1. #SAKNAS! där svaren inte varierar men skiljer sig.",
      source: "Welch, Biometrika 34 (1947).",
    },
  },
  argumentDescriptions,
};

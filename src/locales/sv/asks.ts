import type { AskWords } from "../en/asks";

export const asks: AskWords = {
  topics: {
    retention: { name: "Kundlojalitet (retention)", question: "Hur stor andel av kunderna stannar hos oss?" },
    churn: { name: "Kundbortfall (churn)", question: "Hur stor andel av kunderna förlorar vi?" },
    repeatRate: { name: "Återköpsgrad", question: "Hur stor andel av kunderna kom tillbaka?" },
    purchaseFrequency: { name: "Köpfrekvens", question: "Hur ofta beställer en kund?" },
    orderValue: { name: "Genomsnittligt ordervärde", question: "Hur mycket är en order värd?" },
    customerValue: { name: "Kundvärde", question: "Hur mycket är en kund värd?" },
    nps: {
      name: "Net Promoter Score (NPS)",
      question: "Är det fler kunder som rekommenderar oss än som varnar för oss?",
    },
    ces: { name: "Customer Effort Score (CES)", question: "Hur lätt är det att vara kund hos oss?" },
    csat: { name: "Kundnöjdhet (CSAT)", question: "Hur stor andel av kunderna är nöjda?" },
    revenueRetention: {
      name: "Behållna intäkter",
      question: "Hur stor andel av de återkommande intäkterna behåller vi?",
    },
    lapsed: { name: "Sovande kunder", question: "Hur stor andel av kunderna har inte köpt på länge?" },
    customerGroups: {
      name: "Kunder efter värde (RFM)",
      question: "Vilka är de bästa kunderna, och vilka är på väg bort?",
    },
  },
  ways: {
    number: "Som ett tal",
    overTime: "Över tid",
    bySegment: "Per segment",
    cohorts: "Som kohorter",
    byCustomer: "Per kund",
    certainty: "Med osäkerhet",
    comparison: "Jämför två grupper",
    counted: "Från räknade tal",
  },
  notes: {
    retentionShown: "Tabellen visar hur många som stannar; bortfallet är det som saknas upp till 100 %.",
    anyShare: "Intervallet för en andel beräknas alltid på samma sätt; formeln bär namnet RETENTION.",
  },
  inputs: {
    churn: { retained: "Förlorade kunder" },
    repeatRate: { retained: "Återköpskunder", atStart: "Kunder" },
  },
  answerable: "Det kan dina data svara på",
  lacking: "Andra frågor",
  from: (lists) => `Från ${lists}`,
  switchWay: "Hur vill du ha svaret?",
  figure: "Vilket nyckeltal",
  selectMissing: (missing) =>
    `Hittades inte i arbetsboken: ${missing}. Om det finns där, markera cellerna nedan.`,
  second: (column) => `ännu en kolumn med ${column}`,
  countFirst: "Hur många av hur många? Fråga först efter ett tal, så fylls båda fälten i här.",
  count: "Fråga efter ett tal",
  counted: (numerator, denominator) => `Ifyllt från det senaste svaret: ${numerator} av ${denominator}.`,
};

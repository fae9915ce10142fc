import type { FigureFacts, Said, Sentences } from "../en/sentences";

const many = ({ count, text }: Said, one: string, several: string) =>
  `${text} ${count === 1 ? one : several}`;
const customers = (said: Said) => many(said, "kund", "kunder");
const orders = (said: Said) => many(said, "order", "ordrar");
const ofCustomers = ({ numerator, denominator }: FigureFacts) =>
  `${numerator.text} av ${customers(denominator)}`;

function value(facts: FigureFacts): string {
  const { lifespan, grossMargin } = facts.parts;
  const over = lifespan && lifespan.count !== 1 ? ` under ${many(lifespan, "period", "perioder")}` : "";
  const at = grossMargin && grossMargin.count !== 1 ? ` med en marginal på ${grossMargin.text}` : "";
  return `${facts.value} per kund${over}${at}`;
}

function running({ counted, numerator, denominator }: FigureFacts): string {
  switch (counted) {
    case "amounts":
      return `${numerator.text} av ${denominator.text} i intäkter från abonnemang`;
    case "customers":
      return `${numerator.text} av ${customers(denominator)} med abonnemang`;
    case "subscriptions":
      return `${numerator.text} av ${denominator.text} abonnemang`;
  }
}

export const sentences: Sentences = {
  RETENTION: (facts) => `${ofCustomers(facts)} vid början var fortfarande kunder vid slutet.`,
  CHURN: (facts) => `${ofCustomers(facts)} vid början var inte längre kunder vid slutet.`,
  REPEATRATE: (facts) => `${ofCustomers(facts)} köpte mer än en gång.`,
  PURCHFREQ: ({ numerator, denominator, value }) =>
    `${customers(denominator)} lade ${orders(numerator)}: ${value} var i genomsnitt.`,
  AOV: ({ numerator, denominator, value }) =>
    `${orders(denominator)} gav ${numerator.text} i omsättning: ${value} per order i genomsnitt.`,
  CLV: (facts) =>
    `${facts.parts.purchaseFrequency?.text} ordrar per kund à ${facts.parts.averageOrderValue?.text}: ${value(facts)}.`,
  "CLV.RETENTION": ({ parts, value }) =>
    `Med en marginal på ${parts.margin?.text} per period, där ${parts.retentionRate?.text} av kunderna stannar varje gång, och en diskonteringsränta på ${parts.discountRate?.text} är en kund i dag värd ${value}.`,
  GRR: ({ numerator, denominator }) =>
    `${numerator.text} av ${denominator.text} i återkommande intäkter vid början behölls.`,
  NRR: ({ numerator, denominator }) =>
    `De kunder som betalade ${denominator.text} vid början betalar nu ${numerator.text}.`,
  NPS: ({ parts, denominator, value, when }) =>
    `Av ${denominator.text} svar${when} kom ${parts.promoters?.text} från ambassadörer (9–10) och ${parts.detractors?.text} från kritiker (0–6). Skillnaden är ${value} per 100 svar.`,
  CES: ({ numerator, denominator, value, scale, when }) =>
    `${denominator.text} svar${when} ger tillsammans ${numerator.text}: ${value} av ${scale} i genomsnitt.`,
  agreement: ({ numerator, denominator, threshold, scale, when }) =>
    `${numerator.text} av de ${denominator.text} som svarade${when} håller med: ${threshold} eller mer av ${scale}.`,
  CSAT: ({ numerator, denominator, threshold, scale, when }) =>
    `${numerator.text} av de ${denominator.text} som svarade${when} är nöjda: ${threshold} eller mer av ${scale}.`,
  "RETENTION.ORDERS": (facts) => `${ofCustomers(facts)} som köpte ${facts.base} köpte igen${facts.when}.`,
  "CHURN.ORDERS": (facts) => `${ofCustomers(facts)} som köpte ${facts.base} köpte inte igen${facts.when}.`,
  "REPEATRATE.ORDERS": (facts) => `${ofCustomers(facts)} köpte mer än en gång${facts.when}.`,
  "PURCHFREQ.ORDERS": ({ numerator, denominator, value, when }) =>
    `${customers(denominator)} lade ${orders(numerator)}${when}: ${value} var i genomsnitt.`,
  "AOV.ORDERS": ({ numerator, denominator, value, when }) =>
    `${orders(denominator)} gav ${numerator.text} i omsättning${when}: ${value} per order i genomsnitt.`,
  "CLV.ORDERS": (facts) =>
    `${customers(facts.denominator)} gav ${facts.numerator.text} i omsättning${facts.when}: ${value(facts)}.`,
  "CHURN.LAPSED": (facts) =>
    `Den ${facts.lastDay} hade ${ofCustomers(facts)} inte beställt på mer än ${facts.parts.days ? many(facts.parts.days, "dag", "dagar") : ""}.`,
  "RETENTION.SUBS": (facts) =>
    `${running(facts)} dagen före perioden: fortfarande igång på dess sista dag, den ${facts.lastDay}.`,
  "CHURN.SUBS": (facts) =>
    `${running(facts)} dagen före perioden: borta på dess sista dag, den ${facts.lastDay}.`,
};

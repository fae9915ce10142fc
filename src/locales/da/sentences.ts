import type { FigureFacts, Said, Sentences } from "../en/sentences";

const many = ({ count, text }: Said, one: string, several: string) =>
  `${text} ${count === 1 ? one : several}`;
const customers = (said: Said) => many(said, "kunde", "kunder");
const orders = (said: Said) => many(said, "ordre", "ordrer");
const ofCustomers = ({ numerator, denominator }: FigureFacts) =>
  `${numerator.text} af ${customers(denominator)}`;

function value(facts: FigureFacts): string {
  const { lifespan, grossMargin } = facts.parts;
  const over = lifespan && lifespan.count !== 1 ? ` over ${many(lifespan, "periode", "perioder")}` : "";
  const at = grossMargin && grossMargin.count !== 1 ? ` ved en dækningsgrad på ${grossMargin.text}` : "";
  return `${facts.value} pr. kunde${over}${at}`;
}

function running({ counted, numerator, denominator }: FigureFacts): string {
  switch (counted) {
    case "amounts":
      return `${numerator.text} af ${denominator.text} i omsætning fra abonnementer`;
    case "customers":
      return `${numerator.text} af ${customers(denominator)} med abonnement`;
    case "subscriptions":
      return `${numerator.text} af ${many(denominator, "abonnement", "abonnementer")}`;
  }
}

export const sentences: Sentences = {
  RETENTION: (facts) => `${ofCustomers(facts)} ved start var stadig kunder ved slut.`,
  CHURN: (facts) => `${ofCustomers(facts)} ved start var ikke længere kunder ved slut.`,
  REPEATRATE: (facts) => `${ofCustomers(facts)} købte mere end én gang.`,
  PURCHFREQ: ({ numerator, denominator, value }) =>
    `${customers(denominator)} afgav ${orders(numerator)}: ${value} hver i gennemsnit.`,
  AOV: ({ numerator, denominator, value }) =>
    `${orders(denominator)} gav ${numerator.text} i omsætning: ${value} pr. ordre i gennemsnit.`,
  CLV: (facts) =>
    `${facts.parts.purchaseFrequency?.text} ordrer pr. kunde à ${facts.parts.averageOrderValue?.text}: ${value(facts)}.`,
  "CLV.RETENTION": ({ parts, value }) =>
    `Med et dækningsbidrag på ${parts.margin?.text} pr. periode, hvor ${parts.retentionRate?.text} af kunderne bliver hver gang, og en diskonteringsrente på ${parts.discountRate?.text} er en kunde ${value} værd i dag.`,
  GRR: ({ numerator, denominator }) =>
    `${numerator.text} af de ${denominator.text} i tilbagevendende omsætning ved start blev fastholdt.`,
  NRR: ({ numerator, denominator }) =>
    `De kunder, der betalte ${denominator.text} ved start, betaler nu ${numerator.text}.`,
  NPS: ({ parts, denominator, value, when }) =>
    `Af ${denominator.text} svar${when} kom ${parts.promoters?.text} fra ambassadører (9–10) og ${parts.detractors?.text} fra kritikere (0–6). Forskellen er ${value} pr. 100 svar.`,
  CES: ({ numerator, denominator, value, scale, when }) =>
    `${denominator.text} svar${when} giver tilsammen ${numerator.text}: ${value} af ${scale} i gennemsnit.`,
  agreement: ({ numerator, denominator, threshold, scale, when }) =>
    `${numerator.text} af de ${denominator.text}, der svarede${when}, er enige: ${threshold} eller mere af ${scale}.`,
  CSAT: ({ numerator, denominator, threshold, scale, when }) =>
    `${numerator.text} af de ${denominator.text}, der svarede${when}, er tilfredse: ${threshold} eller mere af ${scale}.`,
  "RETENTION.ORDERS": (facts) => `${ofCustomers(facts)}, der købte ${facts.base}, købte igen${facts.when}.`,
  "CHURN.ORDERS": (facts) => `${ofCustomers(facts)}, der købte ${facts.base}, købte ikke igen${facts.when}.`,
  "REPEATRATE.ORDERS": (facts) => `${ofCustomers(facts)} købte mere end én gang${facts.when}.`,
  "PURCHFREQ.ORDERS": ({ numerator, denominator, value, when }) =>
    `${customers(denominator)} afgav ${orders(numerator)}${when}: ${value} hver i gennemsnit.`,
  "AOV.ORDERS": ({ numerator, denominator, value, when }) =>
    `${orders(denominator)} gav ${numerator.text} i omsætning${when}: ${value} pr. ordre i gennemsnit.`,
  "CLV.ORDERS": (facts) =>
    `${customers(facts.denominator)} gav ${facts.numerator.text} i omsætning${facts.when}: ${value(facts)}.`,
  "CHURN.LAPSED": (facts) =>
    `Den ${facts.lastDay} havde ${ofCustomers(facts)} ikke bestilt i mere end ${facts.parts.days ? many(facts.parts.days, "dag", "dage") : ""}.`,
  "RETENTION.SUBS": (facts) =>
    `${running(facts)} dagen før perioden: stadig i gang på dens sidste dag, den ${facts.lastDay}.`,
  "CHURN.SUBS": (facts) =>
    `${running(facts)} dagen før perioden: væk på dens sidste dag, den ${facts.lastDay}.`,
};

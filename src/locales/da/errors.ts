import type { ErrorWords } from "../en/errors";
import { formatDay as day } from "../formatDay";
import { numberFormat } from "../numberFormat";

const number = numberFormat("da-DK");

const at = ({ argument, row }: { argument: string; row?: number }): string =>
  row === undefined ? argument : `${argument}, række ${row}`;

const missing = {
  answers: "Der er ingen svar at måle på her.",
  orders: "Der er ingen ordrer at måle på her.",
  baseCustomers: "Ingen købte i basisperioden, så der er ingen at fastholde.",
  subscriptions: "Der er ingen abonnementer at måle på her.",
  subscriptionsBefore: "Intet løb dagen før perioden, så der er intet at fastholde.",
  variance: "Svarene varierer ikke, eller der er for få af dem, så tilfældet kan ikke måles.",
};

export const errors: ErrorWords = {
  argumentNames: {
    customersAtStart: "kunder_ved_start",
    customersAtEnd: "kunder_ved_slut",
    newCustomers: "nye_kunder",
    repeatCustomers: "genkøbskunder",
    uniqueCustomers: "unikke_kunder",
    orders: "ordrer",
    revenue: "omsætning",
    purchaseFrequency: "købsfrekvens",
    averageOrderValue: "ordreværdi",
    lifespan: "levetid",
    grossMargin: "dækningsgrad",
    margin: "dækningsbidrag",
    retentionRate: "fastholdelsesrate",
    discountRate: "diskonteringsrente",
    firstMarginNow: "første_bidrag_nu",
    mrrAtStart: "mrr_ved_start",
    expansion: "mersalg",
    contraction: "nedgang",
    churned: "opsagt",
    scores: "scorer",
    scale: "skala",
    agreeFrom: "enig_fra",
    satisfiedFrom: "tilfreds_fra",
    counts: "antal",
    customers: "kunder",
    dates: "datoer",
    amounts: "beløb",
    orderIds: "ordrenumre",
    period: "periode",
    basePeriod: "basisperiode",
    days: "dage",
    asOf: "pr_dato",
    groups: "grupper",
    unit: "enhed",
    headers: "overskrifter",
    measure: "mål",
    mode: "måde",
    starts: "startdatoer",
    ends: "slutdatoer",
    confidence: "sikkerhed",
    retained: "fastholdte",
    atStart: "ved_start",
    scoresA: "scorer_a",
    scoresB: "scorer_b",
  },
  sentences: {
    zeroDenominator: (p) => `${p.argument} er 0: der er ikke noget at dividere med.`,
    nothingToMeasure: (p) => missing[p.missing],
    outOfRange: (p) => `${p.argument} er ${number(p.value)}; det skal være ${p.allowed}.`,
    notAShare: (p) =>
      `${p.argument} er ${number(p.value)}; det skal være højst 1: skriv 40 % som 40% eller 0,4.`,
    newCustomersLeft: (p) =>
      `Der er ${number(p.newCustomers)} nye kunder, men kun ${number(p.customersAtEnd)} ved periodens slutning: tæl ikke nye kunder med, som allerede er væk igen.`,
    keptMoreThanStart: (p) =>
      `${number(p.kept)} fastholdte kunder ud af ${number(p.customersAtStart)} ved periodens start: kunder, der er vendt tilbage, tæller som nye, ikke som fastholdte.`,
    moreRepeatersThanCustomers: (p) =>
      `${number(p.repeatCustomers)} genkøbskunder kan ikke være blandt ${number(p.uniqueCustomers)} kunder.`,
    lostMoreThanStart: (p) => `${number(p.lost)} er tabt, men der var kun ${number(p.available)} at tabe.`,
    scoreOutsideScale: (p) =>
      `${at(p)}: ${number(p.value)} er ikke en score fra ${p.lowest} til ${p.highest}.`,
    periodWithoutDates: (p) => `En ${p.argument} kræver datoer: angiv også området med datoer.`,
    tableTooLarge: (p) =>
      `Tabellen ville få ${number(p.rows)} rækker og ${number(p.columns)} kolonner, fra ${day(p.first)} til ${day(p.last)}. Er en af datoerne en tastefejl?`,
    tooManyGroups: (p) =>
      `Der er ${number(p.groups)} forskellige grupper, for mange til en tabel. Er det her kolonnen med grupper?`,
    modeWithoutMeasure: (p) => `"${p.mode}" tæller kunder: det kan ikke bruges sammen med ${p.measure}.`,
    measureNeeds: (p) => `For at måle ${p.measure} skal ${p.argument} også angives.`,
    endBeforeStart: (p) => `${at(p)}: slutdatoen, ${day(p.end)}, ligger før startdatoen, ${day(p.start)}.`,
    negativeAmount: (p) => `${at(p)}: ${number(p.value)} er negativt; et abonnement betaler 0 eller mere.`,
    tooLarge: () => "Resultatet er for stort til en celle.",
    missingArgument: (p) => `${p.argument} mangler.`,
    errorInCell: (p) => `${at(p)}: cellen indeholder fejlen ${p.error}.`,
    notANumber: (p) => `${at(p)}: "${p.value}" er ikke et tal.`,
    truthValue: (p) => `${at(p)}: ${p.value ? "SAND" : "FALSK"} står, hvor der skal stå et tal.`,
    notADate: (p) => `${at(p)}: "${p.value}" er ikke en dato. Brug Excel-datoer eller tekst som 2026-04-01.`,
    dateOutOfRange: (p) =>
      `${at(p)}: ${number(p.value)} er ikke en dato efter 1927. Er det her kolonnen med datoer?`,
    notAScore: (p) =>
      `${at(p)}: "${p.value}" er ikke en score. Skriv 9, eller en tekst som "9 - Sandsynligt".`,
    notACount: (p) => `${at(p)}: ${number(p.value)} er ikke et antal personer (0, 1, 2, …).`,
    notTrueOrFalse: (p) => `${at(p)}: "${p.value}" er hverken SAND eller FALSK.`,
    notAChoice: (p) => `${at(p)}: "${p.value}" er ikke en af ${p.choices}.`,
    notAPeriod: (p) =>
      `${at(p)}: "${p.value}" er ikke en periode. Skriv 2026, 2026-H1, 2026-Q2, 2026-04, 2026-W14, 2026-04-01 eller 2026-04-01..2026-06-30.`,
    oneDate: (p) =>
      `${at(p)}: én dato er ikke en periode. Skriv '2026-04 som tekst (med apostrof), eller angiv første og sidste dag i to celler.`,
    periodBackwards: (p) => `${p.argument}: den første dag, ${p.first}, ligger efter den sidste, ${p.last}.`,
    periodOfManyCells: (p) =>
      `${p.argument}: en periode er én celle, eller to med første og sidste dag; her er ${p.cells} celler.`,
    differentSizes: (p) =>
      `${p.argument} har ${number(p.size)} celler, ${p.otherArgument} har ${number(p.otherSize)}: de skal beskrive de samme rækker.`,
    differentShapes: (p) =>
      `${p.argument} er ${p.shape} celler, ${p.otherArgument} er ${p.otherShape}: angiv områder af samme form, eller én celle.`,
  },
};

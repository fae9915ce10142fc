import type { ErrorWords } from "../en/errors";
import { formatDay as day } from "../formatDay";
import { numberFormat } from "../numberFormat";

const number = numberFormat("sv-SE");

const at = ({ argument, row }: { argument: string; row?: number }): string =>
  row === undefined ? argument : `${argument}, rad ${row}`;

const missing = {
  answers: "Det finns inga svar att mäta här.",
  orders: "Det finns inga ordrar att mäta här.",
  baseCustomers: "Ingen köpte i basperioden, så det finns ingen att behålla.",
  subscriptions: "Det finns inga abonnemang att mäta här.",
  subscriptionsBefore: "Inget löpte dagen före perioden, så det finns inget att behålla.",
  variance: "Svaren varierar inte, eller är för få, så slumpen kan inte mätas.",
};

export const errors: ErrorWords = {
  argumentNames: {
    customersAtStart: "kunder_vid_start",
    customersAtEnd: "kunder_vid_slut",
    newCustomers: "nya_kunder",
    repeatCustomers: "återköpskunder",
    uniqueCustomers: "unika_kunder",
    orders: "ordrar",
    revenue: "omsättning",
    purchaseFrequency: "köpfrekvens",
    averageOrderValue: "ordervärde",
    lifespan: "livslängd",
    grossMargin: "bruttomarginal",
    margin: "täckningsbidrag",
    retentionRate: "behållningsgrad",
    discountRate: "diskonteringsränta",
    firstMarginNow: "första_bidrag_nu",
    mrrAtStart: "mrr_vid_start",
    expansion: "merförsäljning",
    contraction: "minskning",
    churned: "uppsagt",
    scores: "poäng",
    scale: "skala",
    agreeFrom: "instämmer_från",
    satisfiedFrom: "nöjd_från",
    counts: "antal",
    customers: "kunder",
    dates: "datum",
    amounts: "belopp",
    orderIds: "ordernummer",
    period: "period",
    basePeriod: "basperiod",
    days: "dagar",
    asOf: "per_datum",
    groups: "grupper",
    unit: "enhet",
    headers: "rubriker",
    measure: "mått",
    mode: "sätt",
    starts: "startdatum",
    ends: "slutdatum",
    confidence: "säkerhet",
    retained: "behållna",
    atStart: "vid_start",
    scoresA: "poäng_a",
    scoresB: "poäng_b",
  },
  sentences: {
    zeroDenominator: (p) => `${p.argument} är 0: det finns inget att dividera med.`,
    nothingToMeasure: (p) => missing[p.missing],
    outOfRange: (p) => `${p.argument} är ${number(p.value)}; det ska vara ${p.allowed}.`,
    notAShare: (p) =>
      `${p.argument} är ${number(p.value)}; det får vara högst 1: skriv 40 % som 40% eller 0,4.`,
    newCustomersLeft: (p) =>
      `Det finns ${number(p.newCustomers)} nya kunder men bara ${number(p.customersAtEnd)} vid periodens slut: räkna inte med nya kunder som redan har lämnat.`,
    keptMoreThanStart: (p) =>
      `${number(p.kept)} behållna kunder av ${number(p.customersAtStart)} vid periodens start: kunder som har kommit tillbaka räknas som nya, inte som behållna.`,
    moreRepeatersThanCustomers: (p) =>
      `${number(p.repeatCustomers)} återköpskunder kan inte finnas bland ${number(p.uniqueCustomers)} kunder.`,
    lostMoreThanStart: (p) =>
      `${number(p.lost)} har förlorats, men det fanns bara ${number(p.available)} att förlora.`,
    scoreOutsideScale: (p) =>
      `${at(p)}: ${number(p.value)} är inte ett poäng från ${p.lowest} till ${p.highest}.`,
    periodWithoutDates: (p) => `En ${p.argument} kräver datum: ange även området med datum.`,
    tableTooLarge: (p) =>
      `Tabellen skulle få ${number(p.rows)} rader och ${number(p.columns)} kolumner, från ${day(p.first)} till ${day(p.last)}. Är ett av datumen ett skrivfel?`,
    tooManyGroups: (p) =>
      `Det finns ${number(p.groups)} olika grupper, för många för en tabell. Är det här kolumnen med grupper?`,
    modeWithoutMeasure: (p) => `"${p.mode}" räknar kunder: det går inte ihop med ${p.measure}.`,
    measureNeeds: (p) => `För att mäta ${p.measure} måste även ${p.argument} anges.`,
    endBeforeStart: (p) => `${at(p)}: slutdatumet, ${day(p.end)}, ligger före startdatumet, ${day(p.start)}.`,
    negativeAmount: (p) => `${at(p)}: ${number(p.value)} är negativt; ett abonnemang betalar 0 eller mer.`,
    tooLarge: () => "Resultatet är för stort för en cell.",
    missingArgument: (p) => `${p.argument} saknas.`,
    errorInCell: (p) => `${at(p)}: cellen innehåller felet ${p.error}.`,
    notANumber: (p) => `${at(p)}: "${p.value}" är inte ett tal.`,
    truthValue: (p) => `${at(p)}: ${p.value ? "SANT" : "FALSKT"} står där det ska stå ett tal.`,
    notADate: (p) =>
      `${at(p)}: "${p.value}" är inte ett datum. Använd Excel-datum eller text som 2026-04-01.`,
    dateOutOfRange: (p) =>
      `${at(p)}: ${number(p.value)} är inte ett datum efter 1927. Är det här kolumnen med datum?`,
    notAScore: (p) => `${at(p)}: "${p.value}" är inte ett poäng. Skriv 9, eller en text som "9 - Troligt".`,
    notACount: (p) => `${at(p)}: ${number(p.value)} är inte ett antal personer (0, 1, 2, …).`,
    notTrueOrFalse: (p) => `${at(p)}: "${p.value}" är varken SANT eller FALSKT.`,
    notAChoice: (p) => `${at(p)}: "${p.value}" är inte ett av ${p.choices}.`,
    notAPeriod: (p) =>
      `${at(p)}: "${p.value}" är inte en period. Skriv 2026, 2026-H1, 2026-Q2, 2026-04, 2026-W14, 2026-04-01 eller 2026-04-01..2026-06-30.`,
    oneDate: (p) =>
      `${at(p)}: ett datum är inte en period. Skriv '2026-04 som text (med apostrof), eller ange första och sista dagen i två celler.`,
    periodBackwards: (p) => `${p.argument}: den första dagen, ${p.first}, ligger efter den sista, ${p.last}.`,
    periodOfManyCells: (p) =>
      `${p.argument}: en period är en cell, eller två med första och sista dagen; här är ${p.cells} celler.`,
    differentSizes: (p) =>
      `${p.argument} har ${number(p.size)} celler, ${p.otherArgument} har ${number(p.otherSize)}: de ska beskriva samma rader.`,
    differentShapes: (p) =>
      `${p.argument} är ${p.shape} celler, ${p.otherArgument} är ${p.otherShape}: ange områden med samma form, eller en cell.`,
  },
};

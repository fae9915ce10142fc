import { formatDay as day } from "../formatDay";
import { numberFormat } from "../numberFormat";

const number = numberFormat("en-GB");

interface Place {
  readonly argument: string;
  readonly row?: number;
}

/** "customers, row 5" or, for a single cell, "scale" */
const at = ({ argument, row }: Place): string => (row === undefined ? argument : `${argument}, row ${row}`);

const missing = {
  answers: "There are no answers here to measure.",
  orders: "There are no orders here to measure.",
  baseCustomers: "Nobody ordered in the base period, so there is nobody to keep.",
  subscriptions: "There are no subscriptions here to measure.",
  subscriptionsBefore: "Nothing ran the day before the period, so there is nothing to keep.",
  variance: "The answers do not vary, or there are too few of them, so chance cannot be measured.",
};

/** Why there is no figure, in English; the other languages have the same entries. */
export const errors = {
  argumentNames: {
    customersAtStart: "customersAtStart",
    customersAtEnd: "customersAtEnd",
    newCustomers: "newCustomers",
    repeatCustomers: "repeatCustomers",
    uniqueCustomers: "uniqueCustomers",
    orders: "orders",
    revenue: "revenue",
    purchaseFrequency: "purchaseFrequency",
    averageOrderValue: "averageOrderValue",
    lifespan: "lifespan",
    grossMargin: "grossMargin",
    margin: "margin",
    retentionRate: "retentionRate",
    discountRate: "discountRate",
    firstMarginNow: "firstMarginNow",
    mrrAtStart: "mrrAtStart",
    expansion: "expansion",
    contraction: "contraction",
    churned: "churned",
    scores: "scores",
    scale: "scale",
    agreeFrom: "agreeFrom",
    satisfiedFrom: "satisfiedFrom",
    counts: "counts",
    customers: "customers",
    dates: "dates",
    amounts: "amounts",
    orderIds: "orderIds",
    period: "period",
    basePeriod: "basePeriod",
    days: "days",
    asOf: "asOf",
    groups: "groups",
    unit: "unit",
    headers: "headers",
    measure: "measure",
    mode: "mode",
    starts: "starts",
    ends: "ends",
    confidence: "confidence",
    retained: "retained",
    atStart: "atStart",
    scoresA: "scoresA",
    scoresB: "scoresB",
  },
  sentences: {
    zeroDenominator: (p: { argument: string }) => `${p.argument} is 0: there is nothing to divide by.`,
    nothingToMeasure: (p: { missing: keyof typeof missing }) => missing[p.missing],
    outOfRange: (p: { argument: string; value: number; allowed: string }) =>
      `${p.argument} is ${number(p.value)}; it must be ${p.allowed}.`,
    notAShare: (p: { argument: string; value: number }) =>
      `${p.argument} is ${number(p.value)}; it must be at most 1: write 40 % as 40% or 0.4.`,
    newCustomersLeft: (p: { customersAtEnd: number; newCustomers: number }) =>
      `There are ${number(p.newCustomers)} new customers but only ${number(p.customersAtEnd)} at the end: leave out new customers who already left.`,
    keptMoreThanStart: (p: { kept: number; customersAtStart: number }) =>
      `${number(p.kept)} customers kept of ${number(p.customersAtStart)} at the start: customers who came back count as new, not as kept.`,
    moreRepeatersThanCustomers: (p: { repeatCustomers: number; uniqueCustomers: number }) =>
      `${number(p.repeatCustomers)} repeat customers cannot be among ${number(p.uniqueCustomers)} customers.`,
    lostMoreThanStart: (p: { lost: number; available: number }) =>
      `${number(p.lost)} was lost, but there was only ${number(p.available)} to lose.`,
    scoreOutsideScale: (p: Place & { value: number; lowest: number; highest: number }) =>
      `${at(p)}: ${number(p.value)} is not a score from ${p.lowest} to ${p.highest}.`,
    periodWithoutDates: (p: { argument: string }) =>
      `A ${p.argument} needs dates: give the range of dates as well.`,
    tableTooLarge: (p: { rows: number; columns: number; first: number; last: number }) =>
      `The table would have ${number(p.rows)} rows and ${number(p.columns)} columns, from ${day(p.first)} to ${day(p.last)}. Is one of these dates a typing mistake?`,
    tooManyGroups: (p: { groups: number }) =>
      `There are ${number(p.groups)} different groups, too many for a table. Is this the column of groups?`,
    modeWithoutMeasure: (p: { mode: string; measure: string }) =>
      `"${p.mode}" counts customers: it does not go with ${p.measure}.`,
    measureNeeds: (p: { measure: string; argument: string }) =>
      `To measure ${p.measure}, give ${p.argument} as well.`,
    endBeforeStart: (p: Place & { start: number; end: number }) =>
      `${at(p)}: the end, ${day(p.end)}, is before the start, ${day(p.start)}.`,
    negativeAmount: (p: Place & { value: number }) =>
      `${at(p)}: ${number(p.value)} is negative; a subscription pays 0 or more.`,
    tooLarge: () => "The result is too large for a cell.",
    missingArgument: (p: { argument: string }) => `${p.argument} is missing.`,
    errorInCell: (p: Place & { error: string }) => `${at(p)}: the cell holds the error ${p.error}.`,
    notANumber: (p: Place & { value: string }) => `${at(p)}: "${p.value}" is not a number.`,
    truthValue: (p: Place & { value: boolean }) =>
      `${at(p)}: ${p.value ? "TRUE" : "FALSE"} stands where a number belongs.`,
    notADate: (p: Place & { value: string }) =>
      `${at(p)}: "${p.value}" is not a date. Use Excel dates or text such as 2026-04-01.`,
    dateOutOfRange: (p: Place & { value: number | string }) =>
      `${at(p)}: ${number(p.value)} is not a date after 1927. Is this the date column?`,
    notAScore: (p: Place & { value: string }) =>
      `${at(p)}: "${p.value}" is not a score. Write 9, or a label such as "9 - Likely".`,
    notACount: (p: Place & { value: number }) =>
      `${at(p)}: ${number(p.value)} is not a number of people (0, 1, 2, …).`,
    notTrueOrFalse: (p: Place & { value: string }) => `${at(p)}: "${p.value}" is neither TRUE nor FALSE.`,
    notAChoice: (p: Place & { value: string; choices: string }) =>
      `${at(p)}: "${p.value}" is none of ${p.choices}.`,
    notAPeriod: (p: Place & { value: string }) =>
      `${at(p)}: "${p.value}" is not a period. Write 2026, 2026-H1, 2026-Q2, 2026-04, 2026-W14, 2026-04-01 or 2026-04-01..2026-06-30.`,
    oneDate: (p: Place) =>
      `${at(p)}: one date is not a period. Write '2026-04 as text (with the apostrophe), or give first and last day in two cells.`,
    periodBackwards: (p: Place & { first: string; last: string }) =>
      `${p.argument}: the first day, ${p.first}, is after the last, ${p.last}.`,
    periodOfManyCells: (p: Place & { cells: number }) =>
      `${p.argument}: a period is one cell, or two with first and last day; these are ${p.cells} cells.`,
    differentSizes: (p: { argument: string; size: number; otherArgument: string; otherSize: number }) =>
      `${p.argument} has ${number(p.size)} cells, ${p.otherArgument} has ${number(p.otherSize)}: they must describe the same rows.`,
    differentShapes: (p: { argument: string; shape: string; otherArgument: string; otherShape: string }) =>
      `${p.argument} is ${p.shape} cells, ${p.otherArgument} is ${p.otherShape}: give ranges of equal shape, or one cell.`,
  },
};

export type ErrorWords = typeof errors;

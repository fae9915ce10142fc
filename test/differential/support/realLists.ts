/** The real data as lists, with questions about them: every cell as the file has it, numbers as text, too. */
import { realRecords } from "../../support/realData";
import type { AnswerCells, Asked, OrderCells, Question, SubscriptionCells } from "./lists";

const question: Question = {
  ...{ t: 0, kind: "quarter", y: 1997, n: 2, from: "", to: "", unit: "month", days: 90 },
  ...{ scale: 7, agreeFrom: 5 },
};
const questions: readonly Question[] = [
  question,
  {
    ...question,
    kind: "span",
    n: 1,
    from: "1997-11-15",
    to: "1998-02-14",
    unit: "quarter",
    asOf: "1998-03-31",
  },
  { ...question, kind: "half", n: 1, unit: "week", base: ["1997-01-01", "1997-01-31"], satisfiedFrom: 7 },
];

/**
 * CDNOW's orders, and by the week those of its published sample of customers; what a customer bought on one day is one
 * order, and the quantity stands for a group.
 */
export function realOrders(): Asked<OrderCells> {
  const lists = ["cdnow-orders.csv", "cdnow-sample-orders.csv"].map((name) => {
    const records = realRecords(name);
    return {
      customers: records.map(({ CustomerID }) => CustomerID),
      dates: records.map(({ OrderDate }) => OrderDate),
      amounts: records.map(({ Amount }) => Amount),
      orderIds: records.map(({ CustomerID, OrderDate }) => `${CustomerID} ${OrderDate}`),
      groups: records.map(({ Quantity }) => Quantity),
    };
  });
  return { lists, questions: questions.map((asked) => ({ ...asked, t: asked.unit === "week" ? 1 : 0 })) };
}

/** CDNOW's orders taken for subscriptions that run a month for each item; those of five and more still run. */
export function realSubscriptions(): Asked<SubscriptionCells> {
  const records = realRecords("cdnow-sample-orders.csv");
  const list = {
    customers: records.map(({ CustomerID }) => CustomerID),
    starts: records.map(({ OrderDate }) => OrderDate),
    ends: records.map(({ OrderDate, Quantity }) =>
      Number(Quantity) > 4 ? null : daysAfter(OrderDate!, 30 * Number(Quantity)),
    ),
    amounts: records.map(({ Amount }) => Amount),
  };
  return { lists: [list], questions };
}

/** The answers about airlines. Ratings, dates and frequencies, which the data has not, are made from the scores. */
export function realAnswers(): Asked<AnswerCells> {
  const records = realRecords("airline-nps.csv");
  const scores = records.map(({ Score }) => Number(Score));
  const list = {
    scores,
    ratings: scores.map((score) => 1 + Math.floor(score * 0.6)),
    dates: scores.map((_, row) => daysAfter("1997-01-01", (row * 7) % 540)),
    counts: scores.map((_, row) => row % 4),
    groups: records.map(({ Airline }) => Airline),
  };
  return { lists: [list], questions };
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

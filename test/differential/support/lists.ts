/** Lists as cells of a sheet, and the questions that are asked about them. */
import type { Unit } from "../../../src/metrics/period/calendar";

/** One cell a row, as typed: numbers, texts, blanks. */
export type CellColumn = readonly unknown[];

export interface OrderCells {
  readonly customers: CellColumn;
  readonly dates: CellColumn;
  readonly amounts: CellColumn;
  readonly orderIds: CellColumn;
  readonly groups: CellColumn;
}

export interface SubscriptionCells {
  readonly customers: CellColumn;
  readonly starts: CellColumn;
  readonly ends: CellColumn;
  readonly amounts: CellColumn;
}

export interface AnswerCells {
  readonly scores: CellColumn;
  readonly ratings: CellColumn;
  readonly dates: CellColumn;
  readonly counts: CellColumn;
  readonly groups: CellColumn;
}

/** What is asked about list number `t`. */
export interface Question {
  readonly t: number;
  readonly kind: Unit | "span";
  readonly y: number;
  readonly n: number;
  /** ISO dates: the day, or the ends of a span. */
  readonly from: string;
  readonly to: string;
  readonly base?: readonly [from: string, to: string] | undefined;
  readonly asOf?: string | undefined;
  readonly unit: Unit;
  readonly days: number;
  readonly scale: number;
  readonly satisfiedFrom?: number | undefined;
  readonly agreeFrom: number;
}

/** The period of a question as a cell has it: text, a year as a number, or two cells. */
export function periodCells({ kind, y, n, from, to }: Question): unknown {
  switch (kind) {
    case "year":
      return y;
    case "half":
      return `${y}-h${n}`;
    case "quarter":
      return ` ${y}-Q${n}`;
    case "month":
      return `${y}-${String(n).padStart(2, "0")}`;
    case "week":
      return `${y}-W${String(n).padStart(2, "0")}`;
    case "day":
      return from;
    case "span":
      return n % 2 === 0 ? `${from}..${to}` : [[from, to]];
  }
}

/** How many periods of each kind a year has; of days and spans as many as there are ways to write them. */
export const PARTS: Readonly<Record<Unit | "span", number>> = {
  year: 1,
  half: 2,
  quarter: 4,
  month: 12,
  week: 52,
  day: 1,
  span: 2,
};

/** Lists, and what is asked about them. */
export interface Asked<Cells> {
  readonly lists: readonly Cells[];
  readonly questions: readonly Question[];
}

export function forEachQuestion<Cells>(
  { lists, questions }: Asked<Cells>,
  visit: (q: number, question: Question, list: Cells) => void,
): void {
  questions.forEach((question, q) => {
    visit(q, question, lists[question.t]!);
  });
}

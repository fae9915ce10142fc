import type { Period } from "../period/period";
import { refuse } from "../problem";
import { allRows, datedRows, leaveOut, type Numbers, type UsedRows } from "../rows";

/** The answers to one survey question; one row is one answer, or as many as its count says. */
export interface Answers {
  readonly scores: Numbers;
  readonly dates?: Numbers | undefined;
  readonly period?: Period | undefined;
  /** How many people gave the score in the same row: whole, 0 or more. */
  readonly counts?: Numbers | undefined;
  /** What the scores are called where several lists are compared; by default "scores". */
  readonly called?: string;
}

/** The rows that count, once every score is known to be on the scale: also those outside the period. */
export function answeredRows(answers: Answers, lowest: number, highest: number, whole = false): UsedRows {
  const { scores, dates, period, called = "scores" } = answers;
  if (period && !dates) refuse({ code: "periodWithoutDates", argument: "period" });
  let used = 0;
  for (let index = 0; index < scores.length; index++) {
    const value = scores[index]!;
    if (Number.isNaN(value)) continue;
    if (value < lowest || value > highest || (whole && Math.floor(value) < value)) {
      refuse({ code: "scoreOutsideScale", argument: called, index, value, lowest, highest });
    }
    used++;
  }
  const answered = used === scores.length ? allRows(used) : rowsWithScore(scores, used);
  return dates ? datedRows(answered, dates, period) : answered;
}

function rowsWithScore(scores: Numbers, used: number): UsedRows {
  const indices = new Int32Array(used);
  for (let index = 0, next = 0; next < used; index++) {
    if (!Number.isNaN(scores[index])) indices[next++] = index;
  }
  return { indices, use: { used, leftOut: leaveOut({}, { noScore: scores.length - used }) } };
}

/** How many answers the rows are, and how many of them reach the threshold. */
export function countAtLeast(
  rows: Int32Array,
  { scores, counts }: Answers,
  threshold: number,
): ReachingAnswers {
  let [all, reaching] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const people = counts ? counts[row]! : 1;
    all += people;
    if (scores[row]! >= threshold) reaching += people;
  }
  return { answers: all, reaching };
}

/** Refuses a question that nobody answered. */
export function requireAnswers(answers: number): void {
  if (answers === 0) refuse({ code: "nothingToMeasure", missing: "answers" });
}

export interface ReachingAnswers {
  readonly answers: number;
  readonly reaching: number;
}

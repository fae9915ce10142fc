import type { Period } from "../period/period";
import { refuse } from "../problem";
import { usedRows, type Numbers, type UsedRows } from "../rows";

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
  const { scores, called = "scores" } = answers;
  for (let index = 0; index < scores.length; index++) {
    const value = scores[index]!;
    if (value < lowest || value > highest || (whole && Math.floor(value) < value)) {
      refuse({ code: "scoreOutsideScale", argument: called, index, value, lowest, highest });
    }
  }
  return usedRows(answers, answers.period);
}

/** How many answers the rows are, and how many of them reach the threshold. */
export function countAtLeast(rows: Int32Array, answers: Answers, threshold: number): ReachingAnswers {
  const { scores, counts } = answers;
  let [all, reaching] = [0, 0];
  for (const row of rows) {
    const people = counts ? counts[row]! : 1;
    all += people;
    if (scores[row]! >= threshold) reaching += people;
  }
  if (all === 0) refuse({ code: "nothingToMeasure", missing: "answers" });
  return { answers: all, reaching };
}

export interface ReachingAnswers {
  readonly answers: number;
  readonly reaching: number;
}

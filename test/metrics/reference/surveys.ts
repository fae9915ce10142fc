/**
 * The functions of survey answers as functions.md defines them: every answer written out as often as people gave it,
 * and counted one by one.
 */
import type { Unit } from "../../../src/metrics/period/calendar";
import { contains, nameOf, namesBetween, type Span } from "./civil";
import { normalQuantile, studentQuantile } from "./distributions";
import { distinct, nothing, sift, type Expected, type Refused } from "./finding";
import type { Cell } from "./orderTables";
import { exactSum, Rational } from "./rational";

/** A row of a survey; null is a blank. */
export interface AnswerFact {
  readonly score: number | null;
  readonly date: string | null;
  /** How many people gave this answer. */
  readonly people: number;
  readonly group: string | null;
}

export interface Asked {
  readonly dated: boolean;
  readonly counted: boolean;
  readonly period?: Span;
}

export function rowsThatCount(rows: readonly AnswerFact[], { dated, period }: Asked) {
  return sift(rows, [
    ["noScore", ({ score }) => score === null],
    ["blankDate", ({ date }) => dated && date === null],
    ["outsidePeriod", ({ date }) => period !== undefined && !contains(period, date)],
  ]);
}

/** Every answer by itself. */
export function answersOf(rows: readonly AnswerFact[], counted: boolean): number[] {
  return rows.flatMap(({ score, people }) => new Array<number>(counted ? people : 1).fill(score!));
}

const countOf = (answers: readonly number[], from: number, to = Infinity): number =>
  answers.filter((answer) => answer >= from && answer <= to).length;

export const kindsOf = (answers: readonly number[]) => ({
  promoters: countOf(answers, 9),
  passives: countOf(answers, 7, 8),
  detractors: countOf(answers, 0, 6),
  answers: answers.length,
});

export const mean = (answers: readonly number[]): number =>
  exactSum(answers).over(Rational.of(answers.length)).toNumber();

/** Σ (answer − mean)² / (n − 1), without rounding until the end. */
export function variance(answers: readonly number[]): number {
  const middle = exactSum(answers).over(Rational.of(answers.length));
  return answers
    .map((answer) => Rational.of(answer).minus(middle))
    .reduce((total, distance) => total.plus(distance.times(distance)), Rational.ZERO)
    .over(Rational.of(answers.length - 1))
    .toNumber();
}

type Figure = (answers: readonly number[]) => {
  readonly value: number;
  readonly parts: Record<string, number>;
};

export const nps: Figure = (answers) => {
  const parts = kindsOf(answers);
  return { value: (100 * (parts.promoters - parts.detractors)) / answers.length, parts };
};

export const csat =
  (satisfiedFrom: number): Figure =>
  (answers) => {
    const satisfied = countOf(answers, satisfiedFrom);
    return { value: satisfied / answers.length, parts: { answers: answers.length, satisfied } };
  };

export const ces: Figure = (answers) => ({
  value: mean(answers),
  parts: { answers: answers.length, total: exactSum(answers).toNumber() },
});

export const agreement =
  (agreeFrom: number): Figure =>
  (answers) => {
    const agreeing = countOf(answers, agreeFrom);
    return { value: agreeing / answers.length, parts: { answers: answers.length, agreeing } };
  };

export function figure(rows: readonly AnswerFact[], asked: Asked, of: Figure): Expected | Refused {
  const { used, leftOut } = rowsThatCount(rows, asked);
  const answers = answersOf(used, asked.counted);
  if (answers.length === 0) return nothing("answers");
  return { ...of(answers), used: used.length, leftOut };
}

/** Of a scale up to 3 the top answer, else the top two. */
export const satisfiedFromOf = (scale: number): number => (scale <= 3 ? scale : scale - 1);

type Interval = readonly [low: number | null, high: number | null];
const Z95 = normalQuantile(0.95);

/** Adjusted Wald: three more answers, of them ¾ promoters and ¾ detractors. */
export function npsInterval(answers: readonly number[], z = Z95): Interval {
  const { score, variance } = adjusted(answers);
  const margin = z * Math.sqrt(variance);
  return [Math.max(-100, 100 * (score - margin)), Math.min(100, 100 * (score + margin))];
}

/** The adjusted sample's mean of +1, 0 and −1, and the variance of that mean. */
export function adjusted(answers: readonly number[]) {
  const { promoters, detractors } = kindsOf(answers);
  const [n, plus, minus] = [answers.length + 3, promoters + 0.75, detractors + 0.75];
  const score = (plus - minus) / n;
  const squares = plus * (1 - score) ** 2 + minus * (-1 - score) ** 2 + (n - plus - minus) * score ** 2;
  return { score, variance: squares / n / n };
}

/** Wilson: the shares p that lie z standard errors from the sample's, found by halving on either side of it. */
export function wilson(successes: number, trials: number, z = Z95): readonly [low: number, high: number] {
  const share = successes / trials;
  const distance = (p: number) => Math.abs(share - p) - z * Math.sqrt((p * (1 - p)) / trials);
  const edge = (outside: number) => {
    let [out, inside] = [outside, share];
    for (let step = 0; step < 100; step++) {
      const middle = (out + inside) / 2;
      if (distance(middle) > 0) out = middle;
      else inside = middle;
    }
    return out;
  };
  return [successes === 0 ? 0 : edge(0), successes === trials ? 1 : edge(1)];
}

/** The t interval of the mean; none of a single answer. */
export function cesInterval(answers: readonly number[], scale: number, confidence = 0.95): Interval {
  if (answers.length < 2) return [null, null];
  const error = Math.sqrt(variance(answers) / answers.length);
  const margin = error === 0 ? 0 : studentQuantile(confidence, answers.length - 1) * error;
  return [Math.max(1, mean(answers) - margin), Math.min(scale, mean(answers) + margin)];
}

/** The cells of a table after the label, from the answers of a period or group. */
export type CellsOf = (answers: readonly number[]) => Cell[];

export const npsCells: CellsOf = (answers) => {
  const { promoters, passives, detractors } = kindsOf(answers);
  const figures = answers.length === 0 ? [null, null, null] : [nps(answers).value, ...npsInterval(answers)];
  return [answers.length, promoters, passives, detractors, ...figures];
};

export const csatCells =
  (satisfiedFrom: number): CellsOf =>
  (answers) => {
    const satisfied = countOf(answers, satisfiedFrom);
    if (answers.length === 0) return [0, 0, null, null, null];
    return [answers.length, satisfied, satisfied / answers.length, ...wilson(satisfied, answers.length)];
  };

export const cesCells =
  (scale: number): CellsOf =>
  (answers) => {
    if (answers.length === 0) return [0, null, null, null];
    return [answers.length, mean(answers), ...cesInterval(answers, scale)];
  };

export function trend(rows: readonly AnswerFact[], unit: Unit, cells: CellsOf): Cell[][] {
  const { used } = rowsThatCount(rows, { dated: true, counted: false });
  const dates = used.map(({ date }) => date!).toSorted();
  return namesBetween(unit, { from: dates[0]!, to: dates.at(-1)! }).map((name) => {
    const within = used.filter(({ date }) => nameOf(unit, date!) === name);
    return [name, ...cells(answersOf(within, false))];
  });
}

export function comparison(rows: readonly AnswerFact[], cells: CellsOf): Cell[][] {
  const { used } = rowsThatCount(rows, { dated: false, counted: false });
  const groupOf = ({ group }: AnswerFact) => group ?? "(blank)";
  const groups = distinct(used.map(groupOf)).map((name) => {
    const within = used.filter((row) => groupOf(row) === name);
    return [name, ...cells(answersOf(within, false))];
  });
  return [...groups, ["All", ...cells(answersOf(used, false))]];
}

import { finding, type Finding } from "../finding";
import { refuse } from "../problem";
import type { Numbers } from "../rows";
import { answeredRows, requireAnswers } from "../survey/answers";
import { CES_SCALE, type EffortAnswers } from "../survey/ces";
import { csat, type SatisfactionScale } from "../survey/csat";
import { nps } from "../survey/nps";
import { requireScale } from "../survey/scale";
import { momentsOf, type Moments } from "./moments";
import { normalTwoSided } from "./normal";
import { adjustedNps } from "./npsInterval";
import { studentTwoSided } from "./student";

/** Two groups of answers, from different people. */
export interface TwoSamples {
  readonly scoresA: Numbers;
  readonly scoresB: Numbers;
}

export type TestParts = "estimateA" | "estimateB" | "answersA" | "answersB" | "statistic";

/**
 * Is the difference between two Net Promoter Scores more than chance?
 *
 * Formula: the two-sided p of z = (score A − score B) / √(variance A + variance B), each sample adjusted as for its
 * interval. Under 0.05 one speaks of a significant difference.
 *
 * Refuses what {@link nps} refuses.
 *
 * Source: the adjustment of Rocks (2016), The American Statistician 70, 365–372, on each sample.
 */
export function npsTest({ scoresA, scoresB }: TwoSamples): Finding<TestParts> {
  const [a, b] = [nps({ scores: scoresA, called: "scoresA" }), nps({ scores: scoresB, called: "scoresB" })];
  const [adjustedA, adjustedB] = [adjustedNps(a.parts), adjustedNps(b.parts)];
  const statistic = (adjustedA.score - adjustedB.score) / Math.sqrt(adjustedA.variance + adjustedB.variance);
  return testFinding(normalTwoSided(Math.abs(statistic)), {
    estimateA: a.value,
    estimateB: b.value,
    answersA: a.parts.answers,
    answersB: b.parts.answers,
    statistic,
  });
}

/**
 * Is the difference between two satisfaction scores more than chance?
 *
 * Formula: the two-sided p of the pooled two-proportion z statistic. If everybody answers alike, p is 1 where the
 * two are equal.
 *
 * Refuses what {@link csat} refuses.
 *
 * Source: Fleiss, Levin & Paik, "Statistical Methods for Rates and Proportions" (2003), without continuity correction.
 */
export function csatTest({ scoresA, scoresB, ...scale }: TwoSamples & SatisfactionScale): Finding<TestParts> {
  const [a, b] = [
    csat({ scores: scoresA, called: "scoresA", ...scale }),
    csat({ scores: scoresB, called: "scoresB", ...scale }),
  ];
  const pooled = (a.numerator + b.numerator) / (a.denominator + b.denominator);
  const variance = pooled * (1 - pooled) * (1 / a.denominator + 1 / b.denominator);
  const difference = a.value - b.value;
  const statistic = variance === 0 ? 0 : difference / Math.sqrt(variance);
  return testFinding(normalTwoSided(Math.abs(statistic)), {
    estimateA: a.value,
    estimateB: b.value,
    answersA: a.parts.answers,
    answersB: b.parts.answers,
    statistic,
  });
}

/**
 * Is the difference between two effort scores more than chance?
 *
 * Formula: the two-sided p of Welch's t. Where neither sample varies, p is 1 if the two means are equal; otherwise
 * there is nothing to measure the difference by.
 *
 * Refuses what CES refuses, and a sample of one answer.
 *
 * Source: Welch (1947), Biometrika 34, 28–35.
 */
export function cesTest({
  scoresA,
  scoresB,
  scale = CES_SCALE,
}: TwoSamples & { readonly scale?: number | undefined }): Finding<TestParts> {
  const [a, b] = [
    moments({ scores: scoresA, called: "scoresA", scale }),
    moments({ scores: scoresB, called: "scoresB", scale }),
  ];
  const [errorA, errorB] = [a.variance / a.size, b.variance / b.size];
  const difference = a.mean - b.mean;
  const parts = {
    estimateA: a.mean,
    estimateB: b.mean,
    answersA: a.size,
    answersB: b.size,
  };
  if (errorA + errorB === 0) {
    if (difference !== 0) refuse({ code: "nothingToMeasure", missing: "variance" });
    return testFinding(1, { ...parts, statistic: 0 });
  }
  if (a.size < 2 || b.size < 2) refuse({ code: "nothingToMeasure", missing: "variance" });
  const statistic = difference / Math.sqrt(errorA + errorB);
  const freedom = (errorA + errorB) ** 2 / (errorA ** 2 / (a.size - 1) + errorB ** 2 / (b.size - 1));
  return testFinding(studentTwoSided(Math.abs(statistic), freedom), { ...parts, statistic });
}

function moments(answers: EffortAnswers & { readonly scale: number }): Moments {
  requireScale(answers.scale);
  const found = momentsOf(answeredRows(answers, 1, answers.scale).indices, answers.scores);
  requireAnswers(found.size);
  return found;
}

function testFinding(p: number, parts: Readonly<Record<TestParts, number>>): Finding<TestParts> {
  return finding({ numerator: p, denominator: 1, parts });
}

import type { GivenCall } from "../GivenCall";
import type { NativeForm } from "../NativeForm";
import { readScoresOf, scaleOf, thresholdOf } from "../reading/answers";
import { npsScores } from "../reading/scale";
import { adjustedNps } from "../statistics/adjustedNps";
import { effortMoments } from "../statistics/effortMoments";
import type { Draft } from "../writing/Draft";
import { refusing } from "../writing/refusing";

/** Tests: the two-sided p of a difference between two samples. The lower tail is exact where 1 less the upper is not. */
const normalTwoSided = (z: string) => `2*NORM.S.DIST(-ABS(${z}),TRUE)`;

const LETTERS = ["A", "B"] as const;
type Letter = (typeof LETTERS)[number];

interface Sample {
  readonly score: string;
  readonly used: string;
  readonly answers: string;
}

function readSample(draft: Draft, call: GivenCall, letter: Letter): Sample {
  const score = readScoresOf(draft, call, `scores${letter}`);
  const used = draft.isModern ? `ISNUMBER(${score})` : `(${score}<>"")`;
  return { score, used, answers: draft.name(`answers${letter}`, `COUNT(${score})`) };
}

/** #N/A where one of the samples is empty, #VALUE! where a score is off the scale. */
function ofSamples(
  samples: readonly Sample[],
  scale: string | undefined,
  limits: string[],
  result: string,
): string {
  const off =
    scale === undefined
      ? []
      : samples.flatMap(({ score }) => [`(MIN(${score})<1)`, `(MAX(${score})>${scale})`]);
  const counted = refusing([...off, ...limits], "off the scale", result);
  return `IF(MIN(${samples.map(({ answers }) => answers).join(",")})=0,NA(),${counted})`;
}

const nps: NativeForm = ({ call, draft }) => {
  const samples = LETTERS.map((letter) => readSample(draft, call, letter));
  const [a, b] = samples.map(({ score, used, answers }, i) => {
    const [isPromoter, isDetractor] = npsScores(draft, score, LETTERS[i]);
    return adjustedNps(draft, { answers, used, isPromoter, isDetractor }, LETTERS[i]!);
  });
  const z = draft.name("z", `(${a!.score}-${b!.score})/SQRT(${a!.variance}+${b!.variance})`);
  return ofSamples(samples, undefined, [], normalTwoSided(z));
};

const csat: NativeForm = ({ call, draft }) => {
  const scale = scaleOf(draft, call, 5);
  const from = thresholdOf(draft, call, scale);
  const samples = LETTERS.map((letter) => readSample(draft, call, letter));
  const [a, b] = samples.map(({ score, used, answers }, i) => ({
    answers,
    satisfied: draft.name(`satisfied${LETTERS[i]!}`, draft.sum(`${used}*(${score}>=${from})`)),
  }));
  const pooled = draft.name("pooled", `(${a!.satisfied}+${b!.satisfied})/(${a!.answers}+${b!.answers})`);
  const variance = draft.name("variance", `${pooled}*(1-${pooled})*(1/${a!.answers}+1/${b!.answers})`);
  const difference = `(${a!.satisfied}/${a!.answers}-${b!.satisfied}/${b!.answers})`;
  const z = draft.name("z", `IF(${variance}=0,0,${difference}/SQRT(${variance}))`);
  const limits = call.has("satisfiedFrom") ? [`(${from}<1)`, `(${from}>${scale})`] : [];
  return ofSamples(samples, scale, limits, normalTwoSided(z));
};

/**
 * Welch's t, whose degrees of freedom are no whole number: T.DIST.2T would cut them off, so its p is taken from the beta
 * distribution, which is the same.
 */
const ces: NativeForm = ({ call, draft }) => {
  const scale = scaleOf(draft, call, 7);
  const samples = LETTERS.map((letter) => readSample(draft, call, letter));
  const [a, b] = samples.map(({ score, answers }, i) => {
    const { mean, variance } = effortMoments(draft, score, LETTERS[i]!);
    return { answers, mean, error: draft.name(`error${LETTERS[i]!}`, `${variance}/${answers}`) };
  });
  const [sum, difference] = [`(${a!.error}+${b!.error})`, `(${a!.mean}-${b!.mean})`];
  const smallest = `MIN(${a!.answers},${b!.answers})`;
  const freedom = draft.name(
    "freedom",
    `${sum}^2/(${a!.error}^2/(${a!.answers}-1)+${b!.error}^2/(${b!.answers}-1))`,
  );
  const p = `BETA.DIST(1/(1+${difference}^2/(${sum}*${freedom})),${freedom}/2,0.5,TRUE)`;
  const alike = `IF(${difference}=0,1,NA())`;
  // Before Microsoft 365 the variance of one answer is an error, also where all answers are alike.
  const result = draft.isModern
    ? `IF(${sum}=0,${alike},IF(${smallest}<2,NA(),${p}))`
    : `IF(${smallest}<2,NA(),IF(${sum}=0,${alike},${p}))`;
  return ofSamples(samples, scale, [], result);
};

export const tests = { "NPS.TEST": nps, "CSAT.TEST": csat, "CES.TEST": ces } satisfies Readonly<
  Record<string, NativeForm>
>;

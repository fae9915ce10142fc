import type { GivenCall } from "../GivenCall";
import type { NativeForm } from "../NativeForm";
import { readAnswers, scaleOf, thresholdOf } from "../reading/answers";
import { readNumber, readOptionalNumber } from "../reading/numbers";
import { npsScores, onScale } from "../reading/scale";
import { effortMoments } from "../statistics/effortMoments";
import { adjustedNps } from "../statistics/adjustedNps";
import type { Draft } from "../writing/Draft";
import { refusing, unlessNothing } from "../writing/refusing";

/**
 * Intervals: the low and the high end side by side, with Excel's own distributions. IF({1,0},low,high) is both in every
 * Excel; one before Microsoft 365 shows the formula as an array formula over two cells.
 */
const bothEnds = (low: string, high: string) => `IF({1,0},${low},${high})`;

/** The confidence, and the condition that it is none. */
function readConfidence(draft: Draft, call: GivenCall) {
  const confidence = draft.name("confidence", readOptionalNumber(draft, call, "confidence", "0.95"));
  const fixed = call.has("confidence") ? call.constant("confidence") : 0.95;
  const isRight = typeof fixed === "number" && fixed > 0 && fixed < 1;
  return { confidence, wrong: isRight ? [] : [`(${confidence}<=0)`, `(${confidence}>=1)`] };
}

const NO_CONFIDENCE = "a confidence lies between 0 and 1";

function criticalValue(draft: Draft, confidence: string): string {
  return draft.name("z", `NORM.S.INV((1+${confidence})/2)`);
}

/** Adjusted Wald. */
const nps: NativeForm = ({ call, draft }) => {
  const { confidence, wrong } = readConfidence(draft, call);
  const { score, used, answers } = readAnswers(draft, call);
  const [isPromoter, isDetractor] = npsScores(draft, score);
  const net = adjustedNps(draft, { answers, used, isPromoter, isDetractor }, "");
  const z = criticalValue(draft, confidence);
  const margin = draft.name("margin", `100*${z}*SQRT(${net.variance})`);
  const ends = bothEnds(`MAX(-100,100*${net.score}-${margin})`, `MIN(100,100*${net.score}+${margin})`);
  return refusing(wrong, NO_CONFIDENCE, unlessNothing(answers, ends));
};

/** Wilson's interval of a share, whose ends are exactly 0 and 1 where none or all succeed. */
function wilson(draft: Draft, successes: string, trials: string, z: string): string {
  const share = draft.name("share", `${successes}/${trials}`);
  const center = draft.name("center", `${share}+${z}^2/(2*${trials})`);
  const margin = draft.name("margin", `${z}*SQRT((${share}*(1-${share})+${z}^2/(4*${trials}))/${trials})`);
  const low = `IF(${successes}=0,${share},(${center}-${margin})/(1+${z}^2/${trials}))`;
  const high = `IF(${successes}=${trials},${share},(${center}+${margin})/(1+${z}^2/${trials}))`;
  return bothEnds(low, high);
}

const csat: NativeForm = ({ call, draft }) => {
  const { confidence, wrong } = readConfidence(draft, call);
  const scale = scaleOf(draft, call, 5);
  const from = thresholdOf(draft, call, scale);
  const { score, used, answers } = readAnswers(draft, call);
  const satisfied = draft.name("satisfied", draft.sum(`${used}*(${score}>=${from})`));
  const ends = wilson(draft, satisfied, answers, criticalValue(draft, confidence));
  const limits = call.has("satisfiedFrom") ? { from } : {};
  return refusing(wrong, NO_CONFIDENCE, onScale(draft, { score, scale, answers, ...limits }, ends));
};

const retention: NativeForm = ({ call, draft }) => {
  const { confidence, wrong } = readConfidence(draft, call);
  const retained = draft.name("retained", readNumber(draft, call, "retained"));
  const atStart = draft.name("atStart", readNumber(draft, call, "atStart"));
  const beyond = [`(${retained}<0)`, `(${atStart}<0)`, `(${atStart}>0)*(${retained}-${atStart}>0)`];
  const ends = wilson(draft, retained, atStart, criticalValue(draft, confidence));
  return refusing([...wrong, ...beyond], "these counts do not fit together", ends);
};

/** Student's t. */
const ces: NativeForm = ({ call, draft }) => {
  const { confidence, wrong } = readConfidence(draft, call);
  const scale = scaleOf(draft, call, 7);
  const { score, used, answers } = readAnswers(draft, call);
  const counts = call.has("counts") ? { used, answers } : undefined;
  const { mean, variance } = effortMoments(draft, score, "", counts);
  const t = `T.INV.2T(1-${confidence},${answers}-1)`;
  const margin = draft.name("margin", `IF(${variance}=0,0,${t}*SQRT(${variance}/${answers}))`);
  const ends = bothEnds(`MAX(1,${mean}-${margin})`, `MIN(${scale},${mean}+${margin})`);
  const result = onScale(draft, { score, scale, answers }, `IF(${answers}<2,NA(),${ends})`);
  return refusing(wrong, NO_CONFIDENCE, result);
};

export const intervals = {
  "NPS.INTERVAL": nps,
  "CSAT.INTERVAL": csat,
  "RETENTION.INTERVAL": retention,
  "CES.INTERVAL": ces,
} satisfies Readonly<Record<string, NativeForm>>;

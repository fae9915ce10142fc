import type { NativeForm } from "../NativeForm";
import { readAnswers, scaleOf, thresholdOf } from "../reading/answers";
import { readOptionalNumber } from "../reading/numbers";
import { npsScores, onScale } from "../reading/scale";
import { unlessNothing } from "../writing/refusing";

/** Functions of survey answers: each answer counts as often as its count says, within the period if there is one. */
const nps: NativeForm = ({ call, draft }) => {
  const { score, used, answers } = readAnswers(draft, call);
  const [isPromoter, isDetractor] = npsScores(draft, score);
  if (!draft.isModern) {
    const net = draft.sum(`${used}*(${isPromoter}-${isDetractor})`);
    return unlessNothing(answers, `100*${net}/${answers}`);
  }
  const promoters = draft.name("promoters", draft.sum(`${used}*${isPromoter}`));
  const detractors = draft.name("detractors", draft.sum(`${used}*${isDetractor}`));
  return unlessNothing(answers, `100*(${promoters}-${detractors})/${answers}`);
};

const ces: NativeForm = ({ call, draft }) => {
  const scale = scaleOf(draft, call, 7);
  const { score, used, answers } = readAnswers(draft, call);
  if (!call.has("agreeFrom")) {
    // Apart, not multiplied: texts count as nothing.
    const total = draft.name("total", `SUMPRODUCT(${used},${score})`);
    return onScale(draft, { score, scale, answers }, `${total}/${answers}`);
  }
  const from = draft.name("agreeFrom", readOptionalNumber(draft, call, "agreeFrom", "NA()"));
  const agreeing = draft.name("agreeing", draft.sum(`${used}*(${score}>=${from})`));
  return onScale(draft, { score, scale, answers, from }, `${agreeing}/${answers}`);
};

const csat: NativeForm = ({ call, draft }) => {
  const scale = scaleOf(draft, call, 5);
  const from = thresholdOf(draft, call, scale);
  const { score, used, answers } = readAnswers(draft, call);
  const satisfied = draft.name("satisfied", draft.sum(`${used}*(${score}>=${from})`));
  const limits = call.has("satisfiedFrom") ? { from } : {};
  return onScale(draft, { score, scale, answers, ...limits }, `${satisfied}/${answers}`);
};

export const survey = { NPS: nps, CES: ces, CSAT: csat } satisfies Readonly<Record<string, NativeForm>>;

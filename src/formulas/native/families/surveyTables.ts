import type { GivenCall } from "../GivenCall";
import type { NativeForm } from "../NativeForm";
import { readScoresOf, scaleOf, thresholdOf } from "../reading/answers";
import { readDays } from "../reading/days";
import { npsScores } from "../reading/scale";
import type { Draft } from "../writing/Draft";
import { rowsWhere } from "../writing/mask";
import { groupParts, periodParts, unitOf, type Parts } from "../writing/parts";
import { refusing, unlessNothing } from "../writing/refusing";
import { divisor, forEach, tableOf, type TableColumn } from "../writing/table";

/**
 * Tables of survey answers, over time and by group, with their 95 % intervals: a row of the list counts for the row of the
 * table to which it belongs. They need MAP and VSTACK: Microsoft 365 or Excel 2024.
 */
type Split = (
  draft: Draft,
  call: GivenCall,
  score: string,
) => { readonly used: string; readonly parts: Parts };

const overTime: Split = (draft, call, score) => {
  call.requireColumns("scores", "dates");
  const day = draft.name("answerDay", readDays(draft, call.cells("dates")));
  const used = rowsWhere(draft, "used", [`ISNUMBER(${score})`, `(${day}<>"")`]);
  return { used, parts: periodParts(draft, unitOf(call), day, used) };
};

const byGroup: Split = (draft, call, score) => {
  call.requireColumns("scores", "groups");
  const used = rowsWhere(draft, "used", [`ISNUMBER(${score})`]);
  return { used, parts: groupParts(draft, call, used) };
};

interface Question {
  readonly draft: Draft;
  readonly call: GivenCall;
  readonly score: string;
  readonly parts: Parts;
  readonly answers: string;
}

/** The columns behind label and answers, and what cannot be right. */
type Measure = (question: Question) => {
  readonly columns: readonly TableColumn[];
  readonly wrong: readonly string[];
};

const form =
  (split: Split, measure: Measure): NativeForm =>
  ({ call, draft }) => {
    const score = readScoresOf(draft, call, "scores");
    const { used, parts } = split(draft, call, score);
    const answers = forEach(draft, "answers", parts.each, `SUM(${parts.rowsOfOne})`);
    const { columns, wrong } = measure({ draft, call, score, parts, answers });
    const table = tableOf(draft, call, [[parts.heading, parts.labels], ["Answers", answers], ...columns]);
    return refusing(wrong, "off the scale", unlessNothing(`SUM(${used})`, table));
  };

const Z = "NORM.S.INV(0.975)";

const nps: Measure = ({ draft, score, parts, answers }) => {
  const [isPromoter, isDetractor] = npsScores(draft, score);
  const count = (name: string, isOne: string) =>
    forEach(draft, name, parts.each, `SUM(${parts.rowsOfOne}*${isOne})`);
  const promoters = count("promoters", isPromoter);
  const detractors = count("detractors", isDetractor);
  const size = divisor(draft, "size", answers);
  const share = (name: string, counted: string) => draft.name(name, `(${counted}+0.75)/(${size}+3)`);
  const [more, less] = [share("promoterShare", promoters), share("detractorShare", detractors)];
  const adjusted = draft.name("adjusted", `100*(${more}-${less})`);
  const variance = `(${more}+${less}-(${more}-${less})^2)/(${size}+3)`;
  const margin = draft.name("margin", `100*${Z}*SQRT(${variance})`);
  const low = `IF(${adjusted}-${margin}<-100,-100,${adjusted}-${margin})`;
  const high = `IF(${adjusted}+${margin}>100,100,${adjusted}+${margin})`;
  return {
    columns: [
      ["Promoters", promoters],
      ["Passives", `${answers}-${promoters}-${detractors}`],
      ["Detractors", detractors],
      ["NPS", `100*(${promoters}-${detractors})/${size}`],
      ["Low", low],
      ["High", high],
    ],
    wrong: [`ISERROR(SUM(${isPromoter}*1))`],
  };
};

function offScale(score: string, scale: string): string {
  return `SUM(ISNUMBER(${score})*((${score}<1)+(${score}>${scale})))`;
}

const csat: Measure = ({ draft, call, score, parts, answers }) => {
  const scale = scaleOf(draft, call, 5);
  const from = thresholdOf(draft, call, scale);
  const satisfied = forEach(draft, "satisfied", parts.each, `SUM(${parts.rowsOfOne}*(${score}>=${from}))`);
  const size = divisor(draft, "size", answers);
  const share = draft.name("share", `${satisfied}/${size}`);
  const z = draft.name("z", Z);
  const center = draft.name("center", `${share}+${z}^2/(2*${size})`);
  const margin = draft.name("margin", `${z}*SQRT((${share}*(1-${share})+${z}^2/(4*${size}))/${size})`);
  const limits = call.has("satisfiedFrom") ? [`(${from}<1)`, `(${from}>${scale})`] : [];
  return {
    columns: [
      ["Satisfied", satisfied],
      ["CSAT", share],
      // Of none or all the interval touches 0 or 1 exactly.
      ["Low", `SIGN(${satisfied})*(${center}-${margin})/(1+${z}^2/${size})`],
      ["High", `1-SIGN(${size}-${satisfied})*(1-(${center}+${margin})/(1+${z}^2/${size}))`],
    ],
    wrong: [offScale(score, scale), ...limits],
  };
};

const ces: Measure = ({ draft, call, score, parts, answers }) => {
  const scale = scaleOf(draft, call, 7);
  const mine = `FILTER(${score},${parts.rowsOfOne})`;
  const ofMine = (name: string, calculation: string) =>
    forEach(draft, name, parts.each, `IF(SUM(${parts.rowsOfOne})=0,NA(),${calculation})`);
  const mean = ofMine("mean", `AVERAGE(${mine})`);
  const variances = ofMine("variances", `IF(MAX(${mine})=MIN(${mine}),0,VAR.S(${mine}))`);
  const spread = "IF(size<2,NA(),T.INV.2T(0.05,size-1)*SQRT(variance/size))";
  const margin = draft.name("margin", `MAP(${answers},${variances},LAMBDA(size,variance,${spread}))`);
  return {
    columns: [
      ["CES", mean],
      ["Low", `IF(${mean}-${margin}<1,1,${mean}-${margin})`],
      ["High", `IF(${mean}+${margin}>${scale},${scale},${mean}+${margin})`],
    ],
    wrong: [offScale(score, scale)],
  };
};

export const surveyTables = {
  "NPS.TREND": { modern: form(overTime, nps) },
  "NPS.BY": { modern: form(byGroup, nps) },
  "CSAT.TREND": { modern: form(overTime, csat) },
  "CSAT.BY": { modern: form(byGroup, csat) },
  "CES.TREND": { modern: form(overTime, ces) },
  "CES.BY": { modern: form(byGroup, ces) },
};

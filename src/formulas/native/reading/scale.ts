import type { Draft } from "../writing/Draft";
import { refusing, unlessNothing } from "../writing/refusing";

const NPS_SCALE = "{0,1,2,3,4,5,6,7,8,9,10}";

/**
 * Which answers are promoters and which detractors. A score that is none of the scale's makes the whole formula an error,
 * as it does the function's: its place on the scale is not found.
 */
export function npsScores(
  draft: Draft,
  score: string,
  letter = "",
): readonly [promoter: string, detractor: string] {
  const place = draft.name(`place${letter}`, `IF(${score}="",8,MATCH(${score},${NPS_SCALE},0))`);
  return [`(${place}>=10)`, `(${place}<=7)`];
}

interface Scale {
  readonly score: string;
  readonly scale: string;
  readonly answers: string;
  /** The lowest answer that counts, where the formula or a cell gives it. */
  readonly from?: string;
}

/** The result where every score lies on the scale, and the threshold too; #N/A where there is no answer. */
export function onScale(draft: Draft, { score, scale, answers, from }: Scale, result: string): string {
  const threshold = from === undefined ? [] : [`(${from}<1)`, `(${from}>${scale})`];
  if (draft.isModern) {
    const offScale = draft.name("offScale", `SUM(ISNUMBER(${score})*((${score}<1)+(${score}>${scale})))`);
    return refusing([offScale, ...threshold], "off the scale", unlessNothing(answers, result));
  }
  const wrong = [`(MIN(${score})<1)`, `(MAX(${score})>${scale})`, ...threshold];
  return unlessNothing(answers, refusing(wrong, "off the scale", result));
}

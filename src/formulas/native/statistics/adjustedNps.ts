import type { Draft } from "../writing/Draft";

interface Counted {
  readonly answers: string;
  readonly used: string;
  readonly isPromoter: string;
  readonly isDetractor: string;
}

/** The adjusted Net Promoter Score as a fraction, and its variance: three answers more, ¾ of them of either kind. */
export function adjustedNps(draft: Draft, counted: Counted, letter: string) {
  const { answers, used, isPromoter, isDetractor } = counted;
  if (!draft.isModern) {
    // Fewer names to write out: of promoters and detractors the difference and the sum.
    const score = `${draft.sum(`${used}*(${isPromoter}-${isDetractor})`)}/(${answers}+3)`;
    const both = `(${draft.sum(`${used}*(${isPromoter}+${isDetractor})`)}+1.5)/(${answers}+3)`;
    return { score, variance: `(${both}-(${score})^2)/(${answers}+3)` };
  }
  const share = (name: string, isOne: string) =>
    draft.name(`${name}${letter}`, `(${draft.sum(`${used}*${isOne}`)}+0.75)/(${answers}+3)`);
  const promoters = share("promoterShare", isPromoter);
  const detractors = share("detractorShare", isDetractor);
  const score = draft.name(`adjusted${letter}`, `${promoters}-${detractors}`);
  const variance = draft.name(`variance${letter}`, `(${promoters}+${detractors}-${score}^2)/(${answers}+3)`);
  return { score, variance };
}

import type { Draft } from "../writing/Draft";

/**
 * Mean and variance of scores, which may stand for several people each. Scores that are all alike have a variance of 0,
 * and not a rounding error for one; in the form for any Excel, whole scores that are all alike.
 */
export function effortMoments(
  draft: Draft,
  score: string,
  letter: string,
  counts?: { readonly used: string; readonly answers: string },
) {
  if (!counts) {
    const mean = draft.name(`mean${letter}`, `AVERAGE(${score})`);
    const spread = draft.isModern ? `IF(MAX(${score})=MIN(${score}),0,VAR.S(${score}))` : `VAR.S(${score})`;
    return { mean, variance: draft.name(`variance${letter}`, spread) };
  }
  const { used, answers } = counts;
  // From the lowest score on: what is alike is then exactly 0 apart.
  const above = draft.name(`above${letter}`, `IF(ISNUMBER(${score}),${score}-MIN(${score}),0)`);
  const shift = draft.name(`shift${letter}`, `SUMPRODUCT(${used},${above})/${answers}`);
  const squares = draft.sum(`${used}*(${above}-${shift})^2`);
  return {
    mean: draft.name(`mean${letter}`, `MIN(${score})+${shift}`),
    variance: draft.name(`variance${letter}`, `${squares}/(${answers}-1)`),
  };
}

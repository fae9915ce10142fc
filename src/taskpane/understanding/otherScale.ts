import type { ColumnFacts } from "./columnFacts";

/** The scale that each measure takes unless it is told another. */
const USUAL = { ces: 7, csat: 5 } as const;
/** Stars in ten, and marks out of a hundred. */
const OTHERS = { ces: [5, 10, 100], csat: [7, 10, 100] } as const;
/** So many people use a whole scale. */
const ENOUGH_ANSWERS = 20;

/**
 * The scale of answers to a question of satisfaction or effort where it is not the measure's usual one; undefined
 * where it is, or where these are no answers 1…scale.
 */
export function otherScale(kind: keyof typeof USUAL, facts: ColumnFacts): number | undefined {
  const { answers, lowest, highest, numbers } = facts;
  if (answers.length === 0 || numbers > answers.length) return undefined;
  const [least, most] = [Math.min(lowest, ...answers), Math.max(highest, ...answers)];
  const scale = OTHERS[kind].find((one) => most <= one);
  if (least < 1 || scale === undefined) return undefined;
  const isNeeded = scale < USUAL[kind] ? isWholeScale(answers, scale) : most > USUAL[kind];
  return isNeeded ? scale : undefined;
}

/** Nobody went beyond a shorter scale, and somebody went to both its ends. */
function isWholeScale(answers: readonly number[], scale: number): boolean {
  return answers.length >= ENOUGH_ANSWERS && answers.includes(scale) && answers.includes(1);
}

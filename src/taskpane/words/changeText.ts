import type { Format } from "../../functions/outcome";
import type { Change } from "../answer/change";
import { isSignificant } from "../state/significance";
import { differenceText } from "./differenceText";
import { insidePeriod } from "./periodName";
import { pValue } from "./significance";
import type { Words } from "./words";

/** How a figure has changed from the period before: "3.2 percentage points lower than in Q3 1997 (42.6%)." */
export function changeText(change: Change, format: Format, words: Words): string {
  const { answer, formats } = words;
  if (change.kind === "noPeriod") return answer.change.noPeriod;
  const before = insidePeriod(change.before, words);
  if (change.kind === "nothingBefore") return answer.change.nothingBefore(before);
  const amount = differenceText(change.difference, words);
  return answer.change.changed(
    amount.direction,
    amount.text,
    before,
    formats.value(change.valueBefore, format),
  );
}

/** Whether a change of answers is more than chance, with what its p-value means. */
export function chanceText(p: number, words: Words): string {
  const { chance } = words.answer;
  const say = isSignificant(p) ? chance.moreThanChance : chance.mayBeChance;
  return say(howOften(p, words), pValue(p, words));
}

function howOften(p: number, { answer: { chance } }: Words): string {
  if (p < 0.001) return chance.rarely;
  if (p < 0.01) return chance.often(Math.round(1000 * p), 1000);
  const ofHundred = Math.round(100 * p);
  return ofHundred < 100 ? chance.often(ofHundred, 100) : chance.nearlyAlways;
}

import type { GivenCall } from "../GivenCall";
import type { Draft } from "../writing/Draft";
import { rowsWhere } from "../writing/mask";
import { readDays } from "./days";
import { readNumbers, readOptionalNumber } from "./numbers";
import { withinPeriod } from "./withinPeriod";
import { readScores } from "./scores";

export interface Answers {
  /** The score of each row, "" where there is none. */
  readonly score: string;
  /** How many answers each row stands for: 0 where it does not count. */
  readonly used: string;
  /** How many there are in all. */
  readonly answers: string;
}

/** Reads the answers of a survey function, and which of them count: within the period, as often as their count says. */
export function readAnswers(draft: Draft, call: GivenCall): Answers {
  const score = readScoresOf(draft, call, "scores");
  const conditions = [draft.isModern ? `ISNUMBER(${score})` : `(${score}<>"")`];
  if (call.has("dates")) {
    const answerDay = draft.name("answerDay", readDays(draft, call.cells("dates")));
    conditions.push(...withinPeriod(draft, call, answerDay));
  }
  // How many people gave the score in the same row; a blank is nobody.
  if (call.has("counts"))
    conditions.push(draft.name("people", readNumbers(draft, call.cells("counts"), "0")));
  const used = rowsWhere(draft, "used", conditions);
  return { score, used, answers: draft.name("answers", draft.sum(used)) };
}

/** The scores of a list; of two lists each has a letter. */
export function readScoresOf(draft: Draft, call: GivenCall, name: "scores" | "scoresA" | "scoresB"): string {
  return draft.name(name.replace("scores", "score"), readScores(draft, call.cells(name)));
}

/** The highest answer. */
export function scaleOf(draft: Draft, call: GivenCall, usual: number): string {
  const scale = readOptionalNumber(draft, call, "scale", String(usual));
  return call.has("scale") ? draft.name("scale", scale) : scale;
}

/** The lowest answer that counts as satisfied: the top two of a scale, of a scale up to 3 the top one. */
export function thresholdOf(draft: Draft, call: GivenCall, scale: string): string {
  const fixed = call.has("scale") ? call.constant("scale") : 5;
  const usual =
    typeof fixed === "number"
      ? String(fixed <= 3 ? fixed : fixed - 1)
      : `IF(${scale}<=3,${scale},${scale}-1)`;
  return draft.name("satisfiedFrom", readOptionalNumber(draft, call, "satisfiedFrom", usual));
}

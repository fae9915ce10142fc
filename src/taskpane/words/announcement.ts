import type { ArgumentName } from "../../functions/catalogue";
import { messageFor } from "../../functions/messages";
import type { Outcome } from "../../functions/outcome";
import type { Answer } from "../state/paneState";
import { isTest } from "../state/significance";
import { pValue, significance } from "./significance";
import type { Words } from "./words";

/** An answer in one sentence, for those who hear the pane: of a table only its size, which can be walked through. */
export function announcementOf(answer: Answer, words: Words): string {
  if (answer.kind === "unreadable") return unreadableSentence(answer, words);
  const outcomes = answer.outcomes.flat();
  const [only] = outcomes;
  if (outcomes.length === 1 && only) return outcomeSentence(only, words);
  const { announced, results } = words.pane.result;
  return announced(results(outcomes.length));
}

/** Why the cells of an input cannot be read. */
export function unreadableSentence(
  { argument, problem }: Extract<Answer, { kind: "unreadable" }>,
  { pane, measures }: Words,
): string {
  return pane.problemWith(measures.inputs[argument as ArgumentName], pane.problems[problem]);
}

function outcomeSentence(outcome: Outcome, words: Words): string {
  const { pane, formats, language } = words;
  const { announced, rows } = pane.result;
  switch (outcome.kind) {
    case "finding": {
      const { value } = outcome.finding;
      return isTest(outcome.finding)
        ? announced(`${pValue(value, words)}. ${significance(value, words)}`)
        : announced(formats.value(value, outcome.format));
    }
    case "interval": {
      const [low, high] = [outcome.interval.low, outcome.interval.high];
      return announced(
        pane.result.interval(formats.value(low, outcome.format), formats.value(high, outcome.format)),
      );
    }
    case "table":
      return announced(rows(outcome.table.rows.length));
    case "problem":
      return messageFor(outcome.problem, language);
  }
}

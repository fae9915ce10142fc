import type { ArgumentName } from "../../functions/catalogue";
import { messageFor } from "../../functions/messages";
import type { Outcome } from "../../functions/outcome";
import type { Answer } from "../state/paneState";
import { isTest } from "../state/significance";
import { pValue, significance } from "./significance";
import type { Words } from "./words";

/** An answer in one sentence, for those who hear the pane: of a table only its size, which can be walked through. */
export function announcementOf(answer: Answer, words: Words): string {
  if (answer.kind !== "calculated") return withoutAnswer(answer, words);
  const outcomes = answer.outcomes.flat();
  const [only] = outcomes;
  if (outcomes.length === 1 && only) return outcomeSentence(only, words);
  const { announced, results } = words.pane.result;
  return announced(results(outcomes.length));
}

/** Why there is no answer: the cells of an input cannot be read, or only Excel knows them. */
export function withoutAnswer(
  answer: Exclude<Answer, { kind: "calculated" }>,
  { pane, measures, explain }: Words,
): string {
  const input = measures.inputs[answer.argument as ArgumentName];
  return answer.kind === "unresolved"
    ? explain.unresolved(input)
    : pane.problemWith(input, pane.problems[answer.problem]);
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

import { evaluateExpression } from "../../formulas/evaluating/evaluateExpression";
import { Unresolved } from "../../formulas/evaluating/Unresolved";
import type { Call } from "../../formulas/parsing/callsIn";
import { catalogue } from "../../functions/catalogue";
import { evaluateKeeping } from "../../functions/evaluate";
import type { Figure } from "../../functions/outcome";
import type { LeftOutReason, RowUse } from "../../metrics/finding";
import { WorkbookError } from "../../workbook/Workbook";
import type { RememberedCells } from "../actions/rememberedCells";
import { intervalOf } from "../answer/certainty";
import { standingIn } from "../state/referenceText";
import { isTest } from "../state/significance";
import { today } from "../state/today";
import { explanationOf } from "../words/explanation";
import type { Words } from "../words/words";

/** How the figure of a call came about, in sentences; empty where there is nothing to say. */
export interface CallText {
  readonly explanation: string;
  readonly leftOut: string;
  readonly interval: string;
}

/** Undefined where only Excel could calculate an argument, or where the result is no single figure. */
export async function callText(
  call: Call,
  cell: string,
  cells: RememberedCells,
  words: Words,
): Promise<CallText | undefined> {
  const values = await argumentsOf(call, cell, cells);
  if (!values) return undefined;
  const { outcomes, call: read } = evaluateKeeping(catalogue[call.id], values);
  const [outcome, ...others] = outcomes.flat();
  if (outcome?.kind !== "finding" || others.length > 0 || isTest(outcome.finding)) return undefined;
  const { rows } = outcome.finding;
  const given = read?.values ?? {};
  return {
    explanation: explanationOf(call.id, outcome, given, words),
    leftOut: rows ? rowsText(rows, words) : "",
    interval: intervalText(call, outcome, given, words),
  };
}

async function argumentsOf(call: Call, cell: string, cells: RememberedCells): Promise<unknown[] | undefined> {
  const read = (reference: string) => cells.read(standingIn(cell, reference));
  try {
    const values: unknown[] = [];
    for (const { expression } of call.arguments) {
      values.push(await evaluateExpression(expression, { read, today }));
    }
    return values;
  } catch (error) {
    // Some references cannot be read, as names that stand for calculations: no explanation is better than no sharing.
    const isUnknown = error instanceof WorkbookError && error.problem === "notFound";
    if (isUnknown || error instanceof Unresolved) return undefined;
    throw error;
  }
}

function rowsText({ used, leftOut }: RowUse, { pane }: Words): string {
  const reasons = Object.entries(leftOut).map(([reason, count]) =>
    pane.result.leftOut[reason as LeftOutReason](count),
  );
  return [pane.result.used(used), ...reasons].join("\n");
}

function intervalText(call: Call, figure: Figure, values: Readonly<Record<string, unknown>>, words: Words) {
  const bounds = intervalOf(call.id, figure, values);
  if (!bounds) return "";
  const { formats, pane } = words;
  const [low, high] = [bounds.low, bounds.high].map((bound) => formats.value(bound, figure.format));
  return pane.result.interval(low ?? "", high ?? "");
}

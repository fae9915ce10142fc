import type { FunctionId } from "../../functions/catalogue";
import type { Format, Outcome } from "../../functions/outcome";
import type { Column, Table } from "../../metrics/table";
import { answerOf } from "./calculation";
import type { Calculation } from "./paneState";

const RATE = "0.0%";
const WHOLE = "#,##0";
const NUMBER = "#,##0.00";
const SCORE = "0.0";
const PROBABILITY = "0.000";

/**
 * How the cells of a result are written, by its columns, in the English of number formats; empty as long as the result
 * is not known.
 */
export function resultFormats(id: FunctionId, calculation: Calculation): readonly (string | undefined)[] {
  const answer = answerOf(calculation);
  if (answer?.kind !== "calculated") return [];
  const [first = []] = answer.outcomes;
  return first.flatMap((outcome) => outcomeFormats(id, outcome));
}

function outcomeFormats(id: FunctionId, outcome: Outcome): readonly (string | undefined)[] {
  switch (outcome.kind) {
    case "problem":
      return [undefined];
    case "finding":
      return [figureFormat(id, outcome.format)];
    case "interval":
      return [figureFormat(id, outcome.format), figureFormat(id, outcome.format)];
    case "table":
      return outcome.table.columns.map((column, index) => columnFormat(outcome.table, column, index));
  }
}

function figureFormat(id: FunctionId, format: Format): string {
  if (format === "rate") return RATE;
  if (id.endsWith(".TEST")) return PROBABILITY;
  return id.startsWith("NPS") ? SCORE : NUMBER;
}

/** Columns that are means or money, which may be whole today and need not be tomorrow. */
const FRACTIONAL: readonly string[] = [
  "Revenue",
  "AOV",
  "Customer value",
  "Purchase frequency",
  "Monetary",
  "CES",
  "NPS",
  "Low",
  "High",
];

function columnFormat({ rows }: Table, { name, kind }: Column, index: number): string | undefined {
  if (kind === "text") return undefined;
  if (kind === "rate") return RATE;
  const isWhole = rows.every((row) => typeof row[index] !== "number" || Number.isInteger(row[index]));
  return isWhole && !FRACTIONAL.includes(name) ? WHOLE : NUMBER;
}

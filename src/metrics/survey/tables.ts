import { byGroup, byPeriod, firstAndLast, startsOf, type Partition } from "../partition";
import type { Unit } from "../period/calendar";
import { refuse } from "../problem";
import type { Ids, Numbers, UsedRows } from "../rows";
import {
  ALL,
  requireGroupCount,
  requireTableSize,
  textColumn,
  type Column,
  type Table,
  type TableCell,
} from "../table";

/** How a survey metric fills a row of a table: its columns after the label, and its cells from the scores. */
export interface SurveyColumns {
  readonly columns: readonly Column[];
  readonly cells: (scores: Numbers) => readonly TableCell[];
}

/** A row a period from the first answer to the last, periods without answers included. */
export function surveyTrend(
  scores: Numbers,
  dates: Numbers,
  unit: Unit,
  rows: UsedRows,
  survey: SurveyColumns,
): Table {
  requireAnswers(rows);
  const [first, last] = firstAndLast(rows.indices, dates);
  requireTableSize(startsOf(unit, first, last).length, survey.columns.length + 1, first, last);
  return tableOf("Period", byPeriod(rows.indices, dates, unit), scores, rows, survey);
}

/** A row a group, in order of first appearance, then all answers together. */
export function surveyComparison(scores: Numbers, groups: Ids, rows: UsedRows, survey: SurveyColumns): Table {
  requireAnswers(rows);
  const { labels, parts } = byGroup(rows.indices, groups);
  requireGroupCount(labels.length, survey.columns.length + 1);
  const withAll = { labels: [...labels, ALL], parts: [...parts, rows.indices] };
  return tableOf("Group", withAll, scores, rows, survey);
}

function requireAnswers(rows: UsedRows): void {
  if (rows.indices.length === 0) refuse({ code: "nothingToMeasure", missing: "answers" });
}

function tableOf(
  heading: string,
  { labels, parts }: Partition,
  scores: Numbers,
  rows: UsedRows,
  survey: SurveyColumns,
): Table {
  return {
    columns: [textColumn(heading), ...survey.columns],
    rows: parts.map((part, i) => [
      labels[i]!,
      ...survey.cells(Float64Array.from(part, (row) => scores[row]!)),
    ]),
    use: rows.use,
  };
}

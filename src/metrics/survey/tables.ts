import { byGroup, byPeriod, firstAndLast, startsOf, type Partition } from "../partition";
import type { Unit } from "../period/calendar";
import { requireAnswers } from "./answers";
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

/** How a survey metric fills a row of a table: its columns after the label, and its cells from the rows of a part. */
export interface SurveyColumns {
  readonly columns: readonly Column[];
  readonly cells: (rows: Int32Array) => readonly TableCell[];
}

/** A row a period from the first answer to the last, periods without answers included. */
export function surveyTrend(dates: Numbers, unit: Unit, rows: UsedRows, survey: SurveyColumns): Table {
  requireAnswers(rows.use.used);
  const [first, last] = firstAndLast(rows.indices, dates);
  requireTableSize(startsOf(unit, first, last).length, survey.columns.length + 1, first, last);
  return tableOf("Period", byPeriod(rows.indices, dates, unit), rows, survey);
}

/** A row a group, in order of first appearance, then all answers together. */
export function surveyComparison(groups: Ids, rows: UsedRows, survey: SurveyColumns): Table {
  requireAnswers(rows.use.used);
  const { labels, parts } = byGroup(rows.indices, groups);
  requireGroupCount(labels.length, survey.columns.length + 1);
  const withAll = { labels: [...labels, ALL], parts: [...parts, rows.indices] };
  return tableOf("Group", withAll, rows, survey);
}

function tableOf(
  heading: string,
  { labels, parts }: Partition,
  rows: UsedRows,
  survey: SurveyColumns,
): Table {
  return {
    columns: [textColumn(heading), ...survey.columns],
    rows: parts.map((part, i) => [labels[i]!, ...survey.cells(part)]),
    use: rows.use,
  };
}

import type { Format } from "../../functions/outcome";
import type { Period } from "../../metrics/period/period";
import { parsePeriod } from "../../metrics/period/period";
import type { Table } from "../../metrics/table";
import type { Point } from "./series";

/** A measure over time, as the chart shows it: a value a period, none where there was nothing to measure. */
export interface Course {
  readonly points: readonly CoursePoint[];
  readonly format: Format;
}

export interface CoursePoint {
  readonly period: Period;
  readonly value: number | undefined;
}

/** Of fewer values there is no course. */
const FEWEST_VALUES = 2;
/** Bars of more periods could not be told apart in a narrow pane. */
const MOST_POINTS = 36;

/** The course of a measure from the series of its figures; undefined if there are too few. */
export function courseOfSeries(series: readonly Point[], format: Format): Course | undefined {
  return courseOf(
    series.map(({ period, outcome }) => ({
      period,
      value: outcome.kind === "finding" ? outcome.finding.value : undefined,
    })),
    format,
  );
}

/** The course of a column of a table over time, its last periods; undefined if there are too few. */
export function courseOfTable({ columns, rows }: Table, name: string): Course | undefined {
  const column = columns.findIndex((one) => one.name === name);
  const points = rows.flatMap((row) => {
    const period = parsePeriod(String(row[0]));
    const cell = row[column];
    return period ? [{ period, value: typeof cell === "number" ? cell : undefined }] : [];
  });
  return courseOf(points.slice(-MOST_POINTS), columns[column]?.kind === "rate" ? "rate" : "number");
}

function courseOf(points: readonly CoursePoint[], format: Format): Course | undefined {
  const values = points.filter(({ value }) => value !== undefined);
  if (values.length < FEWEST_VALUES) return undefined;
  // Before the first value there may be nothing to measure yet: nobody can come back at the beginning of a list.
  return { points: points.slice(points.indexOf(values[0]!)), format };
}

/** The main column of a table over time; undefined for other tables. */
export function mainColumn({ columns }: Table): string | undefined {
  if (columns[0]?.name !== "Period") return undefined;
  return ["NPS", "CSAT", "CES", "Revenue", "At end"].find((name) =>
    columns.some((column) => column.name === name),
  );
}

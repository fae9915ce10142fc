import { across, columnFrom } from "../address";
import { call } from "../call";
import { COUNT, LABEL, RATE } from "../formats";
import type { OrderColumns } from "../ReportData";
import { part, type ReportContext, type SheetSection } from "../SheetSection";
import { LATEST, latestOf, tableRows } from "../tableRows";

/** The latest cohorts and the row of all, below a heading, a note and the columns' headings. */
const ROWS = LATEST + 1;
export const COHORTS_HEIGHT = ROWS + 3;

/** Periods since the first order that the page has room for, the first order's own among them. */
const AGES = 13;
/** The name of the cohort and its customers stand before the ages. */
const NAMED = 2;

/**
 * Who came back: the latest cohorts of customers, with the share that ordered again one, two, three periods later, the
 * higher the darker. Cohorts of a day or a week would say little and fill thousands of cells: they are of a month.
 */
export function cohortsSection(
  row: number,
  { customers, dates }: OrderColumns,
  { words, unit }: ReportContext,
): SheetSection {
  const { cohorts } = words;
  const wideUnit = `IF(OR(TRIM(${unit})="day",TRIM(${unit})="week"),"month",${unit})`;
  const table = call(
    "RETENTION.COHORTS",
    customers,
    dates,
    wideUnit,
    undefined,
    undefined,
    undefined,
    undefined,
    false,
  );
  const ages = Array.from({ length: AGES }, (_, age) => ({ heading: String(age), format: RATE }));
  const rows = tableRows(
    row + 2,
    [{ heading: cohorts.cohort, format: LABEL }, { heading: cohorts.customers, format: COUNT }, ...ages],
    latestOf(table, ROWS, AGES + NAMED),
    ROWS,
  );
  // In their first period all of them ordered: that column would take the darkest colour from the others.
  const colored = across(columnFrom("B", NAMED + 1), columnFrom("B", NAMED + AGES - 1), row + 3, ROWS);
  return part({
    ...rows,
    blocks: [{ at: `B${row}`, rows: [[cohorts.heading], [cohorts.note]] }, ...rows.blocks],
    looks: [{ range: `B${row}`, look: "heading" }, { range: `B${row + 1}`, look: "note" }, ...rows.looks],
    colorScales: [colored],
  });
}

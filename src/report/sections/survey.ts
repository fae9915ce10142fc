import { down } from "../address";
import { call } from "../call";
import { CHART_COLORS, chartPlace } from "../charts";
import { figureRows, type FigureRow } from "../figureRows";
import { figuresAndTable } from "../figuresAndTable";
import { COUNT, FREQUENCY, LABEL, RATE, SCORE } from "../formats";
import type { AnswerColumn, SurveyColumns } from "../ReportData";
import { rowOfPeriod } from "../rowOfPeriod";
import type { ReportContext, SheetSection } from "../SheetSection";
import { LATEST, latestOf, tableRows } from "../tableRows";

/** Heading and headings of the columns, nine figures at most, and a blank row before the table. */
const TABLE_OFFSET = 13;
export const SURVEY_HEIGHT = TABLE_OFFSET + 1 + LATEST;

/** All columns behind the period of NPS.TREND, and behind the group of NPS.BY. */
const SPLIT = [2, 3, 4, 5, 6, 7, 8];

export function surveyPeriods(row: number): string {
  return down("B", row + TABLE_OFFSET + 1, LATEST);
}

/** The survey: the answers of the period split into promoters, passives and detractors, and NPS over time. */
export function surveySection(row: number, columns: SurveyColumns, context: ReportContext): SheetSection {
  const { words, unit } = context;
  const { survey, surveyColumns, trend } = words;
  const figures = figureRows(row + 1, surveyFigures(columns, context), context);
  const tableRow = row + TABLE_OFFSET;
  const table = tableRows(
    tableRow,
    [
      { heading: trend.columns.period, format: LABEL },
      { heading: survey.answers, format: COUNT },
      { heading: surveyColumns.promoters, format: COUNT },
      { heading: surveyColumns.passives, format: COUNT },
      { heading: surveyColumns.detractors, format: COUNT },
      { heading: survey.nps, format: SCORE },
      { heading: surveyColumns.low, format: SCORE },
      { heading: surveyColumns.high, format: SCORE },
    ],
    latestOf(
      call("NPS.TREND", filled(columns.nps, columns.nps), filled(columns.dates, columns.nps), unit, false),
      LATEST,
    ),
    LATEST,
  );
  const column = (letter: string) => down(letter, tableRow + 1, LATEST);
  const common = { categories: surveyPeriods(row) };
  return figuresAndTable({
    row,
    heading: survey.heading,
    figures,
    table,
    charts: [
      {
        ...common,
        name: "FastholdAnswers",
        kind: "stackedColumns",
        title: survey.answers,
        place: chartPlace("left", row),
        series: [
          { name: surveyColumns.promoters, values: column("D"), color: CHART_COLORS.first },
          { name: surveyColumns.passives, values: column("E"), color: CHART_COLORS.third },
          { name: surveyColumns.detractors, values: column("F"), color: CHART_COLORS.fourth },
        ],
        numberFormat: COUNT,
      },
      {
        ...common,
        name: "FastholdNps",
        kind: "lines",
        title: survey.nps,
        place: chartPlace("right", row),
        series: [{ name: survey.nps, values: column("G"), color: CHART_COLORS.first }],
        numberFormat: "0",
      },
    ],
  });
}

function surveyFigures(
  { nps, csat, ces, dates }: SurveyColumns,
  { words }: ReportContext,
): readonly FigureRow[] {
  const { survey } = words;
  const split = (period: string) =>
    rowOfPeriod(
      {
        overTime: {
          id: "NPS.TREND",
          args: (unit) => [filled(nps, nps), filled(dates, nps), unit, false],
          columns: SPLIT,
        },
        byGroup: {
          id: "NPS.BY",
          args: (within, groups) => [within(filled(nps, nps)), groups, false],
          columns: SPLIT,
        },
        dates: filled(dates, nps),
      },
      period,
    );
  const spilled = (label: string, format: string, change: FigureRow["change"]): FigureRow => ({
    label,
    formula: undefined,
    format,
    change,
  });
  return [
    { label: survey.answers, formula: split, format: COUNT, change: "growth" },
    spilled(survey.promoters, COUNT, "growth"),
    spilled(survey.passives, COUNT, "growth"),
    spilled(survey.detractors, COUNT, "growth"),
    spilled(survey.nps, SCORE, "score"),
    spilled(survey.low, SCORE, "none"),
    spilled(survey.high, SCORE, "none"),
    ...(csat === undefined
      ? []
      : [
          {
            label: survey.satisfaction,
            formula: (period: string) => scored("CSAT", csat, dates, period),
            format: RATE,
            change: "points" as const,
          },
        ]),
    ...(ces === undefined
      ? []
      : [
          {
            label: survey.effort,
            formula: (period: string) => scored("CES", ces, dates, period),
            format: FREQUENCY,
            change: "score" as const,
          },
        ]),
  ];
}

function scored(
  id: "CSAT" | "CES",
  { reference, scale }: AnswerColumn,
  dates: string,
  period: string,
): string {
  return call(id, filled(reference, reference), scale, undefined, filled(dates, reference), period);
}

/** Only the rows in which somebody answered: some Excels hand a blank cell to a function as 0, which is an answer. */
function filled(cells: string, answers: string): string {
  return `FILTER(${cells},${answers}<>"")`;
}

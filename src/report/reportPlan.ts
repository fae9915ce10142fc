import type { ReportWords } from "../locales/en/report";
import type { SheetPart, SheetPlan } from "../workbook/SheetPlan";
import type { ReportData, ReportInputs } from "./ReportData";
import { COHORTS_HEIGHT, cohortsSection } from "./sections/cohorts";
import { FIGURES_HEIGHT, figuresSection } from "./sections/figures";
import { INPUT_ROWS, inputsSection, REPORT_CELLS } from "./sections/inputs";
import { segmentsSection } from "./sections/segments";
import { SUBSCRIPTIONS_HEIGHT, subscriptionPeriods, subscriptionsSection } from "./sections/subscriptions";
import { SURVEY_HEIGHT, surveyPeriods, surveySection } from "./sections/survey";
import { TREND_HEIGHT, trendPeriods, trendSection } from "./sections/trend";
import { WORTH_HEIGHT, worthSection } from "./sections/worth";
import type { ReportContext } from "./SheetSection";

/** A margin, labels, and columns for figures: together as wide as a landscape page shrunk to three quarters. */
const COLUMN_WIDTHS = [2, 36, ...Array.from({ length: 14 }, () => 11)];

const GAP = 1;
const FIRST_ROW = INPUT_ROWS.unit + 1 + GAP;

/** The report as a sheet: what stands where, section below section. Undefined where no list can be reported on. */
export function reportPlan(
  data: ReportData,
  inputs: ReportInputs,
  words: ReportWords,
): SheetPlan | undefined {
  const { orders, survey, subscriptions } = data;
  const context: ReportContext = { words, ...REPORT_CELLS };
  const sections: SheetPart[] = [];
  let periods: string | undefined;
  let row = FIRST_ROW;
  /** Takes rows for a section and gives the first of them. */
  const take = (height: number): number => {
    const first = row;
    row += height + GAP;
    return first;
  };
  if (orders) {
    const figures = take(FIGURES_HEIGHT);
    const worth = take(WORTH_HEIGHT);
    const trend = take(TREND_HEIGHT);
    sections.push(figuresSection(figures, orders, context));
    sections.push(trendSection(trend, figures, orders, context));
    sections.push(worthSection(worth, figures, context));
    sections.push(cohortsSection(take(COHORTS_HEIGHT), orders, context));
    periods = trendPeriods(trend);
  }
  if (survey) {
    const first = take(SURVEY_HEIGHT);
    sections.push(surveySection(first, survey, context));
    periods ??= surveyPeriods(first);
  }
  if (subscriptions) {
    const first = take(SUBSCRIPTIONS_HEIGHT);
    sections.push(subscriptionsSection(first, subscriptions, context));
    periods ??= subscriptionPeriods(first);
  }
  if (periods === undefined) return undefined;
  if (orders?.groups !== undefined) sections.push(segmentsSection(row, orders, orders.groups, context));
  const lists = [orders, survey, subscriptions].flatMap((columns) => (columns ? [columns.list] : []));
  return {
    name: words.sheet,
    columnWidths: COLUMN_WIDTHS,
    parts: [inputsSection(words, lists, inputs, periods), ...sections],
  };
}

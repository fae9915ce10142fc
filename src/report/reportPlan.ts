import type { ReportWords } from "../locales/en/report";
import type { PlacedPart } from "../workbook/BuiltSheet";
import type { SheetPlan } from "../workbook/SheetPlan";
import { layout } from "./layout";
import type { ReportData, ReportInputs } from "./ReportData";
import { COHORTS_HEIGHT, cohortsSection } from "./sections/cohorts";
import { FIGURES_HEIGHT, figuresSection } from "./sections/figures";
import { INPUTS_HEIGHT, inputsSection, REPORT_CELLS } from "./sections/inputs";
import { SEGMENTS_HEIGHT, segmentsSection } from "./sections/segments";
import { SUBSCRIPTIONS_HEIGHT, subscriptionPeriods, subscriptionsSection } from "./sections/subscriptions";
import { SURVEY_HEIGHT, surveyPeriods, surveySection } from "./sections/survey";
import { TREND_HEIGHT, trendPeriods, trendSection } from "./sections/trend";
import { WORTH_HEIGHT, worthSection } from "./sections/worth";
import type { ReportContext, SheetSection } from "./SheetSection";

/** Wide enough for "Dækningsbidrag pr. kunde og periode", for "Ambassadörer" as a heading, and for "−12,3 procentenheter". */
const LABEL_WIDTH = 37;
const FIGURE_WIDTH = 15;
const CHANGE_WIDTH = 21;

/** A margin, labels, and columns for figures: together as wide as a landscape page shrunk to two thirds. */
const COLUMN_WIDTHS = [
  2,
  LABEL_WIDTH,
  FIGURE_WIDTH,
  FIGURE_WIDTH,
  CHANGE_WIDTH,
  ...Array.from({ length: 11 }, () => FIGURE_WIDTH),
];

const INPUTS = { id: "inputs", row: 1, height: INPUTS_HEIGHT };

type SectionId = "figures" | "worth" | "trend" | "cohorts" | "survey" | "subscriptions" | "segments";

interface Planned {
  readonly id: SectionId;
  readonly title: string;
  readonly height: number;
  /** Written once it is known in which row each section begins. */
  readonly write: (row: number, rowOf: (id: SectionId) => number) => SheetSection;
}

/**
 * The report as a sheet: what stands where, section below section. Undefined where no list can be reported on. On a
 * sheet that is brought up to date, sections stay where they were before.
 */
export function reportPlan(
  data: ReportData,
  inputs: ReportInputs,
  words: ReportWords,
  before: readonly PlacedPart[] = [],
): SheetPlan | undefined {
  const context: ReportContext = { words, ...REPORT_CELLS };
  const sections = plannedSections(data, context);
  const rows = layout(sections, INPUTS.row + INPUTS.height + 1, before);
  const rowOf = (id: SectionId) => rows.get(id)!;
  const periods = periodsOf(data, rowOf);
  if (periods === undefined) return undefined;
  const { orders, survey, subscriptions } = data;
  const lists = [orders, survey, subscriptions].flatMap((columns) => (columns ? [columns.list] : []));
  return {
    name: words.sheet,
    columnWidths: COLUMN_WIDTHS,
    parts: [
      { ...INPUTS, title: words.title, ...inputsSection(words, lists, inputs, periods) },
      ...sections.map(({ id, title, height, write }) => {
        const row = rowOf(id);
        return { id, title, row, height, ...write(row, rowOf) };
      }),
    ],
  };
}

function plannedSections(
  { orders, survey, subscriptions }: ReportData,
  context: ReportContext,
): readonly Planned[] {
  const { words } = context;
  const planned: Planned[] = [];
  if (orders) {
    planned.push(
      {
        id: "figures",
        title: words.figures.heading,
        height: FIGURES_HEIGHT,
        write: (row) => figuresSection(row, orders, context),
      },
      {
        id: "worth",
        title: words.worth.title,
        height: WORTH_HEIGHT,
        write: (row, rowOf) => worthSection(row, rowOf("figures"), context),
      },
      {
        id: "trend",
        title: words.trend.heading,
        height: TREND_HEIGHT,
        write: (row, rowOf) => trendSection(row, rowOf("figures"), orders, context),
      },
      {
        id: "cohorts",
        title: words.cohorts.title,
        height: COHORTS_HEIGHT,
        write: (row) => cohortsSection(row, orders, context),
      },
    );
  }
  if (survey) {
    planned.push({
      id: "survey",
      title: words.survey.heading,
      height: SURVEY_HEIGHT,
      write: (row) => surveySection(row, survey, context),
    });
  }
  if (subscriptions) {
    planned.push({
      id: "subscriptions",
      title: words.subscriptions.heading,
      height: SUBSCRIPTIONS_HEIGHT,
      write: (row) => subscriptionsSection(row, subscriptions, context),
    });
  }
  const groups = orders?.groups;
  if (orders && groups !== undefined) {
    planned.push({
      id: "segments",
      title: words.segments.title,
      height: SEGMENTS_HEIGHT,
      write: (row) => segmentsSection(row, orders, groups, context),
    });
  }
  return planned;
}

/** The cells that name the periods of the first table there is. */
function periodsOf(
  { orders, survey, subscriptions }: ReportData,
  rowOf: (id: SectionId) => number,
): string | undefined {
  if (orders) return trendPeriods(rowOf("trend"));
  if (survey) return surveyPeriods(rowOf("survey"));
  return subscriptions && subscriptionPeriods(rowOf("subscriptions"));
}

import { CONFIDENCE } from "../statistics/interval";
import { wilsonBounds } from "../statistics/wilson";
import type { Unit } from "../period/calendar";
import type { Ids, Numbers } from "../rows";
import { numberColumn, rateColumn, ratio, type Table } from "../table";
import { answeredRows, countAtLeast } from "./answers";
import { satisfactionScale, type SatisfactionScale } from "./csat";
import { surveyComparison, surveyTrend, type SurveyColumns } from "./tables";

function columns(scores: Numbers, satisfiedFrom: number): SurveyColumns {
  return {
    columns: [
      numberColumn("Answers"),
      numberColumn("Satisfied"),
      rateColumn("CSAT"),
      rateColumn("Low"),
      rateColumn("High"),
    ],
    cells: (rows) => {
      const { answers, reaching } = countAtLeast(rows, { scores }, satisfiedFrom);
      if (answers === 0) return [0, 0, null, null, null];
      const { low, high } = wilsonBounds(reaching, answers, CONFIDENCE);
      return [answers, reaching, ratio(reaching, answers), low, high];
    },
  };
}

interface Trend extends SatisfactionScale {
  readonly scores: Numbers;
  readonly dates: Numbers;
  readonly unit: Unit;
}

/** Customer satisfaction over time, with its 95 % interval: a row a period. Refuses what CSAT refuses. */
export function csatTrend({ scores, dates, unit, ...scale }: Trend): Table {
  const { scale: highest, satisfiedFrom } = satisfactionScale(scale);
  const rows = answeredRows({ scores, dates }, 1, highest);
  return surveyTrend(dates, unit, rows, columns(scores, satisfiedFrom));
}

interface Comparison extends SatisfactionScale {
  readonly scores: Numbers;
  readonly groups: Ids;
}

/** Customer satisfaction by group, with its 95 % interval: a row a group, then all. Refuses what CSAT refuses. */
export function csatComparison({ scores, groups, ...scale }: Comparison): Table {
  const { scale: highest, satisfiedFrom } = satisfactionScale(scale);
  const rows = answeredRows({ scores }, 1, highest);
  return surveyComparison(groups, rows, columns(scores, satisfiedFrom));
}

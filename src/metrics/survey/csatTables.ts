import { csatInterval } from "../statistics/csatInterval";
import type { Unit } from "../period/calendar";
import type { Ids, Numbers } from "../rows";
import { numberColumn, rateColumn, type Table } from "../table";
import { answeredRows } from "./answers";
import { csat, satisfactionScale, type SatisfactionScale } from "./csat";
import { surveyComparison, surveyTrend, type SurveyColumns } from "./tables";

function columns(scale: SatisfactionScale): SurveyColumns {
  return {
    columns: [
      numberColumn("Answers"),
      numberColumn("Satisfied"),
      rateColumn("CSAT"),
      rateColumn("Low"),
      rateColumn("High"),
    ],
    cells: (scores) => {
      if (scores.length === 0) return [0, 0, null, null, null];
      const { value, parts } = csat({ scores, ...scale });
      const { low, high } = csatInterval({ scores, ...scale });
      return [parts.answers, parts.satisfied, value, low, high];
    },
  };
}

interface Trend extends SatisfactionScale {
  readonly scores: Numbers;
  readonly dates: Numbers;
  readonly unit: Unit;
}

/** Customer satisfaction over time, with its 95 % interval: a row a period. Refuses what {@link csat} refuses. */
export function csatTrend({ scores, dates, unit, ...scale }: Trend): Table {
  const { scale: highest } = satisfactionScale(scale);
  return surveyTrend(scores, dates, unit, answeredRows({ scores, dates }, 1, highest), columns(scale));
}

interface Comparison extends SatisfactionScale {
  readonly scores: Numbers;
  readonly groups: Ids;
}

/** Customer satisfaction by group, with its 95 % interval: a row a group, then all. Refuses what {@link csat} refuses. */
export function csatComparison({ scores, groups, ...scale }: Comparison): Table {
  const { scale: highest } = satisfactionScale(scale);
  return surveyComparison(scores, groups, answeredRows({ scores }, 1, highest), columns(scale));
}

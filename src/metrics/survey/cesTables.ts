import { cesInterval } from "../statistics/cesInterval";
import type { Unit } from "../period/calendar";
import type { Ids, Numbers } from "../rows";
import { numberColumn, type Table } from "../table";
import { answeredRows } from "./answers";
import { ces, CES_SCALE } from "./ces";
import { requireScale } from "./scale";
import { surveyComparison, surveyTrend, type SurveyColumns } from "./tables";

function columns(scale: number): SurveyColumns {
  return {
    columns: ["Answers", "CES", "Low", "High"].map(numberColumn),
    cells: (scores) => {
      if (scores.length === 0) return [0, null, null, null];
      const { value } = ces({ scores, scale });
      // One answer has a mean but tells nothing of how answers vary.
      const { low, high } = scores.length > 1 ? cesInterval({ scores, scale }) : { low: null, high: null };
      return [scores.length, value, low, high];
    },
  };
}

interface Trend {
  readonly scores: Numbers;
  readonly dates: Numbers;
  readonly unit: Unit;
  readonly scale?: number | undefined;
}

/** The Customer Effort Score over time, with its 95 % interval: a row a period. Refuses what {@link ces} refuses. */
export function cesTrend({ scores, dates, unit, scale = CES_SCALE }: Trend): Table {
  requireScale(scale);
  return surveyTrend(scores, dates, unit, answeredRows({ scores, dates }, 1, scale), columns(scale));
}

interface Comparison {
  readonly scores: Numbers;
  readonly groups: Ids;
  readonly scale?: number | undefined;
}

/** The Customer Effort Score by group, with its 95 % interval: a row a group, then all. Refuses what {@link ces} refuses. */
export function cesComparison({ scores, groups, scale = CES_SCALE }: Comparison): Table {
  requireScale(scale);
  return surveyComparison(scores, groups, answeredRows({ scores }, 1, scale), columns(scale));
}

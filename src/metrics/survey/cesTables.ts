import { cesBounds } from "../statistics/cesInterval";
import { momentsOf } from "../statistics/moments";
import type { Unit } from "../period/calendar";
import type { Ids, Numbers } from "../rows";
import { numberColumn, type Table } from "../table";
import { answeredRows } from "./answers";
import { CES_SCALE } from "./ces";
import { requireScale } from "./scale";
import { surveyComparison, surveyTrend, type SurveyColumns } from "./tables";

function columns(scores: Numbers, scale: number): SurveyColumns {
  return {
    columns: ["Answers", "CES", "Low", "High"].map(numberColumn),
    cells: (rows) => {
      if (rows.length === 0) return [0, null, null, null];
      const moments = momentsOf(rows, scores);
      const bounds = cesBounds(moments, scale);
      return [rows.length, moments.mean, bounds?.low ?? null, bounds?.high ?? null];
    },
  };
}

interface Trend {
  readonly scores: Numbers;
  readonly dates: Numbers;
  readonly unit: Unit;
  readonly scale?: number | undefined;
}

/** The Customer Effort Score over time, with its 95 % interval: a row a period. Refuses what CES refuses. */
export function cesTrend({ scores, dates, unit, scale = CES_SCALE }: Trend): Table {
  requireScale(scale);
  return surveyTrend(dates, unit, answeredRows({ scores, dates }, 1, scale), columns(scores, scale));
}

interface Comparison {
  readonly scores: Numbers;
  readonly groups: Ids;
  readonly scale?: number | undefined;
}

/** The Customer Effort Score by group, with its 95 % interval: a row a group, then all. Refuses what CES refuses. */
export function cesComparison({ scores, groups, scale = CES_SCALE }: Comparison): Table {
  requireScale(scale);
  return surveyComparison(groups, answeredRows({ scores }, 1, scale), columns(scores, scale));
}

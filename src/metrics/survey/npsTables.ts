import { npsBounds } from "../statistics/npsInterval";
import type { Unit } from "../period/calendar";
import type { Ids, Numbers } from "../rows";
import { numberColumn, ratio, type Table } from "../table";
import { answeredRows } from "./answers";
import { countNps } from "./nps";
import { surveyComparison, surveyTrend, type SurveyColumns } from "./tables";

const columns = (scores: Numbers): SurveyColumns => ({
  columns: ["Answers", "Promoters", "Passives", "Detractors", "NPS", "Low", "High"].map(numberColumn),
  cells: (rows) => {
    const { answers, promoters, passives, detractors } = countNps(rows, { scores });
    if (answers === 0) return [0, 0, 0, 0, null, null, null];
    const score = ratio(100 * (promoters - detractors), answers);
    const { low, high } = npsBounds({ answers, promoters, detractors });
    return [answers, promoters, passives, detractors, score, low, high];
  },
});

/** The Net Promoter Score over time, with its 95 % interval: a row a period. Refuses what NPS refuses. */
export function npsTrend({ scores, dates, unit }: { scores: Numbers; dates: Numbers; unit: Unit }): Table {
  return surveyTrend(dates, unit, answeredRows({ scores, dates }, 0, 10, true), columns(scores));
}

/** The Net Promoter Score by group, with its 95 % interval: a row a group, then all. Refuses what NPS refuses. */
export function npsComparison({ scores, groups }: { scores: Numbers; groups: Ids }): Table {
  return surveyComparison(groups, answeredRows({ scores }, 0, 10, true), columns(scores));
}

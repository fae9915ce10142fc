import { npsInterval } from "../statistics/npsInterval";
import type { Unit } from "../period/calendar";
import type { Ids, Numbers } from "../rows";
import { numberColumn, type Table } from "../table";
import { answeredRows } from "./answers";
import { nps } from "./nps";
import { surveyComparison, surveyTrend, type SurveyColumns } from "./tables";

const COLUMNS: SurveyColumns = {
  columns: ["Answers", "Promoters", "Passives", "Detractors", "NPS", "Low", "High"].map(numberColumn),
  cells: (scores) => {
    if (scores.length === 0) return [0, 0, 0, 0, null, null, null];
    const { value, parts } = nps({ scores });
    const { low, high } = npsInterval({ scores });
    return [parts.answers, parts.promoters, parts.passives, parts.detractors, value, low, high];
  },
};

/** The Net Promoter Score over time, with its 95 % interval: a row a period. Refuses what {@link nps} refuses. */
export function npsTrend({ scores, dates, unit }: { scores: Numbers; dates: Numbers; unit: Unit }): Table {
  return surveyTrend(scores, dates, unit, answeredRows({ scores, dates }, 0, 10, true), COLUMNS);
}

/** The Net Promoter Score by group, with its 95 % interval: a row a group, then all. Refuses what {@link nps} refuses. */
export function npsComparison({ scores, groups }: { scores: Numbers; groups: Ids }): Table {
  return surveyComparison(scores, groups, answeredRows({ scores }, 0, 10, true), COLUMNS);
}

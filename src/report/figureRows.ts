import type { CellBlock, PlannedContent } from "../workbook/SheetPlan";
import { across } from "./address";
import { GROWTH, pointsFormat, SCORE_CHANGE } from "./formats";
import type { ReportContext } from "./SheetSection";

/** A figure of the period beside that of the period compared with, and the change. */
export interface FigureRow {
  readonly label: string;
  /** The formula for a period's cell, without the equals sign; undefined where the formula of a row above spills. */
  readonly formula: ((period: string) => string) | undefined;
  readonly format: string;
  /** How the change is told: growth of counts and sums, difference of rates and scores; none says nothing. */
  readonly change: "growth" | "points" | "score" | "none";
}

const LABEL = "B";
const NOW = "C";
const BEFORE = "D";
const CHANGE = "E";

/** The columns that figures take. */
export const FIGURE_COLUMNS = [LABEL, CHANGE] as const;

/** Figures below a row of headings; the first row is that of the headings. */
export function figureRows(
  row: number,
  rows: readonly FigureRow[],
  { words, period, comparison }: ReportContext,
) {
  const first = row + 1;
  const blocks: CellBlock[] = [
    {
      at: `${LABEL}${row}`,
      rows: [
        ["", `=${period}`, `=${comparison}`, words.change],
        ...rows.map(({ label, formula, change }, index): PlannedContent[] => [
          label,
          formula ? `=${formula(period)}` : null,
          formula ? `=${formula(comparison)}` : null,
          changeFormula(change, first + index),
        ]),
      ],
    },
  ];
  const changeFormats = { growth: GROWTH, points: pointsFormat(words.points), score: SCORE_CHANGE };
  const numberFormats = rows.flatMap(({ format, change }, index) => [
    { range: across(NOW, BEFORE, first + index), format },
    ...(change === "none" ? [] : [{ range: `${CHANGE}${first + index}`, format: changeFormats[change] }]),
  ]);
  return { blocks, numberFormats, headings: across(LABEL, CHANGE, row) };
}

/** Where there is nothing to compare with, the cell stays blank: the figure beside it says why. */
function changeFormula(change: FigureRow["change"], row: number): string {
  const [now, before] = [`${NOW}${row}`, `${BEFORE}${row}`];
  switch (change) {
    case "growth":
      return `=IFERROR(${now}/${before}-1,"")`;
    case "points":
      return `=IFERROR((${now}-${before})*100,"")`;
    case "score":
      return `=IFERROR(${now}-${before},"")`;
    case "none":
      return "";
  }
}

import { UNITS } from "../../metrics/period/calendar";
import { periodBeforeFormula } from "../periodFormulas";
import type { ReportInputs } from "../ReportData";
import { part, type SheetSection } from "../SheetSection";
import type { ReportWords } from "../../locales/en/report";

/** Where the user says what the report is about. */
export const INPUT_ROWS = { period: 4, comparison: 5, unit: 6 };
const { period, comparison, unit } = INPUT_ROWS;
export const INPUTS_HEIGHT = unit;

/** The cells that the rest of the report refers to. */
export const REPORT_CELLS = { period: `$C$${period}`, comparison: `$D$${comparison}`, unit: `$C$${unit}` };

/** The title, and the cells that the report follows: the period, the one to compare with, and the tables' unit. */
export function inputsSection(
  words: ReportWords,
  lists: readonly string[],
  values: ReportInputs,
  periods: string,
): SheetSection {
  const ownComparison = `TRIM(C${comparison})`;
  return part({
    blocks: [
      { at: "B1", rows: [[words.title], [words.about(lists)]] },
      {
        at: `B${period}`,
        rows: [
          [words.period, values.period, "", words.periodNote],
          [
            words.comparedWith,
            "",
            `=IF(${ownComparison}="",${periodBeforeFormula(REPORT_CELLS.period)},${ownComparison})`,
            words.comparedWithNote,
          ],
          [words.unit, values.unit, "", words.unitNote],
        ],
      },
    ],
    looks: [
      { range: "B1", look: "title" },
      { range: "B2", look: "note" },
      { range: `E${period}:E${unit}`, look: "note" },
    ],
    inputs: [
      { cell: `C${period}`, isText: true, choices: periods },
      { cell: `C${comparison}`, isText: true, choices: periods },
      { cell: `C${unit}`, isText: true, choices: UNITS },
    ],
  });
}

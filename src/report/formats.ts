/** Number formats of the report's figures, as Excel stores them. */
/** Not "@": in a cell formatted as text a formula would stay text. */
export const LABEL = "General";
export const COUNT = "#,##0";
export const RATE = "0.0%";
export const FREQUENCY = "0.00";
export const MONEY = "#,##0.00";
export const SCORE = "0.0";
export const GROWTH = "+0.0%;-0.0%;0.0%";
export const SCORE_CHANGE = "+0.0;-0.0;0.0";

/** A difference of two percentages, in points and never in per cent: "+2.5 points". */
export function pointsFormat(points: string): string {
  return `+0.0" ${points}";-0.0" ${points}";0.0" ${points}"`;
}

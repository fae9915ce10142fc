/** How the sheets of the sample look: their number formats and colours. */
export const MONEY = "#,##0.00";
export const COUNT = "#,##0";
export const FREQUENCY = "0.00";
export const SCORE = "0.0";
export const DATE = "yyyy-mm-dd";
/** A p-value. */
export const PROBABILITY = "0.000";

export const TITLE = { bold: true, fontSize: 18, color: "#0B5345" };
export const HEADING = { bold: true, background: "#E3EFEC" };
export const FORMULA_TEXT = { color: "#4A5A57" };
/** Cells to change. */
export const INPUT = { background: "#FFF4CE" };

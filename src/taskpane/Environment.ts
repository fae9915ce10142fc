import type { Workbook } from "../workbook/Workbook";

/** What the page around the task pane hands in: the pane itself speaks neither to Office nor to Excel. */
export interface Environment {
  readonly workbook: Workbook;
  /** The language of Excel's own buttons, such as "da-DK". */
  readonly displayLanguage: string;
  /** Excel's background colour ("#1f1f1f"); undefined where Excel does not tell, as on the web. */
  readonly backgroundColor: string | undefined;
}

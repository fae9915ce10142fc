/** A workbook with functions of the add-in as analysts send it around: healthy ones and each kind of damage. */
import type { WorkbookData } from "../../../playground/file/WorkbookData";
import type { PaneWords } from "../../../src/locales/en/pane";
import type { Playground } from "../support/playground";

/** The share of promoters is 60 %, that of detractors 20 %: NPS is 40. */
const scores = [10, 9, 9, 8, 3];

export const healthy: WorkbookData = {
  name: "Healthy",
  sheets: [
    {
      name: "Data",
      rows: [["Score", "Group"], ...scores.map((score, row) => [score, row < 3 ? "Private" : "Business"])],
      tables: [{ name: "Survey", address: "A1:B6" }],
    },
    {
      name: "My report",
      rows: [
        ["NPS", { formula: "=NPS(Survey[Score])" }],
        ["Kept", { formula: "=IFERROR(RETENTION(1000,950,100),0)" }],
        ["By group"],
        [{ formula: "=NPS.BY(Survey[Score],Survey[Group])" }],
      ],
    },
  ],
};

/** Names for formulas of ours: a figure, which cells use, and a table that belongs to a sheet. */
export const named: WorkbookData = {
  name: "Named",
  sheets: [
    healthy.sheets[0]!,
    {
      name: "My report",
      rows: [
        ["Kept", { formula: "=RETENTION(1000,950,100)" }],
        ["Twice the NPS", { formula: "=Our_NPS*2" }],
      ],
    },
  ],
  names: [
    { name: "Our_NPS", formula: "=NPS(Survey[Score])" },
    { name: "By_group", formula: "=NPS.BY(Survey[Score],Survey[Group])", sheet: "My report" },
  ],
};

/** A table of eight columns begins in the first. */
const beside = Array.from({ length: 8 }, () => null);

export const damaged: WorkbookData = {
  name: "Damaged",
  sheets: [
    {
      name: "Report",
      rows: [
        [{ formula: "=_xldudf_RETENTION(1000,950,100)", value: { error: "#NAME?" } }],
        [{ formula: "=CHURN(1000,950,100)", value: { error: "#NAME?" } }],
        [{ formula: "=AOV(450000,3000)", value: 150 }],
        [{ formula: "=NPS.BY(J4:J5,K4:K5)" }, ...beside, 9, "a"],
        ["in the way", ...beside, 8, "b"],
      ],
    },
  ],
};

/** Opens a workbook as from a file, and waits for its results. */
export async function open({ page, calculated }: Playground, data: WorkbookData): Promise<void> {
  await page.evaluate((opened) => window.playground.grid.open(opened), data);
  await calculated();
}

/** Opens the pane's part for sharing; where it is open, anew, as with another workbook. */
export async function openShare({ pane }: Playground, { tasks }: PaneWords): Promise<void> {
  await pane.getByRole("button", { name: tasks.ask, exact: true }).click();
  await pane.getByRole("button", { name: tasks.share, exact: true }).click();
}

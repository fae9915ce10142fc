/**
 * A workbook shared in the functions of any Excel, saved and opened by LibreOffice, which calculates every formula anew:
 * the numbers are ours, also after the data have changed.
 */
import type { CellContent, WorkbookData } from "../../../playground/file/WorkbookData";
import { wordsFor } from "../../../src/taskpane/words/words";
import { describeWithLibreOffice, recalculated } from "../../support/libreOffice";
import { choose, downloaded, read, statusSays } from "../files/support";
import { paneControls } from "../support/paneControls";
import { openPane } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { withAddIn, withoutAddIn } from "./addIn";
import { allCells, expectSameValues, valuesOf, type SheetCell } from "./allCells";
import { open, openShare } from "./support";

let playground: Playground;
const { button } = paneControls(() => playground);
const says = (sentence: string): Promise<void> => playground.pane.getByText(sentence).first().waitFor();

const { pane, sharing, native, definitions } = wordsFor("en-US");

const scores: CellContent[] = [10, 9, "8", 3, null, "10 - Extremely likely", 7, 0, 9, 6];
const customers = ["Ann", "bo ", "ANN", "Cem", "Bo", "Dee", "ann", "Eve", "cem", "Fay"];
/** 2 January 2026, and every 17th day from there. */
const day = (row: number) => 46024 + 17 * row;

const formulas = [
  "=NPS(Survey[Score])",
  '=NPS(FILTER(Survey[Score],Survey[Score]<>""))',
  "=NPS(Survey[Score],Survey[Date],B1)",
  "=CSAT(Survey[Rating])",
  "=CES(Survey[Rating],5,4)",
  '=RETENTION.ORDERS(Orders[Customer],Orders[Date],"2026-Q2")',
  "=REPEATRATE.ORDERS(Orders[Customer])",
  "=AOV.ORDERS(Orders[Amount],Orders[Date],B1)",
  "=CLV.ORDERS(Orders[Customer],Orders[Amount],,,3,40%)",
  "=CHURN.LAPSED(Orders[Customer],Orders[Date],60)",
  '=RETENTION.SUBS(Orders[Date],Orders[Until],"2026-Q2")',
  '=IFERROR(RETENTION(1000,950,100),"none")',
  "=NPS.INTERVAL(Survey[Score])",
];

const workbook: WorkbookData = {
  name: "Report",
  sheets: [
    {
      name: "Report",
      rows: [["Period", "2026"], ...formulas.map((formula, row) => [row, { formula }])],
    },
    {
      name: "Data",
      rows: [
        ["Score", "Rating", "Date", null, "Customer", "Date", "Amount", "Until"],
        ...scores.map((score, row) => [
          score,
          (row % 5) + 1,
          day(row),
          null,
          customers[row]!,
          day(row),
          10 + row / 3,
          row % 3 === 0 ? null : day(row) + 70,
        ]),
      ],
      tables: [
        { name: "Survey", address: "A1:C11" },
        { name: "Orders", address: "E1:H11" },
      ],
    },
  ],
};

const onReport = ({ place }: SheetCell) => place.startsWith("Report!B");

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US", empty: true });
  await open(playground, workbook);
});
afterAll(() => playground.close());

/** The workbook as LibreOffice saves it, with every formula calculated anew. */
async function throughLibreOffice(): Promise<Buffer> {
  const save = () => playground.page.getByRole("button", { name: "Save as XLSX" }).click();
  return recalculated((await downloaded(playground.page, save)).bytes);
}

/** What LibreOffice has put into the cells of the report. */
async function reportIn(bytes: Buffer): Promise<Record<string, SheetCell["value"]>> {
  const file = await read({ name: "Back.xlsx", bytes });
  if (!file.ok) throw new Error(`The file did not open: ${file.problem.code}`);
  const { rows } = file.workbook.sheets[0]!;
  return Object.fromEntries(rows.map((row, index) => [`Report!B${index + 1}`, valueOf(row[1] ?? null)]));
}

function valueOf(content: CellContent): SheetCell["value"] {
  if (content !== null && typeof content === "object") {
    return "formula" in content ? valueOf(content.value ?? null) : content.error;
  }
  return content ?? "";
}

describeWithLibreOffice("LibreOffice calculates the formulas for any Excel", () => {
  let ours: Record<string, SheetCell["value"]>;
  let back: Buffer;

  it("shows the numbers that ours showed", async () => {
    ours = valuesOf((await allCells(playground)).filter(onReport));
    await openPane(playground);
    await openShare(playground, pane);
    await playground.pane.getByRole("radio", { name: native.forms.any }).check();
    await playground.pane.getByRole("radio", { name: native.otherwises.keep }).check();
    await button(native.start).click();
    await says(native.done(formulas.length, 0, definitions.sheet));
    back = await throughLibreOffice();
    expectSameValues(await reportIn(back), ours);
  }, 240_000);

  it("follows a change of the data as ours do", async () => {
    await withoutAddIn(playground);
    await playground.typeIntoCell("Data!A5", "2");
    await playground.typeIntoCell("Data!E11", "Ann");
    await playground.typeIntoCell("Data!B2", "5");
    const followed = await reportIn(await throughLibreOffice());
    await withAddIn(playground);
    await openPane(playground);
    await openShare(playground, pane);
    await button(sharing.restore.start).click();
    await says(sharing.restore.done(formulas.length));
    const now = valuesOf((await allCells(playground)).filter(onReport));
    expect(Object.keys(now).filter((place) => now[place] !== ours[place]).length).toBeGreaterThan(4);
    expectSameValues(followed, now);
  }, 240_000);

  it("hands the workbook back so that ours are restored", async () => {
    await playground.page.reload();
    await playground.page.waitForFunction(() => "playground" in window, undefined, { polling: 50 });
    await choose(playground.page, "Back.xlsx", back);
    await statusSays(playground.page, "Back.xlsx is open.");
    await openPane(playground);
    await openShare(playground, pane);
    await button(sharing.restore.start).click();
    await says(sharing.restore.done(formulas.length));
    const restored = (await allCells(playground)).filter(onReport);
    expect(restored.map(({ content }) => content).slice(1, formulas.length + 1)).toEqual(formulas);
    expectSameValues(valuesOf(restored), ours);
  }, 240_000);

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});

/**
 * The saved report opened in LibreOffice, which is told to calculate nothing on opening. It calculates array formulas all the
 * same and knows neither our functions nor LET, so their cells are #NAME? there; all else is compared with what the
 * playground shows: texts, inputs, formulas with the values that stand beside them, and the charts with their cells.
 */
import { isFormula, type SheetData } from "../../../playground/file/WorkbookData";
import { report as words } from "../../../src/locales/en/report";
import { reportPlan } from "../../../src/report/reportPlan";
import { everything, inputs } from "../../report/support";
import { describeWithLibreOffice, kept } from "../../support/libreOffice";
import { downloaded, read } from "../files/support";
import { officeFrame } from "../support/faults";
import { bundleOfficeWorkbook, officePort } from "../support/officePort";
import { startPlayground, type Playground } from "../support/playground";

jest.setTimeout(300_000);

const plan = reportPlan(everything, inputs, words)!;

describeWithLibreOffice("the saved report in LibreOffice", () => {
  let playground: Playground;
  let saved: SheetData;
  let back: SheetData;

  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US" });
    const { workbook } = await officePort(await officeFrame(playground), await bundleOfficeWorkbook());
    await workbook.buildSheet(plan);
    const { page } = playground;
    const file = await downloaded(page, () => page.getByRole("button", { name: "Save as XLSX" }).click());
    saved = await reportIn(file.bytes);
    back = await reportIn(kept(file.bytes));
  });
  afterAll(() => playground.close());

  it("has its charts over the same cells", () => {
    const charts = ({ charts: all = [] }: SheetData) =>
      all.map(({ type, title, series, valueAxis }) => ({
        type,
        title: title?.text,
        series: series.map(({ name, values, categories }) => ({ name, values, categories })),
        format: valueAxis?.numberFormat,
      }));
    expect(charts(saved).map(({ title }) => title)).toEqual(
      plan.parts.flatMap((part) => part.charts.map(({ title }) => title)),
    );
    expect(charts(back)).toEqual(charts(saved));
  });

  it("has the texts and the inputs, and the colour scale of the cohorts", () => {
    const constants = (sheet: SheetData, like: SheetData) =>
      like.rows.flatMap((line, row) =>
        line.flatMap((cell, column) =>
          cell === null || isFormula(cell) ? [] : [[row, column, at(sheet, row, column)]],
        ),
      );
    expect(constants(saved, saved).length).toBeGreaterThan(100);
    expect(constants(back, saved)).toEqual(constants(saved, saved));
    expect(back.colorScales).toEqual(saved.colorScales);
  });

  it("has the values of formulas that it does not calculate, as the playground shows them", async () => {
    const values: unknown[] = [];
    const shown: unknown[] = [];
    for (const [row, line] of saved.rows.entries()) {
      for (const [column, cell] of line.entries()) {
        if (!isFormula(cell) || !cell.formula.startsWith("=IFERROR(")) continue;
        const other = at(back, row, column);
        values.push([row, column, isFormula(other) ? other.value : other]);
        const address = `${words.sheet}!${String.fromCharCode(65 + column)}${row + 1}`;
        shown.push([row, column, inFifteenDigits((await playground.cell(address)).value)]);
      }
    }
    expect(shown.length).toBeGreaterThan(20);
    expect(values).toEqual(shown);
  });

  async function reportIn(bytes: Buffer): Promise<SheetData> {
    const file = await read({ name: "Book.xlsx", bytes });
    if (!file.ok) throw new Error(`The file did not open: ${file.problem.code}`);
    return file.workbook.sheets.find(({ name }) => name === words.sheet)!;
  }

  /** As LibreOffice writes numbers. */
  function inFifteenDigits(value: number | string | boolean): number | string | boolean {
    return typeof value === "number" ? Number(value.toPrecision(15)) : value;
  }

  function at(sheet: SheetData, row: number, column: number) {
    return sheet.rows[row]?.[column] ?? null;
  }
});

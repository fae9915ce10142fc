/** The report as tests see it: its figures, and everything of the workbook that building could change. */
import type { Frame } from "playwright-core";
import { run } from "../support/faults";
import type { Playground } from "../support/playground";

/** The workbook's sheets with their names, charts and filled cells, its settings, and what is selected. */
export async function workbookState(playground: Playground, frame: Frame): Promise<unknown> {
  await playground.calculated();
  return run(frame, async (context) => {
    const { worksheets, settings, names } = context.workbook;
    worksheets.load("items/name,items/visibility,items/showGridlines");
    settings.load("items/key,items/value");
    names.load("items/name");
    const active = context.workbook.getSelectedRange().load("address");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => ({
      sheet,
      charts: sheet.charts.load("items/name"),
      names: sheet.names.load("items/name,items/formula"),
      used: sheet.getUsedRange(true).load("address"),
      top: sheet.getRange("A1:Q60").load("formulas"),
    }));
    await context.sync();
    return {
      settings: settings.items.map(({ key, value }) => [key, value as unknown]),
      names: names.items.map(({ name }) => name),
      active: active.address,
      sheets: sheets.map(({ sheet, charts, names: own, used, top }) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        gridlines: sheet.showGridlines,
        charts: charts.items.map(({ name }) => name),
        names: own.items.map(({ name, formula }) => [name, formula as unknown]),
        used: used.address,
        top: top.formulas,
      })),
    };
  });
}

/** What stands beside a label of the report: the figure of the period, of the one compared with, and the change. */
export async function figuresOf(playground: Playground, sheet: string, label: string): Promise<unknown[]> {
  const cells = await playground.cells(`${sheet}!B1:E120`);
  const row = cells.find(([first]) => first?.value === label);
  if (!row) throw new Error(`The report has no ${label}.`);
  return row.slice(1).map(({ value }) => value);
}

/** The cells of a table of the report, from the row that begins with this period or group. */
export async function tableRow(
  playground: Playground,
  sheet: string,
  range: string,
  first: string,
): Promise<unknown[]> {
  const rows = await playground.cells(`${sheet}!${range}`);
  const row = rows.find(([cell]) => cell?.value === first);
  if (!row) throw new Error(`The report has no row ${first} in ${range}.`);
  return row.map(({ value }) => value);
}

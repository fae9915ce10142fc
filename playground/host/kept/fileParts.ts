/** What a workbook keeps beside its cells, between its file, which names sheets by names, and the host, which has their ids. */
import type { ProtectionData } from "../../file/PartsData";
import type { SheetData, WorkbookData } from "../../file/WorkbookData";
import type { Grid, SheetInfo } from "../../grid/Grid";
import { openedChart, savedChart } from "./fileCharts";
import type { KeptParts, Protection } from "./KeptParts";
import { passwordHash } from "./password";

/** The parts of a workbook that has just been opened, whose sheets are in the file's order. */
export function partsOf(workbook: WorkbookData, grid: Grid): KeptParts {
  const sheets = grid.sheets();
  return {
    settings: workbook.settings ?? {},
    customXmlParts: workbook.customXmlParts ?? [],
    ...(workbook.countsFrom1904 === true && { countsFrom1904: true }),
    charts: workbook.sheets.flatMap(({ charts = [] }, i) =>
      charts.flatMap((chart) => openedChart(chart, sheets[i]?.id ?? "", grid)),
    ),
    protections: bySheet(workbook, sheets, ({ protection }) => protection),
    pageLayouts: bySheet(workbook, sheets, ({ pageLayout }) => pageLayout),
  };
}

/** The workbook with its parts, to be saved. */
export function withParts(
  workbook: WorkbookData,
  { settings, customXmlParts, protections, pageLayouts, charts }: KeptParts,
  grid: Grid,
): WorkbookData {
  const sheets = grid.sheets();
  return {
    ...workbook,
    ...(Object.keys(settings).length === 0 ? {} : { settings }),
    ...(customXmlParts.length === 0 ? {} : { customXmlParts }),
    sheets: workbook.sheets.map((sheet, i) => {
      const id = sheets[i]?.id ?? "";
      const own = charts.filter((chart) => chart.sheet === id);
      const [protection, pageLayout] = [protections[id], pageLayouts[id]];
      return {
        ...sheet,
        ...(protection === undefined ? {} : { protection: savedProtection(protection) }),
        ...(pageLayout === undefined ? {} : { pageLayout }),
        ...(own.length === 0 ? {} : { charts: own.map((chart) => savedChart(chart, grid)) }),
      };
    }),
  };
}

function bySheet<T>(
  workbook: WorkbookData,
  sheets: readonly SheetInfo[],
  part: (sheet: SheetData) => T | undefined,
): Record<string, T> {
  const parts = workbook.sheets.flatMap((sheet, i) => {
    const [value, id] = [part(sheet), sheets[i]?.id];
    return value === undefined || id === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(parts);
}

function savedProtection({ password, passwordHash: fromFile, options }: Protection): ProtectionData {
  const hash = password === undefined || password === "" ? fromFile : { password: passwordHash(password) };
  return { options, ...(hash === undefined ? {} : { passwordHash: hash }) };
}

/**
 * Excels that the stand-in can play, with the sets of APIs that Microsoft's tables give them:
 * https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 * https://learn.microsoft.com/javascript/api/requirement-sets/excel/custom-functions-requirement-sets
 * https://learn.microsoft.com/javascript/api/requirement-sets/common/shared-runtime-requirement-sets
 * A year is Excel on Windows with a volume licence, which stays as it was sold.
 *
 * Microsoft's Office.js of the package knows ExcelApi up to 1.17, so that is the newest here.
 */
import type { Versions } from "./versions";

const customFunctions = { CustomFunctions: "1.9", CustomFunctionsRuntime: "1.3" };

export const excelVersions = {
  web: {
    ...customFunctions,
    ExcelApi: "1.17",
    ExcelApiOnline: "1.1",
    SharedRuntime: "1.2",
    CustomFunctionsRuntime: "1.4",
  },
  "2024": { ...customFunctions, ExcelApi: "1.17", SharedRuntime: "1.2" },
  "2021": { ...customFunctions, CustomFunctions: "1.4", ExcelApi: "1.14", SharedRuntime: "1.1" },
  "2019": { ExcelApi: "1.8" },
  "2016": { ExcelApi: "1.1" },
} as const satisfies Record<string, Versions>;

export type ExcelVersion = keyof typeof excelVersions;

/** Sets that do not differ from one Excel to the other, or of which no add-in of this kind takes notice. */
const everywhere: Versions = { Settings: "1.1", DelayForCellEdit: "1.1" };

export function versionsOf(excel: ExcelVersion): Versions {
  return { ...everywhere, ...excelVersions[excel] };
}

import { excelVersions, type ExcelVersion } from "../host/requirementSets/excelVersions";

export const excelVersionNames = Object.keys(excelVersions) as readonly ExcelVersion[];

/** The Excel that is played: what ?excel= says, else Excel on the web. */
export function chooseExcel(asked: string | null): ExcelVersion {
  return excelVersionNames.find((version) => version === asked) ?? "web";
}

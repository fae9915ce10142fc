import type { ExcelVersion } from "../host/requirementSets/excelVersions";
import type { Language } from "../language";
import { fill, pageWords } from "./words";

/** What an Excel is called: "Excel on the web", "Excel 2021". */
export function excelName(version: ExcelVersion, language: Language): string {
  const { web, perpetual } = pageWords[language].excel;
  return version === "web" ? web : fill(perpetual, { version });
}

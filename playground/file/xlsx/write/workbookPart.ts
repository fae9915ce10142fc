import type { NameData, WorkbookData } from "../../WorkbookData";
import type { AddInNames } from "../formula/AddInNames";
import { writeFormula } from "../formula/writeFormula";
import { escapeXml } from "../package/xmlText";
import { OWN_NAME, PRINT_NAMES } from "../printWords";
import { document, element, MAIN, OFFICE_RELATIONSHIPS } from "./xmlPart";

/** xl/workbook.xml; its sheets are named rId1, rId2 … */
export function workbookXml(workbook: WorkbookData, addIn: AddInNames): string {
  const sheets = workbook.sheets.map(({ name, visibility }, i) =>
    element("sheet", { name, sheetId: i + 1, state: visibility, "r:id": `rId${i + 1}` }),
  );
  const names = (workbook.names ?? []).map((name) => definedName(name, workbook, addIn));
  const view = element("workbookView", { activeTab: activeSheet(workbook) });
  return document(
    element("workbook", { xmlns: MAIN, "xmlns:r": OFFICE_RELATIONSHIPS }, [
      element("bookViews", {}, view),
      element("sheets", {}, sheets),
      names.length === 0 ? "" : element("definedNames", {}, names),
      // Not to be calculated on opening: what functions of an add-in gave would be lost where it is not installed.
      element("calcPr", { calcId: 191029 }),
    ]),
  );
}

export function activeSheet({ activeSheet: chosen, sheets }: WorkbookData): number {
  return (
    chosen ??
    Math.max(
      0,
      sheets.findIndex(({ visibility }) => visibility === undefined),
    )
  );
}

function definedName(
  { name, formula, sheet, hidden }: NameData,
  { sheets }: WorkbookData,
  addIn: AddInNames,
): string {
  const index = sheets.findIndex((one) => one.name === sheet);
  return element(
    "definedName",
    {
      name: PRINT_NAMES.includes(name) ? `${OWN_NAME}${name}` : name,
      localSheetId: index < 0 ? undefined : index,
      hidden: hidden ? 1 : undefined,
    },
    escapeXml(writeFormula(formula, addIn)),
  );
}

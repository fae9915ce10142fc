import type { CellBlock, SheetInput, SheetPart } from "../../SheetPlan";
import { absolute, sizeOf } from "./addresses";
import { drawChart } from "./drawChart";
import { applyLook, INPUT_FILL, SCALE } from "./looks";

/** Puts a part of the plan into the sheet; it is there once the batch is carried out. */
export function writePart(sheet: Excel.Worksheet, part: SheetPart): void {
  for (const { range, format } of part.numberFormats) {
    const { rows, columns } = sizeOf(range);
    sheet.getRange(range).numberFormat = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => format),
    );
  }
  for (const input of part.inputs) prepareInput(sheet, input);
  for (const block of part.blocks) writeBlock(sheet, block);
  for (const { range, look } of part.looks) applyLook(sheet.getRange(range), look);
  for (const range of part.colorScales) colorScale(sheet.getRange(range));
  for (const chart of part.charts) drawChart(sheet, chart);
}

function writeBlock(sheet: Excel.Worksheet, { at, rows }: CellBlock): void {
  const columns = rows[0]?.length ?? 0;
  const range = sheet.getRange(at).getResizedRange(rows.length - 1, columns - 1);
  range.formulas = rows.map((row) => [...row]);
}

/** Before anything is written there: what is written into a cell formatted as text stays text. */
function prepareInput(sheet: Excel.Worksheet, { cell, isText, choices }: SheetInput): void {
  const range = sheet.getRange(cell);
  if (isText) range.numberFormat = [["@"]];
  range.format.fill.color = INPUT_FILL;
  if (choices === undefined) return;
  const source = typeof choices === "string" ? `=${absolute(choices)}` : choices.join(",");
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  // The list is an offer: of the periods, it has only the latest.
  range.dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

function colorScale(range: Excel.Range): void {
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
  format.colorScale.criteria = {
    minimum: { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: SCALE.low },
    maximum: { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: SCALE.high },
  };
}

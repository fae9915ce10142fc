import type { CellBlock, RangeFormat, SheetInput, SheetPart } from "../../SheetPlan";
import { absolute, sizeOf } from "./addresses";
import { drawChart } from "./drawChart";
import { applyLook, INPUT_FILL, SCALE } from "./looks";

/** Puts a part of the plan into the sheet; it is there once the batch is carried out. */
export function writePart(sheet: Excel.Worksheet, part: SheetPart): void {
  for (const format of part.numberFormats) formatNumbers(sheet, format);
  for (const input of part.inputs) prepareInput(sheet, input);
  for (const block of part.blocks) writeBlock(sheet, block);
  for (const { range, look } of part.looks) applyLook(sheet.getRange(range), look);
  for (const range of part.colorScales) colorScale(sheet.getRange(range));
  for (const chart of part.charts) drawChart(sheet, chart);
}

export function formatNumbers(sheet: Excel.Worksheet, { range, format }: RangeFormat): void {
  const { rows, columns } = sizeOf(range);
  sheet.getRange(range).numberFormat = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => format),
  );
}

function writeBlock(sheet: Excel.Worksheet, { at, rows }: CellBlock): void {
  const columns = rows[0]?.length ?? 0;
  const range = sheet.getRange(at).getResizedRange(rows.length - 1, columns - 1);
  range.formulas = rows.map((row) => [...row]);
}

/** Before anything is written there: what is written into a cell formatted as text stays text. */
function prepareInput(sheet: Excel.Worksheet, input: SheetInput): void {
  const range = sheet.getRange(input.cell);
  if (input.isText) range.numberFormat = [["@"]];
  range.format.fill.color = INPUT_FILL;
  offerChoices(sheet, input);
}

export function offerChoices(sheet: Excel.Worksheet, { cell, choices }: SheetInput): void {
  if (choices === undefined) return;
  const { dataValidation } = sheet.getRange(cell);
  const source = typeof choices === "string" ? `=${absolute(choices)}` : choices.join(",");
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  // The list is an offer: of the periods, it has only the latest.
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

function colorScale(range: Excel.Range): void {
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
  format.colorScale.criteria = {
    minimum: { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: SCALE.low },
    maximum: { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: SCALE.high },
  };
}

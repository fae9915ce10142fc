import { answered } from "../../patience";
import type { SheetPart } from "../../SheetPlan";
import { recordKey } from "../building/mark";
import { offerChoices } from "../building/writePart";
import { undoKey, type Undo } from "./Undo";

/** Takes an update of a sheet back: what it has changed is as before, and what it has added is gone. */
export async function putBack(sheet: Excel.Worksheet, id: number, undo: Undo): Promise<void> {
  const { context } = sheet;
  const { settings } = context.workbook;
  const charts = sheet.charts.load("items/name");
  const kept = settings.getItemOrNullObject(undoKey(id)).load("key");
  await answered(context.sync());
  for (const { range, before } of undo.numberFormats) sheet.getRange(range).numberFormat = before;
  for (const { before } of undo.inputs) offerChoices(sheet, before);
  for (const { cell, before } of undo.cells) sheet.getRange(cell).formulas = [[before]];
  const names = undo.added.flatMap((part) => part.charts.map(({ name }) => name));
  for (const chart of charts.items) if (names.includes(chart.name)) chart.delete();
  for (const part of undo.added) clearPart(sheet, part);
  settings.add(recordKey(id), undo.record);
  if (!kept.isNullObject) kept.delete();
  await answered(context.sync());
}

/** The cells that a part has taken are as those of a new sheet. */
function clearPart(sheet: Excel.Worksheet, part: SheetPart): void {
  for (const { at, rows } of part.blocks) {
    const block = sheet.getRange(at).getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
    block.clear(Excel.ClearApplyTo.all);
  }
  for (const { range } of [...part.numberFormats, ...part.looks]) {
    sheet.getRange(range).clear(Excel.ClearApplyTo.formats);
  }
  for (const range of part.colorScales) sheet.getRange(range).conditionalFormats.clearAll();
}

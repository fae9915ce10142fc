import { answeredAfterCalculation } from "../../patience";
import type { SheetPart } from "../../SheetPlan";
import { whenCalculated } from "./whenCalculated";
import { writePart } from "./writePart";

/** A part is there once its figures are: so the progress means something, and Excel gets its work in portions. */
export async function buildPart(
  sheet: Excel.Worksheet,
  part: SheetPart,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  writePart(sheet, part);
  await answeredAfterCalculation(sheet.context.sync(), signal);
  await whenCalculated(sheet, patience, signal);
}

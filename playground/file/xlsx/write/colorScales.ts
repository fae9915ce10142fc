import type { ColorPointData, ColorScaleData } from "../../PartsData";
import { CFVO_TYPES } from "../colorPoints";
import type { AddInNames } from "../formula/AddInNames";
import { writeFormula } from "../formula/writeFormula";
import { argb } from "./argb";
import { element } from "./xmlPart";

/** <conditionalFormatting> for each scale; the first one has the highest priority. */
export function colorScalesXml(scales: readonly ColorScaleData[], addIn: AddInNames): string[] {
  return scales.map(({ addresses, points, stopIfTrue }, i) => {
    const scale = element("colorScale", {}, [
      ...points.map((point) => pointXml(point, addIn)),
      ...points.map(({ color }) => element("color", { rgb: argb(color) })),
    ]);
    const rule = { type: "colorScale", priority: i + 1, stopIfTrue: stopIfTrue ? 1 : undefined };
    return element("conditionalFormatting", { sqref: addresses }, element("cfRule", rule, scale));
  });
}

function pointXml({ kind, value }: ColorPointData, addIn: AddInNames): string {
  const isFormula = typeof value === "string" && value.startsWith("=");
  return element("cfvo", { type: CFVO_TYPES[kind], val: isFormula ? writeFormula(value, addIn) : value });
}

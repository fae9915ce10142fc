import type { ColorPointData } from "../PartsData";

/** The kinds of a colour scale's points, as a file names them (ECMA-376 part 1, 18.18.12). */
export const CFVO_TYPES: Readonly<Record<ColorPointData["kind"], string>> = {
  lowest: "min",
  highest: "max",
  number: "num",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
};

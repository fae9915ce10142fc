/** What a chart shows at the moment: the texts and numbers in its cells. */
import type { Area, CellValue, Grid } from "../../grid/Grid";
import type { ChartModel, SeriesModel } from "../../host/kept/ChartModel";

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** The categories as numbers, where the chart places its points along them. */
  readonly xValues: readonly (number | null)[];
}

export function chartData(chart: ChartModel, grid: Grid): ChartData {
  const series = chart.series.map((one, i) => ({
    name: nameOf(one, i, grid),
    values: grid.values(one.values).flat().map(toNumber),
  }));
  const labels = chart.series.find(({ categories }) => categories !== undefined)?.categories;
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const numbers = Array.from({ length: longest }, (_, i) => i + 1);
  return {
    categories: labels ? texts(labels, grid) : numbers.map(String),
    series,
    xValues: labels ? grid.values(labels).flat().map(toNumber) : numbers,
  };
}

function nameOf(series: SeriesModel, index: number, grid: Grid): string {
  const [name = ""] = series.nameCell ? texts(series.nameCell, grid) : [];
  return series.name ?? (name === "" ? `Series${index + 1}` : name);
}

function texts(area: Area, grid: Grid): string[] {
  return grid.text(area).flat();
}

function toNumber(value: CellValue): number | null {
  return typeof value === "number" ? value : null;
}

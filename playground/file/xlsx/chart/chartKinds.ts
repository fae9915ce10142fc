/**
 * The kinds of charts as Excel's API names them (Excel.ChartType) and as a file draws them (ECMA-376 part 1, 21.2.2). Kinds that
 * are not here are left out when a file is read.
 */
export interface ChartKind {
  readonly type: string;
  /** The element that draws it. */
  readonly plot:
    "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart" | "scatterChart" | "radarChart";
  readonly bars?: "col" | "bar";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  /** Whether points are marked; undefined where that makes no difference. */
  readonly markers?: boolean;
  /** Whether points are joined by a line; undefined where that makes no difference. */
  readonly line?: boolean;
}

const bars = (type: string, direction: "col" | "bar", grouping: NonNullable<ChartKind["grouping"]>) =>
  ({ type, plot: "barChart", bars: direction, grouping }) as const;

const lines = (type: string, grouping: NonNullable<ChartKind["grouping"]>, markers: boolean) =>
  ({ type, plot: "lineChart", grouping, markers }) as const;

const areas = (type: string, grouping: NonNullable<ChartKind["grouping"]>) =>
  ({ type, plot: "areaChart", grouping }) as const;

export const CHART_KINDS: readonly ChartKind[] = [
  bars("ColumnClustered", "col", "clustered"),
  bars("ColumnStacked", "col", "stacked"),
  bars("ColumnStacked100", "col", "percentStacked"),
  bars("BarClustered", "bar", "clustered"),
  bars("BarStacked", "bar", "stacked"),
  bars("BarStacked100", "bar", "percentStacked"),
  lines("Line", "standard", false),
  lines("LineMarkers", "standard", true),
  lines("LineStacked", "stacked", false),
  // Of two with the same name the first is written, both are read.
  lines("LineStacked", "stacked", true),
  areas("Area", "standard"),
  areas("AreaStacked", "stacked"),
  { type: "Pie", plot: "pieChart" },
  { type: "Doughnut", plot: "doughnutChart" },
  { type: "XYScatter", plot: "scatterChart", markers: true, line: false },
  { type: "XYScatterLines", plot: "scatterChart", markers: true, line: true },
  { type: "XYScatterLinesNoMarkers", plot: "scatterChart", markers: false, line: true },
  { type: "Radar", plot: "radarChart" },
];

/** English Metric Units, in which drawings are measured. */
export const EMU_PER_POINT = 12_700;

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
export const CHART_SPACE = `${DRAWING}/chart`;
export const DRAWING_MAIN = `${DRAWING}/main`;
export const SHEET_DRAWING = `${DRAWING}/spreadsheetDrawing`;

/** Where a legend stands, as a file and as Excel's API say it. */
export const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  b: "Bottom",
  t: "Top",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

import type { Area } from "../../grid/Grid";

/** A chart as Excel's API describes it: what it shows, where it lies, what is written on it. */
export interface ChartModel {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  /** Excel.ChartType: "Line", "ColumnClustered", "BarStacked", "Pie", "XYScatter" … */
  readonly type: string;
  readonly series: readonly SeriesModel[];
  /** In points from the sheet's corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: TextModel;
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly categoryAxis: AxisModel;
  readonly valueAxis: AxisModel;
  readonly dataLabels: { readonly showValue: boolean };
}

/** Where a series takes its name and values from; the cells are read whenever the chart is drawn. */
export interface SeriesModel {
  /** A fixed name; a cell gives it when left out. */
  readonly name?: string;
  readonly nameCell?: Area;
  readonly values: Area;
  readonly categories?: Area;
  /** "#RRGGBB"; the chart's own colours when left out. */
  readonly color?: string;
}

export interface TextModel {
  readonly text: string;
  readonly visible: boolean;
}

export interface AxisModel {
  readonly visible: boolean;
  readonly title: TextModel;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly numberFormat?: string;
}

/** Excel.ChartDataLabels: values written on the chart. */
import { ApiObject } from "../../richApi/ApiObject";
import { flagOf } from "../../richApi/Arguments";
import type { Chart } from "./Chart";

export class DataLabels extends ApiObject {
  override readonly className = "ChartDataLabels";

  constructor(private readonly chart: Chart) {
    super();
  }

  override readonly properties = {
    showValue: {
      get: () => this.chart.model().dataLabels.showValue,
      set: (value: unknown) => this.chart.change({ dataLabels: { showValue: flagOf(value) } }),
    },
  };
}

/** Excel.ChartLegend: what the chart's colours mean. */
import type { ChartModel } from "../../kept/ChartModel";
import { ApiObject } from "../../richApi/ApiObject";
import { flagOf, oneOf } from "../../richApi/Arguments";
import type { Chart } from "./Chart";

const positions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export class ChartLegend extends ApiObject {
  override readonly className = "ChartLegend";

  constructor(private readonly chart: Chart) {
    super();
  }

  override readonly properties = {
    position: {
      get: () => this.model().position,
      set: (value: unknown) => this.change({ position: oneOf(value, positions) }),
    },
    visible: {
      get: () => this.model().visible,
      set: (value: unknown) => this.change({ visible: flagOf(value) }),
    },
  };

  private model(): ChartModel["legend"] {
    return this.chart.model().legend;
  }

  private change(change: Partial<ChartModel["legend"]>): void {
    this.chart.change({ legend: { ...this.model(), ...change } });
  }
}

/** Excel.ChartAxes and Excel.ChartAxis. */
import { ApiObject } from "../../richApi/ApiObject";
import { flagOf, numberOf, textOf } from "../../richApi/Arguments";
import type { Chart } from "./Chart";
import { ChartTitle } from "./ChartTitle";

type AxisName = "categoryAxis" | "valueAxis";

export class ChartAxes extends ApiObject {
  override readonly className = "ChartAxes";

  constructor(private readonly chart: Chart) {
    super();
  }

  override readonly objects = {
    categoryAxis: () => new ChartAxis(this.chart, "categoryAxis"),
    valueAxis: () => new ChartAxis(this.chart, "valueAxis"),
  };
}

class ChartAxis extends ApiObject {
  override readonly className = "ChartAxis";

  constructor(
    private readonly chart: Chart,
    private readonly axis: AxisName,
  ) {
    super();
  }

  override readonly properties = {
    maximum: {
      get: () => this.model().maximum ?? "",
      set: (value: unknown) => this.chart.changeAxis(this.axis, { maximum: numberOf(value) }),
    },
    minimum: {
      get: () => this.model().minimum ?? "",
      set: (value: unknown) => this.chart.changeAxis(this.axis, { minimum: numberOf(value) }),
    },
    numberFormat: {
      get: () => this.model().numberFormat ?? "General",
      set: (value: unknown) => this.chart.changeAxis(this.axis, { numberFormat: textOf(value) }),
    },
    visible: {
      get: () => this.model().visible,
      set: (value: unknown) => this.chart.changeAxis(this.axis, { visible: flagOf(value) }),
    },
  };

  override readonly objects = {
    title: () =>
      new ChartTitle(
        "ChartAxisTitle",
        () => this.model().title,
        (title) => this.chart.changeAxis(this.axis, { title }),
      ),
  };

  private model() {
    return this.chart.model()[this.axis];
  }
}

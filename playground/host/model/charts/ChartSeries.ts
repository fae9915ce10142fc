/** Excel.ChartSeriesCollection and Excel.ChartSeries. */
import type { Area } from "../../../grid/Grid";
import type { SeriesModel } from "../../kept/ChartModel";
import { ApiObject } from "../../richApi/ApiObject";
import { textOf, type Arguments } from "../../richApi/Arguments";
import { Collection, notFound, type Key } from "../../richApi/Collection";
import { RichApiError } from "../../richApi/errors";
import { toApiValue } from "../cells";
import { Range } from "../Range";
import { seriesName, type Chart } from "./Chart";
import { SeriesFormat } from "./SeriesFormat";

export class ChartSeriesCollection extends Collection<ChartSeries> {
  override readonly className = "ChartSeriesCollection";

  constructor(private readonly chart: Chart) {
    super();
  }

  override readonly methods = {
    ...this.lookUps(),
    add: (args: Arguments) => this.add(args.has(0) ? args.text(0) : undefined),
  };

  protected override all(): readonly ChartSeries[] {
    return this.chart.model().series.map((_, index) => new ChartSeries(this.chart, index));
  }

  protected override lookUp(key: Key): ChartSeries | undefined {
    return this.all()[Number(key)];
  }

  /** Without cells until setValues gives it some; those of the first series stand in until then. */
  private add(name: string | undefined): ChartSeries {
    const { series } = this.chart.model();
    const [first] = series;
    if (first === undefined) throw new RichApiError("InvalidOperation");
    const values: Area = { ...first.values, rows: 1, columns: 1 };
    this.chart.change({
      series: [
        ...series,
        {
          name: name ?? `Series${series.length + 1}`,
          values,
          ...(first.categories && { categories: first.categories }),
        },
      ],
    });
    return new ChartSeries(this.chart, series.length);
  }
}

export class ChartSeries extends ApiObject {
  override readonly className = "ChartSeries";

  constructor(
    private readonly chart: Chart,
    private readonly index: number,
  ) {
    super();
  }

  override readonly properties = {
    name: {
      get: () => seriesName(this.chart.book, this.model(), this.index),
      set: (value: unknown) => this.change({ name: textOf(value) }),
    },
  };

  override readonly objects = {
    format: () =>
      new SeriesFormat(
        () => this.model().color,
        (color) => this.change({ color }),
      ),
  };

  override readonly methods = {
    delete: () => this.delete(),
    getDimensionValues: (args: Arguments) => this.dimension(args.text(0)),
    setValues: (args: Arguments) => this.change({ values: cells(args) }),
    setXAxisValues: (args: Arguments) => this.change({ categories: cells(args) }),
  };

  private model(): SeriesModel {
    return this.chart.model().series[this.index] ?? notFound();
  }

  private change(change: Partial<SeriesModel>): void {
    const model = this.model();
    const series = this.chart.model().series.map((one) => (one === model ? { ...model, ...change } : one));
    this.chart.change({ series });
  }

  private delete(): void {
    const model = this.model();
    this.chart.change({ series: this.chart.model().series.filter((one) => one !== model) });
  }

  private dimension(dimension: string): unknown[] {
    const { values, categories } = this.model();
    const isValues = dimension === "Values" || dimension === "YValues";
    const area = isValues ? values : categories;
    if (!isValues && dimension !== "Categories" && dimension !== "XValues")
      throw new RichApiError("InvalidArgument");
    return area === undefined ? [] : this.chart.book.grid.values(area).flat().map(toApiValue);
  }
}

function cells(args: Arguments): Area {
  const given = args.at(0);
  if (!(given instanceof Range)) throw new RichApiError("InvalidArgument");
  return given.area;
}

/** Excel.Chart: a picture of cells' values. */
import type { Area } from "../../../grid/Grid";
import type { AxisModel, ChartModel } from "../../kept/ChartModel";
import { ApiObject } from "../../richApi/ApiObject";
import { numberOf, textOf, type Arguments } from "../../richApi/Arguments";
import { notFound } from "../../richApi/Collection";
import { RichApiError } from "../../richApi/errors";
import { afterCalculation } from "../afterCalculation";
import type { Book } from "../Book";
import { Range } from "../Range";
import { Worksheet } from "../Worksheet";
import { placeOf } from "../places";
import { ChartAxes } from "./ChartAxes";
import { ChartLegend } from "./ChartLegend";
import { ChartSeriesCollection } from "./ChartSeries";
import { chartType } from "./Charts";
import { ChartTitle } from "./ChartTitle";
import { DataLabels } from "./DataLabels";
import { seriesOf, seriesOrders } from "./chartSource";

export class Chart extends ApiObject {
  override readonly className = "Chart";

  constructor(
    readonly book: Book,
    override readonly id: string,
  ) {
    super();
  }

  override readonly properties = {
    chartType: {
      get: () => this.model().type,
      set: (value: unknown) => this.change({ type: chartType(textOf(value)) }),
    },
    height: { get: () => this.model().height, set: (value: unknown) => this.change({ height: size(value) }) },
    id: { get: () => this.model().id },
    left: { get: () => this.model().left, set: (value: unknown) => this.change({ left: place(value) }) },
    name: { get: () => this.model().name, set: (value: unknown) => this.change({ name: textOf(value) }) },
    top: { get: () => this.model().top, set: (value: unknown) => this.change({ top: place(value) }) },
    width: { get: () => this.model().width, set: (value: unknown) => this.change({ width: size(value) }) },
  };

  override readonly objects = {
    axes: () => new ChartAxes(this),
    dataLabels: () => new DataLabels(this),
    legend: () => new ChartLegend(this),
    series: () => new ChartSeriesCollection(this),
    title: () =>
      new ChartTitle(
        "ChartTitle",
        () => this.titleText(),
        (title) => this.change({ title }),
      ),
    worksheet: () => new Worksheet(this.book, this.model().sheet),
  };

  override readonly methods = {
    activate: () => this.book.grid.activate(this.model().sheet),
    delete: () => this.delete(),
    setData: afterCalculation(
      () => this.book,
      (args) => this.setData(args),
    ),
    setPosition: (args: Arguments) => this.setPosition(args),
  };

  model(): ChartModel {
    return this.book.kept.parts.charts.find(({ id }) => id === this.id) ?? notFound();
  }

  change(change: Partial<ChartModel>): void {
    const model = this.model();
    this.book.requireWritable(model.sheet, "allowEditObjects");
    const { charts } = this.book.kept.parts;
    const changed = charts.map((one) => (one === model ? { ...model, ...change } : one));
    this.book.kept.change({ charts: changed });
  }

  changeAxis(axis: "categoryAxis" | "valueAxis", change: Partial<AxisModel>): void {
    this.change({ [axis]: { ...this.model()[axis], ...change } });
  }

  /** A chart of one series carries its name until it gets a title. */
  private titleText() {
    const { title, series } = this.model();
    const [only] = series.length === 1 ? series : [];
    return title.text === "" && only ? { ...title, text: seriesName(this.book, only, 0) } : title;
  }

  private delete(): void {
    const model = this.model();
    this.book.requireWritable(model.sheet, "allowEditObjects");
    this.book.kept.change({ charts: this.book.kept.parts.charts.filter((one) => one !== model) });
  }

  private setData(args: Arguments): void {
    const source = args.at(0);
    if (!(source instanceof Range)) throw new RichApiError("InvalidArgument");
    this.change({ series: seriesOf(this.book, source.area, args.choice(1, seriesOrders)) });
  }

  /** Over the cells from the one to the other; without the other the size stays. */
  private setPosition(args: Arguments): void {
    const start = this.cell(args, 0);
    const from = placeOf(this.book.grid, start);
    if (!args.has(1)) return this.change({ left: from.left, top: from.top });
    const end = this.cell(args, 1);
    const to = placeOf(this.book.grid, end);
    this.change({
      left: from.left,
      top: from.top,
      width: to.left + to.width - from.left,
      height: to.top + to.height - from.top,
    });
  }

  private cell(args: Arguments, index: number): Area {
    const given = args.at(index);
    return given instanceof Range ? given.area : this.book.area(args.text(index), this.model().sheet);
  }
}

/** What a series is called: a fixed name, what its cell says, or a number. */
export function seriesName(book: Book, series: ChartModel["series"][number], index: number): string {
  if (series.name !== undefined) return series.name;
  const text = series.nameCell && book.grid.text(series.nameCell)[0]?.[0];
  return text === undefined || text === "" ? `Series${index + 1}` : text;
}

function size(value: unknown): number {
  if (numberOf(value) <= 0) throw new RichApiError("InvalidArgument");
  return numberOf(value);
}

function place(value: unknown): number {
  if (numberOf(value) < 0) throw new RichApiError("InvalidArgument");
  return numberOf(value);
}

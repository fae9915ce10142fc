/** Excel.ChartCollection: the charts of a sheet. */
import type { ChartModel } from "../../kept/ChartModel";
import type { Arguments } from "../../richApi/Arguments";
import { Collection, type Key } from "../../richApi/Collection";
import { apiNotFound, RichApiError } from "../../richApi/errors";
import { afterCalculation } from "../afterCalculation";
import type { Book } from "../Book";
import { eventMembers } from "../eventMembers";
import { Range } from "../Range";
import { Chart } from "./Chart";
import { seriesOf, seriesOrders } from "./chartSource";
import { chartTypes } from "./chartTypes";

/** Where Excel puts a new chart, and how large, in points. */
const place = { left: 100, top: 60, width: 360, height: 216 };

export class Charts extends Collection<Chart> {
  override readonly className = "ChartCollection";

  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {
    super();
  }

  override readonly methods = {
    ...this.lookUps(),
    ...eventMembers("Added", "Deleted"),
    add: afterCalculation(
      () => this.book,
      (args) => this.add(args),
    ),
  };

  protected override all(): readonly Chart[] {
    return this.models().map(({ id }) => new Chart(this.book, id));
  }

  protected override lookUp(key: Key): Chart | undefined {
    const models = this.models();
    const found = models.find(({ id }) => id === key) ?? models.find(({ name }) => name === key);
    return found && new Chart(this.book, found.id);
  }

  private models(): readonly ChartModel[] {
    return this.book.kept.parts.charts.filter(({ sheet }) => sheet === this.sheet);
  }

  private add(args: Arguments): Chart {
    this.book.requireWritable(this.sheet, "allowEditObjects");
    const source = args.at(1);
    if (!(source instanceof Range)) throw new RichApiError("InvalidArgument");
    const series = seriesOf(this.book, source.area, args.choice(2, seriesOrders));
    const { charts } = this.book.kept.parts;
    const noText = { text: "", visible: false };
    const axis = { visible: true, title: noText };
    const [only] = series.length === 1 ? series : [];
    const chart: ChartModel = {
      ...place,
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      sheet: this.sheet,
      name: this.freeName(),
      type: chartType(args.text(0)),
      series,
      title: { text: only ? "" : "Chart Title", visible: true },
      legend: { visible: series.length > 1, position: "Bottom" },
      categoryAxis: axis,
      valueAxis: axis,
      dataLabels: { showValue: false },
    };
    this.book.kept.change({ charts: [...charts, chart] });
    return new Chart(this.book, chart.id);
  }

  private freeName(): string {
    let number = 1;
    while (this.models().some(({ name }) => name === `Chart ${number}`)) number++;
    return `Chart ${number}`;
  }
}

export function chartType(asked: string): string {
  const type = chartTypes.find((one) => one === asked);
  if (type === undefined) throw apiNotFound(`chart of the type ${asked}`);
  return type;
}

import { Chart, registerables } from "chart.js";
import type { GridView } from "../../grid/Grid";
import type { ChartModel } from "../../host/kept/ChartModel";
import type { Kept } from "../../host/kept/Kept";
import type { Language } from "../../language";
import { pointsPerPixel } from "../../host/model/places";
import { chartConfig, titleText } from "./chartConfig";
import { chartData } from "./chartData";

Chart.register(...registerables);

interface Drawn {
  readonly figure: HTMLElement;
  readonly chart: Chart;
}

/** The charts of the sheet that is shown, over its cells; they scroll with these and let clicks through. */
export class ChartLayer {
  private readonly layer = document.createElement("div");
  private readonly drawn = new Map<string, Drawn>();
  private frame = 0;

  constructor(
    sheet: HTMLElement,
    private readonly grid: GridView,
    private readonly kept: Kept,
    private readonly language: Language,
  ) {
    this.layer.id = "charts";
    sheet.append(this.layer);
    const draw = () => this.draw();
    kept.onChanged(draw);
    grid.onSheetsChanged(draw);
    grid.onCellsChanged(draw);
    grid.onCalculated(draw);
    for (const look of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
      matchMedia(look).addEventListener("change", draw);
    }
    draw();
  }

  private shown(): readonly ChartModel[] {
    const sheet = this.grid.activeSheet();
    return this.kept.parts.charts.filter((chart) => chart.sheet === sheet);
  }

  private draw(): void {
    const charts = this.shown();
    for (const [id, { figure, chart }] of this.drawn) {
      if (charts.some((one) => one.id === id)) continue;
      chart.destroy();
      figure.remove();
      this.drawn.delete(id);
    }
    for (const chart of charts) this.drawOne(chart);
    cancelAnimationFrame(this.frame);
    if (charts.length > 0) this.follow();
  }

  private drawOne(model: ChartModel): void {
    const data = chartData(model, this.grid);
    const ink = hex(getComputedStyle(document.body).color);
    const config = chartConfig(model, data, ink, this.language);
    this.drawn.get(model.id)?.chart.destroy();
    const figure = this.drawn.get(model.id)?.figure ?? this.addFigure();
    figure.ariaLabel = titleText(model, data) ?? model.name;
    const canvas = document.createElement("canvas");
    figure.replaceChildren(canvas);
    this.drawn.set(model.id, { figure, chart: new Chart(canvas, config) });
  }

  private addFigure(): HTMLElement {
    const figure = document.createElement("figure");
    figure.role = "img";
    this.layer.append(figure);
    return figure;
  }

  /** Frame by frame, since the grid scrolls without saying so. */
  private follow(): void {
    const charts = this.shown();
    if (charts.length === 0) return;
    this.place(charts);
    this.frame = requestAnimationFrame(() => this.follow());
  }

  private place(charts: readonly ChartModel[]): void {
    const viewport = this.grid.viewport();
    const frame = this.layer.parentElement?.getBoundingClientRect();
    if (!viewport || !frame) return;
    const { cells, corner, scale } = viewport;
    setBox(this.layer, cells.x - frame.x, cells.y - frame.y, cells.width, cells.height);
    const pixels = scale / pointsPerPixel;
    for (const { id, left, top, width, height } of charts) {
      const figure = this.drawn.get(id)?.figure;
      if (!figure) continue;
      const [x, y] = [corner.x - cells.x + left * pixels, corner.y - cells.y + top * pixels];
      setBox(figure, x, y, width * pixels, height * pixels);
    }
  }
}

function setBox({ style }: HTMLElement, left: number, top: number, width: number, height: number): void {
  const box = { left, top, width, height };
  for (const [side, value] of Object.entries(box)) {
    const text = `${Math.round(value)}px`;
    if (style.getPropertyValue(side) !== text) style.setProperty(side, text);
  }
}

/** "rgb(36, 36, 36)" as the library mixes it with transparency: "#242424". */
function hex(color: string): string {
  const parts = color.match(/\d+/g)?.slice(0, 3) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}

/** Charts between a file, which places them by cells, and the host, which has their points on the sheet. */
import type { ChartCorner, ChartData } from "../../file/PartsData";
import type { Area, Grid } from "../../grid/Grid";
import { formatCells, parseCells, quoteSheet, splitSheet } from "../model/addresses";
import { placeOf, pointsPerPixel } from "../model/places";
import type { ChartModel } from "./ChartModel";

/** A series whose cells are not there any more is left out, and with the last one its chart. */
export function openedChart(chart: ChartData, sheet: string, grid: Grid): ChartModel[] {
  const { from, extent, series, ...look } = chart;
  const area = (reference: string | undefined) => areaOf(reference, sheet, grid);
  const start = pointOf(from, sheet, grid);
  const end = "to" in extent ? pointOf(extent.to, sheet, grid) : undefined;
  const models = series.flatMap(({ name, nameCell, values, categories, color }) => {
    const [valueCells, nameArea, categoryCells] = [area(values), area(nameCell), area(categories)];
    if (valueCells === undefined) return [];
    return {
      ...(name === undefined ? {} : { name }),
      ...(nameArea === undefined ? {} : { nameCell: nameArea }),
      values: valueCells,
      ...(categoryCells === undefined ? {} : { categories: categoryCells }),
      ...(color === undefined ? {} : { color }),
    };
  });
  if (models.length === 0) return [];
  const size = "to" in extent ? { width: end!.x - start.x, height: end!.y - start.y } : extent;
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  return [{ ...look, id, sheet, series: models, left: start.x, top: start.y, ...size }];
}

export function savedChart(chart: ChartModel, grid: Grid): ChartData {
  const { id: _, sheet, series, left, top, width, height, ...look } = chart;
  return {
    ...look,
    from: cornerOf(left, top, sheet, grid),
    extent: { width, height },
    series: series.map(({ name, nameCell, values, categories, color }) => ({
      ...(name === undefined ? {} : { name }),
      ...(nameCell === undefined ? {} : { nameCell: reference(nameCell, grid) }),
      values: reference(values, grid),
      ...(categories === undefined ? {} : { categories: reference(categories, grid) }),
      ...(color === undefined ? {} : { color }),
    })),
  };
}

function areaOf(text: string | undefined, ownSheet: string, grid: Grid): Area | undefined {
  if (text === undefined) return undefined;
  const { sheet: name, cells } = splitSheet(text);
  const sheet = name === undefined ? ownSheet : grid.sheets().find((one) => one.name === name)?.id;
  return sheet === undefined ? undefined : parseCells(cells, sheet);
}

function reference(area: Area, grid: Grid): string {
  const sheet = grid.sheets().find(({ id }) => id === area.sheet)?.name ?? "";
  return `${quoteSheet(sheet)}!${formatCells(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

function pointOf({ row, column, x, y }: ChartCorner, sheet: string, grid: Grid): { x: number; y: number } {
  const { left, top } = placeOf(grid, { sheet, row, column, rows: 1, columns: 1 });
  return { x: left + x, y: top + y };
}

/** The cell in which a point lies. */
function cornerOf(left: number, top: number, sheet: string, grid: Grid): ChartCorner {
  const width = (index: number) => grid.styles.columnWidth(sheet, index) * pointsPerPixel;
  const height = (index: number) => grid.styles.rowHeight(sheet, index) * pointsPerPixel;
  const [column, x] = within(left, width);
  const [row, y] = within(top, height);
  return { row, column, x, y };
}

/** Which of these lengths, one after the other, a distance ends in, and how far in. */
function within(distance: number, length: (index: number) => number): [number, number] {
  let rest = distance;
  for (let index = 0; ; index++) {
    const next = length(index);
    if (rest < next || index > MOST) return [index, rest];
    rest -= next;
  }
}

/** Nobody places a chart behind so many rows; hidden ones have no height. */
const MOST = 100_000;

/** Where an area lies after rows, columns or cells have come or gone; undefined when it is gone with them. */
import type { Area, CellsChange } from "../../grid/Grid";

export function shiftedArea(area: Area, change: CellsChange): Area | undefined {
  const { area: place, kind, shift } = change;
  if (place.sheet !== area.sheet) return area;
  switch (kind) {
    case "edited":
      return area;
    case "rowsInserted":
      return inserted(area, "row", place.row, place.rows);
    case "columnsInserted":
      return inserted(area, "column", place.column, place.columns);
    case "rowsDeleted":
      return deleted(area, "row", place.row, place.rows);
    case "columnsDeleted":
      return deleted(area, "column", place.column, place.columns);
    case "cellsInserted":
    case "cellsDeleted":
      return isVertical(shift) ? moved(area, change, "row") : moved(area, change, "column");
  }
}

function isVertical(shift: CellsChange["shift"]): boolean {
  return shift === "Down" || shift === "Up";
}

/** Cells that come or go take an area along only when it lies within their rows or columns altogether. */
function moved(area: Area, { area: place, kind }: CellsChange, axis: Axis): Area | undefined {
  const across: Axis = axis === "row" ? "column" : "row";
  const [start, size] = [area[across], area[sizeOf(across)]];
  const isWithin = start >= place[across] && start + size <= place[across] + place[sizeOf(across)];
  if (!isWithin) return area;
  const [from, count] = [place[axis], place[sizeOf(axis)]];
  return kind === "cellsInserted" ? inserted(area, axis, from, count) : deleted(area, axis, from, count);
}

type Axis = "row" | "column";

function sizeOf(axis: Axis): "rows" | "columns" {
  return axis === "row" ? "rows" : "columns";
}

/** Lines that come at the area's start push it on; within it they make it larger. */
function inserted(area: Area, axis: Axis, from: number, count: number): Area {
  const [start, size] = [area[axis], area[sizeOf(axis)]];
  if (from <= start) return { ...area, [axis]: start + count };
  return from < start + size ? { ...area, [sizeOf(axis)]: size + count } : area;
}

function deleted(area: Area, axis: Axis, from: number, count: number): Area | undefined {
  const [start, size] = [area[axis], area[sizeOf(axis)]];
  const end = start + size;
  const gone = Math.max(0, Math.min(end, from + count) - Math.max(start, from));
  if (gone === size) return undefined;
  const before = Math.max(0, Math.min(start, from + count) - Math.min(start, from));
  return { ...area, [axis]: start - before, [sizeOf(axis)]: size - gone };
}

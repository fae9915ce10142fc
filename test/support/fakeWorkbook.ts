import { sampleRows } from "../../src/workbook/sampleRows";
import { columnReference, parseReference } from "../../src/workbook/reference";
import {
  WorkbookError,
  type Cell,
  type Selection,
  type Separators,
  type Workbook,
  type WorkbookList,
  type WorkbookProblem,
} from "../../src/workbook/Workbook";

/**
 * A workbook in memory, with what a test needs to play the user and Excel's refusals. It calculates nothing but constants
 * in braces ("={1,2;3,4}"), which spill.
 */
export interface FakeWorkbook extends Workbook {
  select(address: string): void;
  /** As with Ctrl held down. */
  selectSeveralAreas(): void;
  put(address: string, cell: Cell): void;
  formulaAt(address: string): string | undefined;
  /** From now on every verb rejects with the problem; undefined ends it. */
  fail(problem: WorkbookProblem | undefined): void;
  /** The references read so far, in order. */
  readonly reads: readonly string[];
}

export interface FakeSheets {
  /** Rows of cells from A1 on; a text that begins with "=" is a formula. */
  readonly sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  /** Tables: the address with header. */
  readonly tables?: Readonly<Record<string, string>>;
  readonly separators?: Separators;
  /** The number formats of columns by sheet and letter: "Orders!C"; the others are General. */
  readonly numberFormats?: Readonly<Record<string, string>>;
}

interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A formula whose result fills an area, its own cell first. */
interface Spill {
  readonly formula: string;
  readonly area: Area;
}

const LAST_ROW = 1_048_576;

export function fakeWorkbook({
  sheets,
  tables = {},
  separators,
  numberFormats = {},
}: FakeSheets): FakeWorkbook {
  const grid = new Map(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => [...row])]));
  const listeners = new Set<() => void>();
  const cellListeners = new Set<() => void>();
  const reads: string[] = [];
  const spills = new Map<string, Spill>();
  const settings = new Map<string, string>();
  let selected: Area | undefined = { sheet: [...grid.keys()][0]!, row: 0, column: 0, rows: 1, columns: 1 };
  let failure: WorkbookProblem | undefined;

  const rowsOf = (sheet: string): Cell[][] => grid.get(sheet) ?? notFound(sheet);
  const cellAt = (area: Area): Cell => rowsOf(area.sheet)[area.row]?.[area.column] ?? "";
  const tableAreas = () =>
    Object.entries(tables).map(([name, address]) => ({
      name,
      area: areaOf(address),
      header: header(address),
    }));

  function header(address: string): string[] {
    const area = areaOf(address);
    return Array.from({ length: area.columns }, (_, column) =>
      String(cellAt({ ...area, column: area.column + column })),
    );
  }

  function areaOf(text: string): Area {
    const reference = parseReference(text);
    if (reference.kind === "cells") {
      const sheet = reference.sheet ?? selected?.sheet ?? "";
      rowsOf(sheet);
      return { sheet, ...parseCells(reference.cells) };
    }
    const address = tables[reference.table] ?? notFound(text);
    const position = header(address).indexOf(reference.column);
    if (position < 0) notFound(text);
    return bodyColumn(areaOf(address), position);
  }

  function set(area: Area, cell: Cell): void {
    const rows = rowsOf(area.sheet);
    while (rows.length <= area.row) rows.push([]);
    const row = rows[area.row]!;
    while (row.length <= area.column) row.push("");
    row[area.column] = cell;
  }

  function enter(cell: Area, formula: string): void {
    fill(spills.get(addressOf(cell))?.area ?? cell, () => "");
    spills.delete(addressOf(cell));
    const values = arrayConstant(formula);
    if (!values) return set(cell, formula);
    const area = { ...cell, rows: values.length, columns: values[0]!.length };
    fill(area, (row, column) => values[row]![column]!);
    spills.set(addressOf(cell), { formula, area });
  }

  function fill(area: Area, cellOf: (row: number, column: number) => Cell): void {
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        set({ ...area, row: area.row + row, column: area.column + column }, cellOf(row, column));
      }
    }
  }

  function usedRows(area: Area): Area {
    return area.rows === LAST_ROW ? { ...area, rows: rowsOf(area.sheet).length } : area;
  }

  function shortestReference(area: Area): string {
    for (const { name, area: table, header } of tableAreas()) {
      const column = header[area.column - table.column];
      if (table.sheet !== area.sheet || area.columns !== 1 || column === undefined) continue;
      const body = bodyColumn(table, area.column - table.column);
      const withHeader = { ...body, row: table.row, rows: table.rows };
      if (area.rows === LAST_ROW || isSame(area, body) || isSame(area, withHeader)) {
        return columnReference(name, column);
      }
    }
    return addressOf(usedRows(area));
  }

  function cellsOf(area: Area): Cell[][] {
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) =>
        cellAt({ ...area, row: area.row + row, column: area.column + column }),
      ),
    );
  }

  function listAt(area: Area, isSelected: boolean): WorkbookList {
    const formatOf = (column: number) => numberFormats[`${area.sheet}!${columnName(column)}`] ?? "General";
    return {
      address: addressOf(area),
      rows: area.rows,
      isSelected,
      sample: sampleRows(area.rows).flatMap(({ first, count }) =>
        cellsOf({ ...area, row: area.row + first, rows: count }),
      ),
      numberFormats: Array.from({ length: area.columns }, (_, column) => formatOf(area.column + column)),
    };
  }

  /** The filled cells around a cell, as Excel finds them; from the top of the sheet where it has no neighbours. */
  function around(cell: Area): Area {
    const block = surroundings(cell, (area) =>
      cellsOf(area)
        .flat()
        .some((value) => value !== ""),
    );
    const isAlone = block.rows === 1 && block.columns === 1;
    const top = { ...cell, row: 0, column: 0 };
    return isAlone && cellAt(top) !== "" ? around(top) : block;
  }

  async function unlessFailing<T>(act: () => T): Promise<T> {
    await Promise.resolve();
    if (failure) throw new WorkbookError(failure, "told to fail");
    return act();
  }

  function move(area: Area | undefined): void {
    selected = area;
    for (const listener of listeners) listener();
  }

  return {
    selection: () =>
      unlessFailing((): Selection => {
        if (!selected) throw new WorkbookError("severalAreas", "InvalidSelection");
        return {
          address: addressOf(selected),
          reference: shortestReference(selected),
          rows: selected.rows,
          columns: selected.columns,
          firstCell: addressOf({ ...selected, rows: 1, columns: 1 }),
        };
      }),
    onSelectionChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onCellsChanged: (listener) => {
      cellListeners.add(listener);
      return () => cellListeners.delete(listener);
    },
    lists: () =>
      unlessFailing(() => {
        const active = { ...(selected ?? notFound("selection")), rows: 1, columns: 1 };
        const found = tableAreas().map(({ name, area, header }) => ({
          table: { name, columns: header },
          ...listAt({ ...area, row: area.row + 1, rows: area.rows - 1 }, holds(area, active)),
        }));
        const block = around(active);
        if (tableAreas().some(({ area }) => overlaps(area, block))) return found;
        return [...found, listAt(block, holds(block, active))];
      }),
    read: (reference) =>
      unlessFailing(() => {
        reads.push(reference);
        return cellsOf(usedRows(areaOf(reference)));
      }),
    cell: (address) =>
      unlessFailing(() => {
        const area = areaOf(address);
        const cell = cellAt(area);
        const content = typeof cell === "object" ? cell.basicValue : String(cell);
        const spill = spills.get(addressOf(area));
        if (!spill) return { isEmpty: cell === "", content };
        const { rows, columns } = spill.area;
        return { isEmpty: false, content: spill.formula, spill: { rows, columns } };
      }),
    isWithin: (address, references) =>
      unlessFailing(() => references.some((reference) => holds(areaOf(reference), areaOf(address)))),
    writeFormula: (address, formula) =>
      unlessFailing(() => {
        enter(areaOf(address), formula);
        for (const listener of cellListeners) listener();
        move(areaOf(address));
      }),
    separators: () => unlessFailing(() => separators ?? { list: ",", decimal: "." }),
    setting: (key) => unlessFailing(() => settings.get(key)),
    keepSetting: (key, value) =>
      unlessFailing(() => {
        if (value === undefined) settings.delete(key);
        else settings.set(key, value);
      }),
    select: (address) => move(areaOf(address)),
    selectSeveralAreas: () => move(undefined),
    put: (address, cell) => {
      set(areaOf(address), cell);
      for (const listener of cellListeners) listener();
    },
    formulaAt: (address) => {
      const area = areaOf(address);
      const cell = spills.get(addressOf(area))?.formula ?? cellAt(area);
      return typeof cell === "string" && cell.startsWith("=") ? cell : undefined;
    },
    fail: (problem) => {
      failure = problem;
    },
    reads,
  };
}

/** "={1,2;3,4}" → [[1, 2], [3, 4]] */
function arrayConstant(formula: string): number[][] | undefined {
  const [, constants] = /^=\{(.+)\}$/.exec(formula) ?? [];
  return constants?.split(";").map((row) => row.split(",").map(Number));
}

function notFound(what: string): never {
  throw new WorkbookError("notFound", what);
}

function bodyColumn(table: Area, position: number): Area {
  return { ...table, row: table.row + 1, rows: table.rows - 1, column: table.column + position, columns: 1 };
}

function isSame(one: Area, other: Area): boolean {
  return addressOf(one) === addressOf(other);
}

/** Grows from the cell on as long as a row or column beside it is filled anywhere. */
function surroundings(cell: Area, isFilled: (area: Area) => boolean): Area {
  let { row: top, column: left } = cell;
  let [bottom, right] = [top, left];
  for (let grown = true; grown;) {
    grown = false;
    const [row, column] = [Math.max(0, top - 1), Math.max(0, left - 1)];
    const across = { ...cell, column, columns: right + 2 - column, rows: 1 };
    const down = { ...cell, row, rows: bottom + 2 - row, columns: 1 };
    if (top > 0 && isFilled({ ...across, row: top - 1 })) [top, grown] = [top - 1, true];
    if (isFilled({ ...across, row: bottom + 1 })) [bottom, grown] = [bottom + 1, true];
    if (left > 0 && isFilled({ ...down, column: left - 1 })) [left, grown] = [left - 1, true];
    if (isFilled({ ...down, column: right + 1 })) [right, grown] = [right + 1, true];
  }
  return { ...cell, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function holds(outer: Area, cell: Area): boolean {
  return (
    outer.sheet === cell.sheet &&
    cell.row >= outer.row &&
    cell.row < outer.row + outer.rows &&
    cell.column >= outer.column &&
    cell.column < outer.column + outer.columns
  );
}

/** "B2:C9", "B2", "B:C" */
function parseCells(cells: string): Omit<Area, "sheet"> {
  const [, left, top, right = left, bottom = top] =
    /^([A-Z]+)(\d*)(?::([A-Z]+)(\d*))?$/.exec(cells.replaceAll("$", "").toUpperCase()) ?? notFound(cells);
  const [row, column] = [top ? Number(top) - 1 : 0, columnNumber(left!)];
  const rows = bottom ? Number(bottom) - row : LAST_ROW;
  return { row, column, rows, columns: columnNumber(right!) - column + 1 };
}

function addressOf({ sheet, row, column, rows, columns }: Area): string {
  const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  if (rows === LAST_ROW) return `${quoted}!${left}:${right}`;
  const first = `${left}${row + 1}`;
  const last = `${right}${row + rows}`;
  return `${quoted}!${first === last ? first : `${first}:${last}`}`;
}

function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

function columnNumber(name: string): number {
  return [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

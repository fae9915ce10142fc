import { fakeBuilding, type BuiltPlans } from "./fakeBuilding";
import { sampleRows } from "../../src/workbook/sampleRows";
import { cancelled, throwIfCancelled } from "../../src/workbook/cancelling";
import { columnReference, parseReference } from "../../src/workbook/reference";
import {
  ONE_CELL,
  WorkbookError,
  type Cell,
  type SelectedCell,
  type Selection,
  type Separators,
  type Workbook,
  type WorkbookList,
  type WorkbookProblem,
} from "../../src/workbook/Workbook";
import {
  LAST_ROW,
  addressOf,
  arrayConstant,
  bodyColumn,
  columnName,
  holds,
  isSame,
  notFound,
  overlaps,
  parseCells,
  surroundings,
  unlessNotFound,
  type Area,
} from "./fakeCells";
import { changeVerbs } from "./fakeChange";
import { listFormulas, type FakeFormula } from "./fakeFormulas";

/**
 * A workbook in memory, with what a test needs to play the user and Excel's refusals. It calculates nothing but constants
 * in braces ("={1,2;3,4}"), which spill.
 */
export interface FakeWorkbook extends Workbook, BuiltPlans {
  select(address: string): void;
  /** As with Ctrl held down. */
  selectSeveralAreas(): void;
  put(address: string, cell: Cell): void;
  formulaAt(address: string): string | undefined;
  /** The number formats that were written with a formula. */
  formatsAt(address: string): readonly (string | undefined)[];
  /** From now on every verb rejects with the problem; undefined ends it. */
  fail(problem: WorkbookProblem | undefined): void;
  /** From now on readings stop half-way, until the function that comes back is called. */
  holdReadings(): () => void;
  /** The references read so far, in order. */
  readonly reads: readonly string[];
}

export interface FakeSheets {
  /** Rows of cells from A1 on; a text that begins with "=" is a formula. */
  readonly sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  /** Tables: the address with header. */
  readonly tables?: Readonly<Record<string, string>>;
  readonly separators?: Separators;
  /** Whether it is an Excel with FILTER; it is unless told otherwise. */
  readonly canFilter?: boolean;
  /** The number formats of columns by sheet and letter: "Orders!C"; the others are General. */
  readonly numberFormats?: Readonly<Record<string, string>>;
}

/** A formula whose result fills an area, its own cell first. */
interface Spill {
  readonly formula: string;
  readonly area: Area;
}

export function fakeWorkbook({
  sheets,
  tables = {},
  separators,
  canFilter = true,
  numberFormats = {},
}: FakeSheets): FakeWorkbook {
  const grid = new Map(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => [...row])]));
  const listeners = new Set<() => void>();
  const cellListeners = new Set<() => void>();
  const reads: string[] = [];
  const spills = new Map<string, Spill>();
  const formats = new Map<string, readonly (string | undefined)[]>();
  const settings = new Map<string, string>();
  let selected: Area | undefined = { sheet: [...grid.keys()][0]!, row: 0, column: 0, rows: 1, columns: 1 };
  let failure: WorkbookProblem | undefined;
  let held: Promise<void> | undefined;

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
    // It knows neither rows of tables nor spilled ranges.
    if (reference.kind !== "column") return notFound(text);
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

  /** The formula whose result the cell shows, with the cell that holds it. */
  function formulaOf(cell: Area): readonly [Area, string] | undefined {
    for (const { formula, area } of spills.values()) {
      if (holds(area, cell)) return [{ ...area, rows: 1, columns: 1 }, formula];
    }
    const own = cellAt(cell);
    return typeof own === "string" && own.startsWith("=") ? [cell, own] : undefined;
  }

  /** Formulas are not calculated here: they show nothing. */
  function contentOf(cell: Area): { readonly value: Cell; readonly text: string } {
    const content = cellAt(cell);
    const value = typeof content === "string" && content.startsWith("=") ? "" : content;
    return { value, text: typeof value === "object" ? value.basicValue : String(value) };
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

  /** Beside the constants, which spill, every text that begins with "=". */
  function foundFormulas(): FakeFormula[] {
    const spilled = [...spills.values()].map((spill) => ({ ...spill, value: cellAt(spill.area) }));
    const others = [...grid].flatMap(([sheet, rows]) =>
      rows.flatMap((line, row) =>
        line.flatMap((formula, column) =>
          typeof formula === "string" && formula.startsWith("=")
            ? [{ formula, area: { sheet, row, column, rows: 1, columns: 1 }, value: "" }]
            : [],
        ),
      ),
    );
    return [...spilled, ...others];
  }

  async function unlessFailing<T>(act: () => T): Promise<T> {
    await Promise.resolve();
    if (failure) throw new WorkbookError(failure, "told to fail");
    return act();
  }

  const formulaAt = (area: Area): string | undefined => {
    const cell = spills.get(addressOf({ ...area, rows: 1, columns: 1 }))?.formula ?? cellAt(area);
    return typeof cell === "string" && cell.startsWith("=") ? cell : undefined;
  };
  const changeable = { grid, areaOf, cellsOf, formulaAt, fill, enter };
  const changed = () => cellListeners.forEach((listener) => listener());

  function move(area: Area | undefined): void {
    selected = area;
    for (const listener of listeners) listener();
  }

  return {
    ...changeVerbs(changeable, unlessFailing, changed),
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
    selectedCell: () =>
      unlessFailing((): SelectedCell => {
        if (!selected) throw new WorkbookError("severalAreas", "InvalidSelection");
        const cell = { ...selected, rows: 1, columns: 1 };
        const [home, formula = ""] = formulaOf(cell) ?? [];
        const shown = home && { address: addressOf(home), formula, shown: formula, ...contentOf(home) };
        return { address: addressOf(cell), ...contentOf(cell), ...(shown && { formula: shown }) };
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
    read: async (reference, { onProgress, signal } = {}) => {
      const cells = await unlessFailing(() => {
        reads.push(reference);
        return cellsOf(usedRows(areaOf(reference)));
      });
      throwIfCancelled(signal);
      onProgress?.(held ? 0.5 : 1);
      await Promise.race([held, calledOff(signal)]);
      return cells;
    },
    takenNames: () => unlessFailing(() => Object.keys(tables)),
    referenceFacts: (references) =>
      unlessFailing(() =>
        references.map((reference) => {
          const area = unlessNotFound(() => areaOf(reference));
          return area && { rows: area.rows, columns: area.columns, top: cellAt(area) };
        }),
      ),
    room: (address, size) =>
      unlessFailing(() => {
        const first = areaOf(address);
        const area = { ...first, ...size };
        const own = spills.get(addressOf(first))?.area ?? first;
        const filled = cellsOf(area).flatMap((line, row) =>
          line.flatMap((cell, column) => {
            const isOwn = row + column > 0 && row < own.rows && column < own.columns;
            if (cell === "" || isOwn) return [];
            const content = typeof cell === "object" ? cell.basicValue : String(cell);
            const formula = row + column === 0 ? spills.get(addressOf(first))?.formula : undefined;
            return [{ row, column, content: formula ?? content }];
          }),
        );
        const inTheWay = tableAreas().filter((table) => overlaps(table.area, area));
        return { filled, tables: inTheWay.map(({ name }) => name) };
      }),
    isWithin: (address, references) =>
      unlessFailing(() => references.some((reference) => overlaps(areaOf(reference), areaOf(address)))),
    writeFormula: (address, formula, { size = ONE_CELL, numberFormats = [], label } = {}) =>
      unlessFailing(() => {
        const area = areaOf(address);
        if (size.rows * size.columns > 1) fill({ ...area, ...size }, () => "");
        enter(area, formula);
        if (label) set(areaOf(label.address), label.text);
        formats.set(addressOf(area), numberFormats);
        for (const listener of cellListeners) listener();
        move(area);
      }),
    replaceFormula: (address, expected, formula) =>
      unlessFailing(() => {
        const cell = areaOf(address);
        const content = formulaOf(cell)?.[1] ?? contentOf(cell).text;
        if (content === formula && formula !== expected) return { kind: "replaced" };
        if (content !== expected) return { kind: "changed", content };
        enter(cell, formula);
        for (const listener of cellListeners) listener();
        move(cell);
        return { kind: "replaced" };
      }),
    facts: () =>
      unlessFailing(() => ({
        isEmpty: [...grid.values()].every((rows) => rows.flat().every((cell) => cell === "")),
        countsFrom1904: false,
        tables: Object.keys(tables).length,
      })),
    addTables: (added) =>
      unlessFailing(() => {
        for (const { sheet, table, headers, rows } of added) {
          grid.set(sheet, [[...headers], ...rows.map((row) => [...row])]);
          const last = columnName(headers.length - 1);
          tables = { ...tables, [table]: `${sheet}!A1:${last}${rows.length + 1}` };
        }
        for (const listener of cellListeners) listener();
      }),
    formulas: (texts) => unlessFailing(() => listFormulas([...grid.keys()], foundFormulas(), texts)),
    show: (address) => unlessFailing(() => move(areaOf(address))),
    canFilter: () => Promise.resolve(canFilter),
    ...fakeBuilding(unlessFailing),
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
    formulaAt: (address) => formulaAt(areaOf(address)),
    formatsAt: (address) => formats.get(addressOf(areaOf(address))) ?? [],
    fail: (problem) => {
      failure = problem;
    },
    holdReadings: () => {
      let release: () => void = () => undefined;
      held = new Promise((resume) => (release = resume));
      return () => {
        held = undefined;
        release();
      };
    },
    reads,
  };
}

function calledOff(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(cancelled())));
}

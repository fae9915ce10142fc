/**
 * The Grid port over plain arrays, without formulas' results: a formula's value is whatever the test has put beside
 * it. Written cells that look like numbers become numbers, as if typed.
 */
import {
  RefusedFormula,
  type Area,
  type CellValue,
  type FunctionCall,
  type Grid,
  type SheetInfo,
  type TableInfo,
} from "../../playground/grid/Grid";
import { isFormula, type CellContent, type WorkbookData } from "../../playground/file/WorkbookData";
import type { CellEditing } from "../../playground/grid/port/CellEditing";
import type { ColorScales } from "../../playground/grid/port/ColorScales";
import type { Comments } from "../../playground/grid/port/Comments";
import type { History } from "../../playground/grid/port/History";
import type { Names } from "../../playground/grid/port/Names";
import type { SheetEditing } from "../../playground/grid/port/SheetEditing";
import type { Styles } from "../../playground/grid/port/Styles";
import type { TableEditing } from "../../playground/grid/port/TableEditing";
import type { Validations } from "../../playground/grid/port/Validations";
import { partly } from "./partly";

interface Cell {
  value: CellValue;
  formula?: string;
  format?: string;
}

interface Sheet {
  readonly id: string;
  name: string;
  readonly cells: Map<string, Cell>;
}

export class FakeGrid implements Grid {
  readonly sheetEditing = partly<SheetEditing>("sheetEditing", { unlocked: (run) => run() });
  readonly tableEditing = partly<TableEditing>("tableEditing");
  readonly comments = partly<Comments>("comments");
  readonly cellEditing = partly<CellEditing>("cellEditing", {
    clear: (area) => this.eachPlace(area, (row, column) => this.cells(area.sheet).delete(key(row, column))),
  });
  readonly styles = partly<Styles>("styles", {
    autofitColumns: ({ column, columns }) =>
      this.asked.push(`autofit columns ${column} to ${column + columns - 1}`),
    formattedArea: () => undefined,
    hiddenColumns: ({ columns }) => Array.from({ length: columns }, () => false),
    hiddenRows: ({ rows }) => Array.from({ length: rows }, () => false),
  });
  readonly colorScales = partly<ColorScales>("colorScales", { list: () => [] });
  // No cell has a rule, so there is none to take away.
  readonly validations = partly<Validations>("validations", { clear: () => undefined });
  readonly names = partly<Names>("names", { list: () => [] });
  readonly history = partly<History>("history", {
    asOneStep: (run) => run(),
    record: () => undefined,
  });

  private sheetList: Sheet[] = [];
  private tableList: TableInfo[] = [];
  private selected: readonly Area[] = [];
  private listeners: (() => void)[] = [];
  private active = "";

  /** Spilled areas, as the test wants them. */
  spills: Area[] = [];
  /** What was asked of the grid without effect on cells: "autofit Sheet1!0,0". */
  readonly asked: string[] = [];
  call: FunctionCall | undefined;
  /** Whether the user is typing into a cell. */
  editing = false;

  async open(workbook: WorkbookData): Promise<void> {
    this.sheetList = [];
    this.tableList = [];
    for (const data of workbook.sheets) {
      const { id } = this.addSheet(data.name);
      data.rows.forEach((row, r) => row.forEach((content, c) => this.put(id, r, c, content)));
    }
    this.active = this.sheetList[0]?.id ?? "";
    this.selected = [{ sheet: this.active, row: 0, column: 0, rows: 1, columns: 1 }];
  }

  addTable(table: TableInfo): void {
    this.tableList.push(table);
  }

  /** Puts a result beside a formula, as a calculation would. */
  setResult(area: Area, value: CellValue): void {
    const cell = this.cell(area.sheet, area.row, area.column);
    this.cells(area.sheet).set(key(area.row, area.column), { ...cell, value });
  }

  sheets(): readonly SheetInfo[] {
    return this.sheetList.map(({ id, name }) => ({ id, name, visibility: "Visible", tabColor: "" }));
  }

  activeSheet(): string {
    return this.active;
  }

  activate(sheet: string): void {
    this.active = sheet;
  }

  addSheet(name: string): SheetInfo {
    const sheet = { id: `sheet-${this.sheetList.length + 1}`, name, cells: new Map<string, Cell>() };
    this.sheetList.push(sheet);
    return { id: sheet.id, name, visibility: "Visible", tabColor: "" };
  }

  tables(): readonly TableInfo[] {
    return this.tableList;
  }

  usedArea(sheet: string): Area | undefined {
    const filled = [...this.cells(sheet)].filter(
      ([, cell]) => cell.value !== "" || cell.formula !== undefined,
    );
    const places = filled.map(([place]) => place.split(",").map(Number) as [number, number]);
    if (places.length === 0) return undefined;
    const row = Math.min(...places.map(([r]) => r));
    const column = Math.min(...places.map(([, c]) => c));
    const rows = Math.max(...places.map(([r]) => r)) - row + 1;
    const columns = Math.max(...places.map(([, c]) => c)) - column + 1;
    return { sheet, row, column, rows, columns };
  }

  values(area: Area): CellValue[][] {
    return this.read(area, (cell) => cell.value);
  }

  text(area: Area): string[][] {
    return this.read(area, ({ value }) => (typeof value === "object" ? value.error : String(value)));
  }

  formulas(area: Area): (number | string | boolean)[][] {
    return this.read(
      area,
      ({ formula, value }) => formula ?? (typeof value === "object" ? value.error : value),
    );
  }

  numberFormats(area: Area): string[][] {
    return this.read(area, (cell) => cell.format ?? "General");
  }

  setFormulas(area: Area, formulas: readonly (readonly (number | string | boolean | null)[])[]): void {
    formulas.forEach((row, r) =>
      row.forEach((written, c) => {
        if (written === null) return;
        if (written === "=SUM(") throw new RefusedFormula("parentheses");
        const formula =
          typeof written === "string" && written.startsWith("=") ? { formula: written } : undefined;
        this.put(area.sheet, area.row + r, area.column + c, formula ?? asTyped(written));
      }),
    );
  }

  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void {
    formats.forEach((row, r) =>
      row.forEach((format, c) => {
        const cell = this.cell(area.sheet, area.row + r, area.column + c);
        this.cells(area.sheet).set(key(area.row + r, area.column + c), { ...cell, format });
      }),
    );
  }

  spill(area: Area): Area | undefined {
    return this.spills.find(
      (one) =>
        one.sheet === area.sheet &&
        area.row >= one.row &&
        area.row < one.row + one.rows &&
        area.column >= one.column &&
        area.column < one.column + one.columns,
    );
  }

  selection(): readonly Area[] {
    return this.selected;
  }

  select(...areas: readonly Area[]): void {
    this.selectAreas(areas);
  }

  /** As a user who holds Ctrl. */
  selectAreas(areas: readonly Area[]): void {
    this.selected = areas;
    this.active = areas[0]?.sheet ?? this.active;
    for (const listener of this.listeners) listener();
  }

  onSelectionChanged(listener: () => void): () => void {
    this.listeners.push(listener);
    return () => {
      this.listeners = this.listeners.filter((one) => one !== listener);
    };
  }

  onOpened(): () => void {
    return () => undefined;
  }

  onCellsChanged(): () => void {
    return () => undefined;
  }

  onTablesChanged(): () => void {
    return () => undefined;
  }

  onSheetsChanged(): () => void {
    return () => undefined;
  }

  onCalculated(): () => void {
    return () => undefined;
  }

  async recalculateAll(): Promise<void> {
    this.asked.push("recalculate all");
  }

  async whenIdle(): Promise<void> {
    // Nothing is ever calculated here.
  }

  async whenCalculated(): Promise<void> {
    // Nothing is ever calculated here.
  }

  isEditing(): boolean {
    return this.editing;
  }

  focus(): void {
    this.asked.push("focus");
  }

  onRefused(): () => void {
    return () => undefined;
  }

  setFunctions(_functions: unknown, call: FunctionCall): void {
    this.call = call;
  }

  private put(sheet: string, row: number, column: number, content: CellContent): void {
    const format = this.cell(sheet, row, column).format;
    const cell: Cell =
      content !== null && isFormula(content)
        ? { value: "", formula: content.formula }
        : { value: content ?? "" };
    this.cells(sheet).set(key(row, column), format === undefined ? cell : { ...cell, format });
  }

  private cells(sheet: string): Map<string, Cell> {
    const found = this.sheetList.find((one) => one.id === sheet);
    if (found === undefined) throw new Error(`There is no sheet ${sheet}.`);
    return found.cells;
  }

  private cell(sheet: string, row: number, column: number): Cell {
    return this.cells(sheet).get(key(row, column)) ?? { value: "" };
  }

  private read<T>(area: Area, part: (cell: Cell) => T): T[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) =>
        part(this.cell(area.sheet, area.row + r, area.column + c)),
      ),
    );
  }

  private eachPlace(area: Area, visit: (row: number, column: number) => void): void {
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) visit(area.row + r, area.column + c);
    }
  }
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}

function asTyped(written: number | string | boolean): CellContent {
  return typeof written === "string" && written.trim() !== "" && !Number.isNaN(Number(written))
    ? Number(written)
    : written;
}

import {
  ICommandService,
  IUndoRedoService,
  LifecycleService,
  LifecycleStages,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
} from "@univerjs/core";
import type { Injector, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  IEditorBridgeService,
  ILayoutService,
  ScrollToRangeOperation,
  SetRangeValuesCommand,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { WorkbookData } from "../file/WorkbookData";
import type { Language } from "../language";
import { addressOf } from "./address";
import { AddInFunctions } from "./calls/AddInFunctions";
import { Calculation } from "./calls/Calculation";
import type { CallingCell } from "./calls/PendingCalls";
import type { Area, CellValue, FunctionCall, FunctionInfo, GridView } from "./Grid";
import type { RefusalReason, SheetInfo, TableInfo } from "./Grid";
import { resolveTables } from "./formula/resolveTables";
import { snapshotOf } from "./snapshot";
import { activeCellBox } from "./univer/activeCellBox";
import { areaOf, Book, rangeOf } from "./univer/Book";
import { CellReader } from "./univer/CellReader";
import { showNumbersIn } from "./univer/cellContent";
import { createUniver } from "./univer/createUniver";
import { followDarkMode } from "./univer/darkMode";
import { editInLanguage } from "./univer/editing";
import { fitRows } from "./univer/fitRows";
import { recalculateWhenCellsMove } from "./univer/movedCells";
import { pasteInLanguage } from "./univer/pasting";
import { rereadWhenTablesChange } from "./univer/changedTables";
import { Typist } from "./univer/Typist";

/** The grid in `container`, with an empty workbook open, working as Excel in this language. */
export async function createUniverGrid(container: HTMLElement, language: Language): Promise<GridView> {
  const grid = new UniverGrid(container, language);
  await grid.whenDrawn();
  return grid;
}

class UniverGrid implements GridView {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly injector: Injector;
  private readonly book: Book;
  private readonly functions: AddInFunctions;
  private readonly calculation: Calculation;
  private readonly reader: CellReader;
  private readonly typist: Typist;
  private readonly refusalListeners = new Set<(reason: RefusalReason) => void>();
  private opened = 0;

  constructor(container: HTMLElement, language: Language) {
    this.functions = new AddInFunctions(
      (cell) => this.callerAddress(cell),
      (cell) => this.recalculateCell(cell),
    );
    const { univer, api } = createUniver(container, this.functions, {
      language,
      isEditing: () => this.isEditing(),
      toCalculate: (formula) => this.withRanges(formula),
    });
    this.univer = univer;
    this.api = api;
    this.injector = univer.__getInjector();
    this.book = new Book(this.injector);
    // Most parts of the grid library come to life with the first workbook.
    this.createWorkbook({ name: "", sheets: [{ name: "Sheet1", rows: [] }] });
    this.calculation = new Calculation(this.injector);
    this.calculation.onEnd(() => this.functions.endRun());
    this.reader = new CellReader(this.book, this.functions.notes, this.injector);
    this.typist = new Typist(this.book, this.reader, language, this.injector);
    showNumbersIn(language, this.functions.notes, this.injector);
    followDarkMode(api);
    recalculateWhenCellsMove(this.injector, this.calculation);
    rereadWhenTablesChange(this.injector, this.calculation);
    const refused = (reason: RefusalReason) => this.refusalListeners.forEach((listener) => listener(reason));
    pasteInLanguage({ injector: this.injector, book: this.book, typist: this.typist, refused });
    editInLanguage({
      injector: this.injector,
      language,
      typist: this.typist,
      reader: this.reader,
      refused,
      edit: (sheet, row, column) => {
        this.select({ sheet, row, column, rows: 1, columns: 1 });
        this.facade.startEditing();
      },
    });
  }

  /** Before that, the library's commands that concern the screen are not there. */
  async whenDrawn(): Promise<void> {
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  async open(workbook: WorkbookData): Promise<void> {
    const previous = this.book.id;
    this.functions.clear();
    this.createWorkbook(workbook);
    this.api.disposeUnit(previous);
    await this.calculation.whenIdle();
    fitRows(this.api, workbook);
    // Opening is nothing to undo.
    this.injector.get(IUndoRedoService).clearUndoRedo(this.book.id);
  }

  sheets(): readonly SheetInfo[] {
    const sheets = this.book.workbook.getSheets();
    return sheets.map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
  }

  activeSheet(): string {
    return this.book.workbook.getActiveSheet().getSheetId();
  }

  activate(sheet: string): void {
    this.facade.setActiveSheet(this.book.sheet(sheet).getSheetId());
  }

  addSheet(name: string): SheetInfo {
    const active = this.activeSheet();
    const sheet = this.facade.insertSheet(name, { index: this.sheets().length });
    this.activate(active);
    return { id: sheet.getSheetId(), name: sheet.getSheetName() };
  }

  tables(): readonly TableInfo[] {
    return this.book.tables();
  }

  usedArea(sheet: string): Area | undefined {
    return this.reader.usedArea(sheet);
  }

  values(area: Area): CellValue[][] {
    return this.reader.values(area);
  }

  text(area: Area): string[][] {
    return this.reader.text(area);
  }

  formulas(area: Area): (number | string | boolean)[][] {
    return this.reader.formulas(area);
  }

  numberFormats(area: Area): string[][] {
    return this.reader.numberFormats(area);
  }

  async setFormulas(
    area: Area,
    formulas: readonly (readonly (number | string | boolean | null)[])[],
  ): Promise<void> {
    const cells = new ObjectMatrix<ICellData>();
    formulas.forEach((line, r) =>
      line.forEach((content, c) => {
        if (content === null) return;
        const [row, column] = [area.row + r, area.column + c];
        cells.setValue(row, column, this.typist.write(content, area.sheet, row, column));
      }),
    );
    this.write(area, cells);
    await this.calculation.whenIdle();
  }

  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void {
    const cells = new ObjectMatrix<ICellData>();
    formats.forEach((line, r) =>
      line.forEach((pattern, c) => {
        cells.setValue(area.row + r, area.column + c, { s: { n: { pattern } } });
      }),
    );
    this.write(area, cells);
  }

  clear(area: Area): void {
    this.facadeSheet(area.sheet).getRange(rangeOf(area)).clear();
  }

  autofitColumns(area: Area): void {
    this.facadeSheet(area.sheet).autoResizeColumns(area.column, area.columns);
  }

  spill(area: Area): Area | undefined {
    return this.reader.spill(area.sheet, area.row, area.column);
  }

  selection(): readonly Area[] {
    const selections = this.injector.get(SheetsSelectionsService).getCurrentSelections();
    const areas = selections.map(({ range }) => areaOf(this.activeSheet(), range));
    return areas.reverse();
  }

  select(area: Area): void {
    // What is being typed is given up: Excel's API does not reach this far while a cell is edited.
    if (this.isEditing()) void this.facade.endEditingAsync(false);
    this.activate(area.sheet);
    this.facadeSheet(area.sheet).getRange(rangeOf(area)).activate();
    this.commands.syncExecuteCommand(ScrollToRangeOperation.id, { range: rangeOf(area) });
  }

  onSelectionChanged(listener: () => void): () => void {
    const changes = this.injector.get(SheetsSelectionsService).selectionChanged$;
    const subscription = changes.subscribe(() => listener());
    return () => subscription.unsubscribe();
  }

  onCalculated(listener: () => void): () => void {
    return this.calculation.onEnd(listener);
  }

  async whenCalculated(): Promise<void> {
    // What was typed last is entered in the task after.
    await nextTask();
    do await this.calculation.whenIdle();
    while (await this.functions.whenAnswered());
  }

  isEditing(): boolean {
    return this.injector.get(IEditorBridgeService).isVisible().visible;
  }

  focus(): void {
    this.injector.get(ILayoutService).focus();
  }

  activeCellBox(): DOMRect | undefined {
    return activeCellBox(this.injector, this.book.id);
  }

  onRefused(listener: (reason: RefusalReason) => void): () => void {
    this.refusalListeners.add(listener);
    return () => this.refusalListeners.delete(listener);
  }

  setFunctions(functions: readonly FunctionInfo[], call: FunctionCall): void {
    this.functions.register(this.injector, functions, call);
    this.calculation.recalculateAll();
  }

  private createWorkbook(workbook: WorkbookData): void {
    const snapshot = snapshotOf(workbook, `workbook-${++this.opened}`);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
  }

  private get commands(): ICommandService {
    return this.injector.get(ICommandService);
  }

  private get facade() {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) throw new Error("No workbook is open.");
    return workbook;
  }

  private facadeSheet(id: string) {
    const sheet = this.facade.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet has the id ${id}.`);
    return sheet;
  }

  private write(area: Area, cells: ObjectMatrix<ICellData>): void {
    this.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: this.book.id,
      subUnitId: area.sheet,
      range: rangeOf(area),
      value: cells.getMatrix(),
    });
  }

  private withRanges(formula: string): string {
    return resolveTables(formula, this.book.tables(), (id) => this.book.sheet(id).getName());
  }

  private callerAddress(cell: CallingCell): string {
    return addressOf(this.book.sheet(cell.sheet).getName(), cell.row, cell.column);
  }

  private recalculateCell({ sheet, row, column }: CallingCell): void {
    const range = rangeOf({ sheet, row, column, rows: 1, columns: 1 });
    this.calculation.recalculate({ unitId: this.book.id, sheetId: sheet, range });
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

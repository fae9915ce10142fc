import { IUndoRedoService, LifecycleService, LifecycleStages, UniverInstanceType } from "@univerjs/core";
import type { Injector, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IEditorBridgeService, ILayoutService } from "@univerjs/preset-sheets-core";
import type { WorkbookData } from "../file/WorkbookData";
import { MAX_ROWS } from "../file/excelLimits";
import type { Language } from "../language";
import { addressOf } from "./address";
import { AddInFunctions } from "./calls/AddInFunctions";
import { Calculation } from "./calls/Calculation";
import type { CallingCell } from "./calls/PendingCalls";
import type { Area, CellsChange, CellValue, FunctionCall, FunctionInfo, GridView, Viewport } from "./Grid";
import type { RefusalReason, SheetInfo, TableInfo } from "./Grid";
import { separators } from "./formula/separators";
import { engineForm } from "./formula/engineForm";
import { sheetIdOf, snapshotOf } from "./snapshot";
import { activeCellBox } from "./univer/activeCellBox";
import { putBeside } from "./univer/besideCells";
import { Book, rangeOf } from "./univer/Book";
import { CellReader } from "./univer/CellReader";
import { Cells } from "./univer/Cells";
import { CellWriter } from "./univer/CellWriter";
import { showNumbersIn } from "./univer/cellContent";
import { Changes } from "./univer/Changes";
import { CommentList } from "./univer/CommentList";
import { createUniver } from "./univer/createUniver";
import { paceDrawing } from "./univer/drawingPace";
import { followDarkMode } from "./univer/darkMode";
import { evaluateFormula } from "./univer/evaluateFormula";
import { forgetWrittenCells } from "./univer/forgetWrittenCells";
import { followTables } from "./univer/followTables";
import { fitRows } from "./univer/fitRows";
import { forgetGoneSheets } from "./univer/goneSheets";
import { joinedRanges } from "./univer/joinedRanges";
import { dropLateResults } from "./univer/lateResults";
import { keepTablesQuiet } from "./univer/quietTables";
import { Looks } from "./univer/Looks";
import { separateArgumentsBy } from "./univer/formulaEditorSigns";
import { recalculateByKey } from "./univer/recalculationKeys";
import { recalculateWhenCellsMove } from "./univer/movedCells";
import { NameList } from "./univer/NameList";
import { rereadWhenTablesChange } from "./univer/changedTables";
import { rereadWhenNamesChange } from "./univer/rereadNames";
import { RuleList } from "./univer/RuleList";
import { colorSpills } from "./univer/colorSpills";
import { ScaleList } from "./univer/ScaleList";
import { Selection } from "./univer/Selection";
import { registerReferenceFunctions } from "./univer/referenceFunctions";
import { Sheets } from "./univer/Sheets";
import { Steps } from "./univer/Steps";
import { enterWhatIsTyped } from "./univer/suggestionKeys";
import { Tables } from "./univer/Tables";
import { takeTyping } from "./univer/takeTyping";
import { Typist } from "./univer/Typist";
import { viewport } from "./univer/viewport";
import { formulasToCalculate, showSpills } from "./univer/openedFormulas";
import { WorkbookSaver } from "./univer/WorkbookSaver";

/** The grid in `container`, with an empty workbook open, working as Excel in this language. */
export async function createUniverGrid(container: HTMLElement, language: Language): Promise<GridView> {
  const grid = new UniverGrid(container, language);
  await grid.whenDrawn();
  return grid;
}

class UniverGrid implements GridView {
  readonly sheetEditing: Sheets;
  readonly cellEditing: Cells;
  readonly tableEditing: Tables;
  readonly styles: Looks;
  readonly names: NameList;
  readonly history: Steps;
  readonly comments: CommentList;
  readonly colorScales: ScaleList;
  readonly validations: RuleList;

  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly injector: Injector;
  private readonly book: Book;
  private readonly functions: AddInFunctions;
  private readonly calculation: Calculation;
  private readonly reader: CellReader;
  private readonly typist: Typist;
  private readonly writer: CellWriter;
  private readonly selected: Selection;
  private readonly changes: Changes;
  private readonly saver: WorkbookSaver;
  private readonly refusalListeners = new Set<(reason: RefusalReason) => void>();
  private readonly openListeners = new Set<() => void>();
  private readonly paced: (unit: string) => void;
  private opened = 0;
  private known: readonly string[] = [];

  constructor(container: HTMLElement, language: Language) {
    this.functions = new AddInFunctions(
      (cell) => this.callerAddress(cell),
      (cells) => this.recalculateCells(cells),
    );
    const { univer, api } = createUniver(container, this.functions, {
      language,
      isEditing: () => this.isEditing(),
      toCalculate: (formula) => this.withRanges(formula),
    });
    this.univer = univer;
    this.api = api;
    this.injector = univer.__getInjector();
    this.book = new Book(this.injector, api);
    this.paced = paceDrawing(this.injector);
    // Most parts of the grid library come to life with the first workbook.
    this.createWorkbook({ name: "", sheets: [{ name: "Sheet1", rows: [] }] });
    this.calculation = new Calculation(this.injector);
    this.calculation.onFullStart(() => this.functions.forget(() => true));
    this.calculation.onFinished(() => this.functions.endRun());
    forgetWrittenCells(this.book, this.functions);
    dropLateResults(this.book);
    forgetGoneSheets(this.book);
    this.reader = new CellReader(this.book, this.functions.notes, this.injector);
    this.typist = new Typist(this.book, this.reader, language, this.injector);
    this.writer = new CellWriter(this.book, this.typist, this.injector);
    this.selected = new Selection(this.book, this.injector);
    this.changes = new Changes(this.book, this.reader);
    this.sheetEditing = new Sheets(this.book, this.injector);
    this.cellEditing = new Cells(this.book, api);
    this.history = new Steps(this.book, this.injector);
    this.tableEditing = new Tables(this.book, this.injector, (step) => this.history.record(step));
    this.styles = new Looks(this.book, this.injector);
    this.names = new NameList(this.book, this.injector, (formula) =>
      evaluateFormula(formula, this.book, api, this.functions),
    );
    this.comments = new CommentList(this.book, this.injector);
    this.colorScales = new ScaleList(this.book, this.injector);
    this.onCalculated(colorSpills(this.injector, this.book));
    this.validations = new RuleList(
      this.book,
      this.reader,
      {
        moved: (formula, rows, columns) => this.cellEditing.movedFormula(formula, rows, columns),
        evaluate: (formula, sheet) =>
          evaluateFormula(this.withRanges(formula), this.book, api, this.functions, sheet),
      },
      this.injector,
    );
    this.saver = new WorkbookSaver(this.book, this.reader, this.functions.notes, this);
    showNumbersIn(language, this.functions.notes, this.injector);
    followDarkMode(api);
    recalculateWhenCellsMove(this.injector, this.calculation);
    recalculateByKey(this.calculation);
    registerReferenceFunctions(this.injector);
    enterWhatIsTyped(this.injector);
    separateArgumentsBy(separators[language].list);
    followTables(this.injector, this.book, this.changes, (listener) => this.onOpened(listener));
    rereadWhenTablesChange(this.injector, this.book, this.calculation);
    rereadWhenNamesChange(this.injector, this.calculation);
    takeTyping({
      injector: this.injector,
      book: this.book,
      reader: this.reader,
      typist: this.typist,
      changes: this.changes,
      steps: this.history,
      tables: this.tableEditing,
      rules: this.validations,
      language,
      whenIdle: () => this.calculation.whenIdle(),
      select: (area) => this.select(area),
      write: (area, cells) => this.setFormulas(area, cells),
      moved: (formula, rows, columns) => this.cellEditing.movedFormula(formula, rows, columns),
      refused: (reason) => this.refusalListeners.forEach((listener) => listener(reason)),
    });
  }

  /** Before that, the library's commands that concern the screen are not there. */
  async whenDrawn(): Promise<void> {
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  async open(workbook: WorkbookData): Promise<void> {
    const previous = this.book.id;
    this.functions.clear();
    const endQuiet = keepTablesQuiet(this.injector);
    this.createWorkbook(workbook);
    this.api.disposeUnit(previous);
    // The library hears of tables, and forgets the previous workbook's spills, a little later.
    await nextTask();
    endQuiet();
    this.showOpened(workbook);
    await this.calculation.whenIdle();
    fitRows(this.api, workbook);
    // Opening is nothing to undo.
    this.injector.get(IUndoRedoService).clearUndoRedo(this.book.id);
    for (const listener of this.openListeners) listener();
  }

  workbook(): WorkbookData {
    return this.saver.workbook(this.sheets(), this.names.list());
  }

  workbookName(): string {
    return this.book.workbook.getName();
  }

  onOpened(listener: () => void): () => void {
    this.openListeners.add(listener);
    return () => this.openListeners.delete(listener);
  }

  sheets(): readonly SheetInfo[] {
    return this.sheetEditing.list();
  }

  activeSheet(): string {
    return this.book.workbook.getActiveSheet().getSheetId();
  }

  activate(sheet: string): void {
    this.book.facade.setActiveSheet(this.book.sheet(sheet).getSheetId());
  }

  addSheet(name: string): SheetInfo {
    return this.sheetEditing.add(name);
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

  setFormulas(area: Area, formulas: readonly (readonly (number | string | boolean | null)[])[]): void {
    this.writer.contents(area, formulas);
  }

  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void {
    this.writer.numberFormats(area, formats);
  }

  spill(area: Area): Area | undefined {
    return this.reader.spill(area.sheet, area.row, area.column);
  }

  selection(): readonly Area[] {
    return this.selected.areas();
  }

  select(first: Area, ...others: readonly Area[]): void {
    // What is being typed is given up: Excel's API does not reach this far while a cell is edited.
    if (this.isEditing()) void this.book.facade.endEditingAsync(false);
    this.activate(first.sheet);
    this.book.makeRoom({ ...first, rows: 1, columns: 1 });
    this.selected.select(first, others);
  }

  onSelectionChanged(listener: () => void): () => void {
    return this.selected.onChanged(listener);
  }

  onCellsChanged(listener: (change: CellsChange) => void): () => void {
    return this.changes.onCells(listener);
  }

  onTablesChanged(listener: () => void): () => void {
    return this.tableEditing.onChanged(listener);
  }

  onSheetsChanged(listener: () => void): () => void {
    return this.changes.onSheets(listener);
  }

  onCalculated(listener: () => void): () => void {
    return this.calculation.onEnd(listener);
  }

  async recalculateAll(): Promise<void> {
    this.calculation.recalculateAll();
    await this.calculation.whenIdle();
  }

  whenIdle(): Promise<void> {
    return this.calculation.whenIdle();
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
    // Where the browser itself has brought the focus back, after a dialog, the library's input takes no typing.
    if (!this.isEditing() && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    this.injector.get(ILayoutService).focus();
  }

  activeCellBox(): DOMRect | undefined {
    return activeCellBox(this.injector, this.book.id);
  }

  viewport(): Viewport | undefined {
    return viewport(this.injector, this.book);
  }

  onCircular(listener: () => void): void {
    this.functions.circular.onFound(listener);
  }

  onRefused(listener: (reason: RefusalReason) => void): () => void {
    this.refusalListeners.add(listener);
    return () => this.refusalListeners.delete(listener);
  }

  functionNames(): readonly string[] {
    return this.known;
  }

  setFunctions(functions: readonly FunctionInfo[], call: FunctionCall): void {
    this.known = functions.map(({ name }) => name);
    this.functions.register(this.injector, functions, call);
  }

  private createWorkbook(workbook: WorkbookData): void {
    const snapshot = snapshotOf(workbook, `workbook-${++this.opened}`);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
    this.paced(snapshot.id);
  }

  /** Shows the right sheet, and calculates what has no value yet. */
  private showOpened(workbook: WorkbookData): void {
    const { id } = this.book;
    showSpills(workbook, id, this.injector.get(FormulaDataModel));
    workbook.sheets.forEach((sheet, i) => {
      putBeside(sheet, sheetIdOf(id, i), this);
      if (sheet.visibility === "veryHidden") this.sheetEditing.setVisibility(sheetIdOf(id, i), "VeryHidden");
    });
    const firstVisible = workbook.sheets.findIndex(({ visibility }) => visibility === undefined);
    this.activate(sheetIdOf(id, workbook.activeSheet ?? Math.max(0, firstVisible)));
    this.calculation.recalculate(...formulasToCalculate(workbook, id));
  }

  private withRanges(formula: string): string {
    return engineForm(formula, this.book.tables(), (id) => this.book.sheet(id).getName());
  }

  private callerAddress({ sheet, row, column }: CallingCell): string | undefined {
    const name = this.book.workbook.getSheetBySheetId(sheet)?.getName();
    return name === undefined ? undefined : addressOf(name, row, column);
  }

  private recalculateCells(cells: readonly CallingCell[]): void {
    // What is calculated outside all cells is waited for by who asked for it.
    const inSheet = cells.filter(({ row }) => row < MAX_ROWS);
    if (inSheet.length === 0) return;
    const ranges = inSheet.map(({ sheet, row, column }) => ({
      unitId: this.book.id,
      sheetId: sheet,
      range: rangeOf({ sheet, row, column, rows: 1, columns: 1 }),
    }));
    this.calculation.recalculate(...joinedRanges(ranges));
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

import { answered, pause } from "./patience";
import { isAnswerTooLarge, workbookError } from "./officeError";
import { columnReference, parseReference } from "./reference";
import { sampleRows } from "./sampleRows";
import {
  WorkbookError,
  type Cell,
  type CellState,
  type Selection,
  type Separators,
  type Workbook,
  type WorkbookList,
} from "./Workbook";

/**
 * The workbook through Office.js: the one file that says Excel.run.
 *
 * Reading waits until the user has finished typing into a cell (`delayForCellEdit`), since a figure a moment later is
 * all right. Writing does not wait: a formula that appears some time after the user asked for it would surprise, so
 * the user is told to finish first.
 */
export function officeWorkbook(): Workbook {
  return {
    selection,
    onSelectionChanged,
    onCellsChanged,
    lists,
    read,
    cell,
    isWithin,
    writeFormula,
    separators,
  };
}

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

function whenNotEditing<T>(batch: Batch<T>): Promise<T> {
  return explained(() => Excel.run({ delayForCellEdit: true }, batch));
}

function atOnce<T>(batch: Batch<T>): Promise<T> {
  return explained(() => Excel.run(batch));
}

async function explained<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw workbookError(error);
  }
}

function selection(): Promise<Selection> {
  return whenNotEditing(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load(["address", "rowIndex", "rowCount", "columnIndex", "columnCount", "isEntireColumn"]);
    const firstCell = range.getCell(0, 0).load("address");
    const tables = range.getTables(false).load("items/name");
    await answered(context.sync());
    const { address, rowCount, columnCount } = range;
    const [table] = tables.items;
    const reference =
      (table && columnCount === 1 ? await columnOf(table, range) : undefined) ??
      (range.isEntireColumn ? (await usedRows(range)).address : address);
    return { address, reference, rows: rowCount, columns: columnCount, firstCell: firstCell.address };
  });
}

/** "Orders[Customer]" if the range is the whole column of the table, with or without its header. */
async function columnOf(table: Excel.Table, range: Excel.Range): Promise<string | undefined> {
  const columns = table.columns.load("items/name");
  const body = table.getDataBodyRange().load(["rowIndex", "rowCount", "columnIndex"]);
  await answered(table.context.sync());
  const column = columns.items[range.columnIndex - body.columnIndex];
  const end = range.rowIndex + range.rowCount;
  const isWhole =
    range.isEntireColumn ||
    (end === body.rowIndex + body.rowCount &&
      (range.rowIndex === body.rowIndex || range.rowIndex === body.rowIndex - 1));
  return column && isWhole ? columnReference(table.name, column.name) : undefined;
}

/** The part of whole columns down to the last row that the sheet uses, the same for all columns of a sheet. */
async function usedRows(columns: Excel.Range): Promise<Excel.Range> {
  const used = columns.worksheet.getUsedRange(true).load(["rowIndex", "rowCount"]);
  columns.load(["columnIndex", "columnCount"]);
  await answered(columns.context.sync());
  const { columnIndex, columnCount } = columns;
  const part = columns.worksheet.getRangeByIndexes(
    0,
    columnIndex,
    used.rowIndex + used.rowCount,
    columnCount,
  );
  part.load(["address", "rowCount", "columnCount"]);
  await answered(columns.context.sync());
  return part;
}

/** A handler that Excel did not take, or of which no answer came, is handed to it once more after so long. */
const PAUSE_MILLISECONDS = 5_000;

function onSelectionChanged(listener: () => void): () => void {
  return listen(({ workbook }) => workbook.onSelectionChanged, listener);
}

function onCellsChanged(listener: () => void): () => void {
  return listen(({ workbook }) => workbook.worksheets.onChanged, listener);
}

/** Every kind of event is listened to alike, whatever it tells. */
interface EventSource {
  add(handler: () => Promise<void>): EventHandler;
}

interface EventHandler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

function listen(source: (context: Excel.RequestContext) => EventSource, listener: () => void): () => void {
  let isWanted = true;
  const register = () =>
    whenNotEditing(async (context) => {
      const handler = source(context).add(() => {
        listener();
        return Promise.resolve();
      });
      await answered(context.sync());
      return handler;
    });
  const registerAtLast = async () => {
    while (isWanted) {
      try {
        return await register();
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        await pause(PAUSE_MILLISECONDS);
        // Whatever happened meanwhile has gone unnoticed.
        if (isWanted) listener();
      }
    }
    return undefined;
  };
  const registered = registerAtLast();
  return () => {
    isWanted = false;
    void registered.then((handler) => handler && remove(handler));
  };
}

function remove(handler: EventHandler): Promise<void> {
  return Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}

const PLACE = ["address", "rowIndex", "rowCount", "columnIndex", "columnCount", "worksheet/id"];
/** Beyond these, a workbook is not made for being looked at whole. */
const MOST_TABLES = 20;
const MOST_COLUMNS = 60;

function lists(): Promise<WorkbookList[]> {
  return whenNotEditing(async (context) => {
    const active = context.workbook.getActiveCell().load(PLACE);
    const tables = context.workbook.tables.load("items/name");
    await answered(context.sync());
    const placed = tables.items.slice(0, MOST_TABLES).map((table) => ({
      name: table.name,
      columns: table.columns.load("items/name"),
      whole: table.getRange().load(PLACE),
      body: table.getDataBodyRange().load(PLACE),
    }));
    await answered(context.sync());
    const found: WorkbookList[] = [];
    for (const { name, columns, whole, body } of placed) {
      const table = { name, columns: columns.items.map((column) => column.name) };
      found.push({ table, ...(await looked(body)), isSelected: overlaps(whole, active) });
    }
    const block = await blockBeside(
      placed.map(({ whole }) => whole),
      active,
    );
    if (!block) return found;
    return [...found, { ...(await looked(block)), isSelected: overlaps(block, active) }];
  });
}

/**
 * The filled cells around a cell that is in no table; where it has no neighbours, those at the top of its sheet are
 * what it is about.
 */
async function blockBeside(
  tables: readonly Excel.Range[],
  cell: Excel.Range,
): Promise<Excel.Range | undefined> {
  const isInTable = (range: Excel.Range) => tables.some((table) => overlaps(table, range));
  if (isInTable(cell)) return undefined;
  const around = await surroundings(cell);
  const isAlone = around.isNullObject || (around.rowCount === 1 && around.columnCount === 1);
  if (!isAlone) return isInTable(around) ? undefined : around;
  const used = cell.worksheet.getUsedRangeOrNullObject(true).load("address");
  await answered(cell.context.sync());
  if (used.isNullObject) return undefined;
  const top = used.getCell(0, 0).load(PLACE);
  await answered(cell.context.sync());
  if (isInTable(top)) return undefined;
  const block = await surroundings(top);
  return block.isNullObject || isInTable(block) ? undefined : block;
}

/** Excel counts an empty cell beside a list to it: only what holds values is meant. */
async function surroundings(cell: Excel.Range): Promise<Excel.Range> {
  const region = cell.getSurroundingRegion().getUsedRangeOrNullObject(true).load(PLACE);
  await answered(cell.context.sync());
  return region;
}

async function looked(range: Excel.Range): Promise<Omit<WorkbookList, "isSelected">> {
  const { address, rowCount: rows, columnCount } = range;
  const part = columnCount > MOST_COLUMNS ? range.getResizedRange(0, MOST_COLUMNS - columnCount) : range;
  const sample: Cell[][] = [];
  for (const { first, count } of sampleRows(rows)) {
    sample.push(...(await readBlock(part, first, count, Math.min(columnCount, MOST_COLUMNS))));
  }
  // The first row may be a header, which has no format of its own.
  const line = part.getRow(Math.min(1, rows - 1)).load("numberFormat");
  await answered(range.context.sync());
  return { address, rows, sample, numberFormats: line.numberFormat[0]?.map(String) ?? [] };
}

function overlaps(one: Excel.Range, other: Excel.Range): boolean {
  return (
    one.worksheet.id === other.worksheet.id &&
    one.rowIndex < other.rowIndex + other.rowCount &&
    other.rowIndex < one.rowIndex + one.rowCount &&
    one.columnIndex < other.columnIndex + other.columnCount &&
    other.columnIndex < one.columnIndex + one.columnCount
  );
}

/** Excel on the web answers with at most 5 MB: this many cells stay below it unless their texts are very long. */
const CELLS_A_BLOCK = 40_000;

function read(reference: string): Promise<Cell[][]> {
  return whenNotEditing(async (context) => {
    const range = rangeOf(context, reference);
    range.load(["rowCount", "columnCount", "isEntireColumn"]);
    await answered(context.sync());
    const used = range.isEntireColumn ? await usedRows(range) : range;
    const rowsABlock = Math.max(1, Math.floor(CELLS_A_BLOCK / used.columnCount));
    const cells: Cell[][] = [];
    for (let row = 0; row < used.rowCount; row += rowsABlock) {
      const rows = Math.min(rowsABlock, used.rowCount - row);
      // One by one: a spread of as many arguments as there are rows would overflow the stack.
      for (const line of await readBlock(used, row, rows, used.columnCount)) cells.push(line);
    }
    return cells;
  });
}

/** Reads some rows; where their texts are too long for one answer, each half for itself. */
async function readBlock(range: Excel.Range, row: number, rows: number, columns: number): Promise<Cell[][]> {
  const block = range.getCell(row, 0).getResizedRange(rows - 1, columns - 1);
  try {
    return await readCells(block);
  } catch (error) {
    if (rows === 1 || !isAnswerTooLarge(error)) throw error;
    const half = Math.floor(rows / 2);
    return [
      ...(await readBlock(range, row, half, columns)),
      ...(await readBlock(range, row + half, rows - half, columns)),
    ];
  }
}

/** An error arrives as its text; only the types of the cells tell it from a text that looks alike. */
async function readCells(block: Excel.Range): Promise<Cell[][]> {
  block.load("values");
  await answered(block.context.sync());
  const values: Cell[][] = block.values;
  if (!values.some((line) => line.some(looksLikeError))) return values;
  block.load("valueTypes");
  await answered(block.context.sync());
  const types = block.valueTypes;
  return values.map((line, row) =>
    line.map((value, column) =>
      types[row]?.[column] === Excel.RangeValueType.error
        ? { type: "Error", basicValue: String(value) }
        : value,
    ),
  );
}

function looksLikeError(value: Cell): boolean {
  return typeof value === "string" && value.startsWith("#");
}

function cell(address: string): Promise<CellState> {
  return atOnce(async (context) => {
    const range = rangeOf(context, address).load(["formulas", "valueTypes"]);
    // An Excel without this set has no formulas that spill.
    const spilled = Office.context.requirements.isSetSupported("ExcelApi", "1.12")
      ? range.getSpillingToRangeOrNullObject().load(["rowCount", "columnCount"])
      : undefined;
    await answered(context.sync());
    return {
      ...(spilled &&
        !spilled.isNullObject && { spill: { rows: spilled.rowCount, columns: spilled.columnCount } }),
      isEmpty: range.valueTypes[0]?.[0] === Excel.RangeValueType.empty,
      content: String(range.formulas[0]?.[0] ?? ""),
    };
  });
}

function isWithin(address: string, references: readonly string[]): Promise<boolean> {
  return atOnce(async (context) => {
    const target = rangeOf(context, address);
    target.worksheet.load("name");
    const ranges = references.map((reference) => rangeOf(context, reference));
    for (const range of ranges) range.worksheet.load("name");
    await answered(context.sync());
    // Excel refuses to intersect ranges of two sheets.
    const common = ranges
      .filter((range) => range.worksheet.name === target.worksheet.name)
      .map((range) => range.getIntersectionOrNullObject(target).load("address"));
    await answered(context.sync());
    return common.some((range) => !range.isNullObject);
  });
}

function writeFormula(address: string, formula: string): Promise<void> {
  return atOnce(async (context) => {
    const range = rangeOf(context, address);
    range.formulas = [[formula]];
    range.select();
    await answered(context.sync());
  });
}

function separators(): Promise<Separators> {
  return whenNotEditing(async (context) => {
    const decimal = Office.context.requirements.isSetSupported("ExcelApi", "1.11")
      ? await decimalSeparator(context)
      : new Intl.NumberFormat(Office.context.displayLanguage).format(0.5).charAt(1);
    // Excel does not tell the list separator; where the comma writes decimals, it is the semicolon.
    return decimal === "," ? { list: ";", decimal: "," } : { list: ",", decimal: "." };
  });
}

async function decimalSeparator(context: Excel.RequestContext): Promise<string> {
  const { numberFormat } = context.application.cultureInfo;
  numberFormat.load("numberDecimalSeparator");
  await answered(context.sync());
  return numberFormat.numberDecimalSeparator;
}

function rangeOf(context: Excel.RequestContext, text: string): Excel.Range {
  const reference = parseReference(text);
  const { tables, worksheets } = context.workbook;
  if (reference.kind === "column") {
    return tables.getItem(reference.table).columns.getItem(reference.column).getDataBodyRange();
  }
  const { sheet, cells } = reference;
  const worksheet = sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
  return worksheet.getRange(cells);
}

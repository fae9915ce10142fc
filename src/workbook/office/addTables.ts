import { freeName } from "../freeName";
import { answered } from "../patience";
import { textContent } from "../textContent";
import type { Cell, NewTable } from "../Workbook";

/**
 * Adds sheets with a table each, in one step, and shows the first. If Excel refuses a part, what the step has already
 * added is taken away again.
 */
export async function addTables(context: Excel.RequestContext, tables: readonly NewTable[]): Promise<void> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const known = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  await answered(context.sync());
  const takenSheets = sheets.items.map(({ name }) => name);
  const takenNames = [...known.items, ...names.items].map(({ name }) => name);
  const added = tables.map((table) => {
    const sheet = freeName(table.sheet, takenSheets, " ");
    takenSheets.push(sheet);
    const name = freeName(table.table, takenNames, "_");
    takenNames.push(name);
    return { ...table, sheet, name };
  });
  try {
    for (const table of added) addTable(workbook, table);
    workbook.worksheets.getItem(added[0]!.sheet).activate();
    await answered(context.sync());
  } catch (error) {
    await takeAway(
      context,
      added.map(({ sheet }) => sheet),
    );
    throw error;
  }
}

interface NamedTable extends NewTable {
  readonly name: string;
}

function addTable(workbook: Excel.Workbook, { sheet, name, headers, numberFormats, rows }: NamedTable): void {
  const worksheet = workbook.worksheets.add(sheet);
  const range = worksheet.getRange("A1").getResizedRange(rows.length, headers.length - 1);
  const body = range.getRow(1).getResizedRange(rows.length - 1, 0);
  body.numberFormat = rows.map(() => [...numberFormats]);
  range.values = [headers.map((header) => textContent(header)), ...rows.map((row) => row.map(written))];
  const table = worksheet.tables.add(range, true);
  table.name = name;
  range.format.autofitColumns();
}

/** Texts stay texts, whatever they begin with; an error cannot be written. */
function written(cell: Cell): number | string | boolean {
  if (typeof cell === "object") return "";
  return typeof cell === "string" ? textContent(cell) : cell;
}

async function takeAway(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
  // What Excel refused is what the user has to know; that it refuses this as well says no more.
  await answered(context.sync()).catch(() => undefined);
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await answered(context.sync()).catch(() => undefined);
}

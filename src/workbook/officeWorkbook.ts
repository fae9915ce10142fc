import { addTables } from "./office/addTables";
import { areas } from "./office/areas";
import { change } from "./office/change";
import { copySheets, removeSheets } from "./office/copySheets";
import { facts } from "./office/facts";
import { formulas } from "./office/formulas";
import { buildSheet } from "./office/building/buildSheet";
import { referenceFacts } from "./office/referenceFacts";
import { removeDrafts } from "./office/building/removeDrafts";
import type { Batch, Runs } from "./office/Runs";
import { isWithin } from "./office/isWithin";
import { listen } from "./office/listen";
import { lists } from "./office/lists";
import { namedCells } from "./office/namedCells";
import { names } from "./office/names";
import { readReference } from "./office/readReference";
import { replaceFormula } from "./office/replaceFormula";
import { room } from "./office/room";
import { selectedCell } from "./office/selectedCell";
import { selection } from "./office/selection";
import { separators } from "./office/separators";
import { keepSetting, setting } from "./office/settings";
import { takenNames } from "./office/takenNames";
import { show } from "./office/show";
import { supports } from "./office/supports";
import { builtSheets } from "./office/updating/builtSheets";
import { updateSheet } from "./office/updating/updateSheet";
import { writeFormula } from "./office/writeFormula";
import { workbookError } from "./officeError";
import { answered } from "./patience";
import type { Workbook } from "./Workbook";

/**
 * The workbook through Office.js: the one file that says Excel.run. What is done in each run is in the folder office.
 *
 * Reading waits until the user has finished typing into a cell (`delayForCellEdit`), since a figure a moment later is
 * all right. Writing does not wait: a formula that appears some time after the user asked for it would surprise, so
 * the user is told to finish first.
 */
export function officeWorkbook(): Workbook {
  return {
    selection: () => whenNotEditing(selection),
    selectedCell: () => whenNotEditing(selectedCell),
    onSelectionChanged: (listener) =>
      listen(
        to(({ workbook }) => workbook.onSelectionChanged),
        listener,
      ),
    onCellsChanged: (listener) => listen(to(cellsChanged), listener),
    lists: () => whenNotEditing(lists),
    facts: () => whenNotEditing(facts),
    read: (reference, options = {}) =>
      whenNotEditing((context) => readReference(context, reference, options)),
    referenceFacts: (references) => whenNotEditing((context) => referenceFacts(context, references)),
    room: (address, size) => atOnce((context) => room(context, address, size)),
    isWithin: (address, references) => atOnce((context) => isWithin(context, address, references)),
    writeFormula: (address, formula, extras) =>
      atOnce((context) => writeFormula(context, address, formula, extras)),
    replaceFormula: (address, expected, formula) =>
      atOnce((context) => replaceFormula(context, address, expected, formula)),
    addTables: (tables) => atOnce((context) => addTables(context, tables)),
    formulas: (texts) => whenNotEditing((context) => formulas(context, texts)),
    areas: (addresses) => whenNotEditing((context) => areas(context, addresses)),
    namedCells: (beginning) => whenNotEditing((context) => namedCells(context, beginning)),
    copySheets: (sheets) => atOnce((context) => copySheets(context, sheets)),
    removeSheets: (sheets) => atOnce((context) => removeSheets(context, sheets)),
    names: () => whenNotEditing(names),
    takenNames: () => whenNotEditing(takenNames),
    change: (wanted) => atOnce((context) => change(context, wanted)),
    show: (address) => atOnce((context) => show(context, address)),
    buildSheet: (plan, options = {}) => buildSheet(runs, plan, options),
    builtSheets: () => whenNotEditing(builtSheets),
    updateSheet: (sheet, plan, options = {}) => updateSheet(runs, sheet, plan, options),
    removeDrafts: () => whenNotEditing(removeDrafts),
    separators: () => whenNotEditing(separators),
    // FILTER came with the formulas that spill, of which this set tells:
    // https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-1-12-requirement-set
    canFilter: () => Promise.resolve(supports("1.12")),
    setting: (key) => whenNotEditing((context) => setting(context, key)),
    keepSetting: (key, value) => atOnce((context) => keepSetting(context, key, value)),
  };
}

const runs: Runs = { atOnce, whenNotEditing };

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

/** Every kind of event is listened to alike, whatever it tells. */
interface EventSource {
  add(handler: () => Promise<void>): EventHandler;
}

interface EventHandler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Since ExcelApi 1.9 Excel tells of changes on any sheet. */
function cellsChanged({ workbook }: Excel.RequestContext): EventSource {
  return supports("1.9") ? workbook.worksheets.onChanged : workbook.onSelectionChanged;
}

function to(source: (context: Excel.RequestContext) => EventSource) {
  return (handler: () => Promise<void>) =>
    whenNotEditing(async (context) => {
      const added = source(context).add(handler);
      await answered(context.sync());
      return () => remove(added);
    });
}

function remove(handler: EventHandler): Promise<void> {
  return Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}

import { IUndoRedoService, LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  CalculationMode,
  UniverFormulaEnginePlugin,
  UniverNetworkPlugin,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import englishCore from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import englishFormatting from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import englishNote from "@univerjs/sheets-note-ui/locale/en-US";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import englishTable from "@univerjs/sheets-table/locale/en-US";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import englishTableUI from "@univerjs/sheets-table-ui/locale/en-US";
import { formulaEngine, type EngineWatch } from "../calls/FormulaEngine";
import { formulaLexer, type FormulaReading } from "./formulaLexer";
import { StepMemory } from "./Steps";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-note-ui/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";

const extraPlugins = [
  UniverSheetsTablePlugin,
  UniverSheetsTableUIPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsConditionalFormattingUIPlugin,
  UniverSheetsNotePlugin,
  UniverSheetsNoteUIPlugin,
  // Without its user interface, which marks and refuses otherwise than Excel: the page has one.
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
];

/** The grid library with the parts that the playground needs, none of which talks to a server. */
export function createUniver(
  container: HTMLElement,
  watch: EngineWatch,
  reading: FormulaReading,
): { univer: Univer; api: FUniver } {
  const english = [englishCore, englishTable, englishTableUI, englishFormatting, englishNote];
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(english) },
    override: [[IUndoRedoService, { useClass: StepMemory }]],
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    ribbonType: "simple",
    // The library would also calculate formulas whose value is 0; what needs it is calculated after opening.
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  for (const entry of plugins) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry];
    if (plugin === UniverNetworkPlugin) continue;
    univer.registerPlugin(
      plugin === UniverFormulaEnginePlugin ? formulaEngine(watch, formulaLexer(reading)) : plugin,
      config,
    );
  }
  for (const plugin of extraPlugins) univer.registerPlugin(plugin);
  return { univer, api: FUniver.newAPI(univer) };
}

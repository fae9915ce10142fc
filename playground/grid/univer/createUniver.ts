import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  UniverFormulaEnginePlugin,
  UniverNetworkPlugin,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import englishCore from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import englishTable from "@univerjs/sheets-table/locale/en-US";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import englishTableUI from "@univerjs/sheets-table-ui/locale/en-US";
import { formulaEngine, type EngineWatch } from "../calls/FormulaEngine";
import { formulaLexer, type FormulaReading } from "./formulaLexer";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";

/** The grid library with the parts that the playground needs, none of which talks to a server. */
export function createUniver(
  container: HTMLElement,
  watch: EngineWatch,
  reading: FormulaReading,
): { univer: Univer; api: FUniver } {
  const locales = { [LocaleType.EN_US]: mergeLocales(englishCore, englishTable, englishTableUI) };
  const univer = new Univer({ locale: LocaleType.EN_US, locales });
  const { plugins } = UniverSheetsCorePreset({ container, header: true, ribbonType: "simple" });
  for (const entry of plugins) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry];
    if (plugin === UniverNetworkPlugin) continue;
    univer.registerPlugin(
      plugin === UniverFormulaEnginePlugin ? formulaEngine(watch, formulaLexer(reading)) : plugin,
      config,
    );
  }
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin);
  return { univer, api: FUniver.newAPI(univer) };
}

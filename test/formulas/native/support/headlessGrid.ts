/**
 * The playground's grid engine without its page, as a program: reads a sheet's cells and formulas from its input and
 * writes the formulas' results. Jest cannot load the engine, part of which is ES modules (calculatedInGrid.ts).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { LocaleType, Univer, UniverInstanceType, type ICellData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CELL_INVERTED_INDEX_CACHE, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";

import type { GridQuestion, Rows, Value } from "./calculatedInGrid";

const BOOK = "book";
const NUMBER = 2;
const STRING = 1;

/** The results of the formulas, each with its rows and columns; errors are texts such as "#N/A". */
async function calculate({ sheet, rows, formulas }: GridQuestion): Promise<Rows[]> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  try {
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin, {
      initialFormulaComputing: CalculationMode.NO_CALCULATION,
    });
    const api = FUniver.newAPI(univer);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot(sheet, rows));
    const results: Rows[] = [];
    for (const formula of formulas) {
      // What the engine remembers of a column of cells also takes in what was only calculated from it: one formula would
      // mislead the next.
      CELL_INVERTED_INDEX_CACHE.clear();
      const answer = await api
        .getFormula()
        .executeFormulas({ [BOOK]: { [sheet]: { 0: { 0: [formula] } } } } as never);
      const value = answer[BOOK]![sheet]![0]![0]![0]!.value as Value | Rows;
      results.push(Array.isArray(value) ? (value as Rows) : [[value as Value]]);
    }
    return results;
  } finally {
    univer.dispose();
  }
}

function snapshot(sheet: string, rows: Rows) {
  const cellData = Object.fromEntries(
    rows.map((row, r) => [r, Object.fromEntries(row.map((value, c) => [c, cell(value)]))]),
  );
  return {
    id: BOOK,
    name: BOOK,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [sheet],
    sheets: {
      [sheet]: { id: sheet, name: sheet, cellData, rowCount: rows.length + 3000, columnCount: 40 },
    },
  };
}

function cell(value: Value): ICellData {
  if (value === null) return {};
  return { v: value, t: typeof value === "number" ? NUMBER : STRING };
}

void (async () => {
  const results = await calculate(JSON.parse(readFileSync(0, "utf8")) as GridQuestion);
  writeFileSync(1, JSON.stringify(results));
})();

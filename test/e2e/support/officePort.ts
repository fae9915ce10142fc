/**
 * The port's real implementation, officeWorkbook.ts, within reach of a test: bundled, put into the add-in's page
 * beside Microsoft's Office.js, and called from here verb by verb.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Frame } from "playwright-core";
import webpack from "webpack";
import { OtherResults, type OtherResult } from "../../../src/workbook/OtherResults";
import { WorkbookError, type Workbook, type WorkbookProblem } from "../../../src/workbook/Workbook";

const source = resolve(__dirname, "../../../src/workbook/officeWorkbook.ts");

/** The bundle defines window.port.officeWorkbook. */
export async function bundleOfficeWorkbook(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "fasthold-port-"));
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: source,
    output: { path: directory, filename: "port.js", library: { name: "port", type: "window" } },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
  });
  await new Promise<void>((bundled, failed) => {
    compiler.run((error, stats) => {
      if (error !== null) failed(error);
      else if (stats?.hasErrors() === true) failed(new Error(stats.toString("errors-only")));
      else bundled();
    });
  });
  const bundle = await readFile(join(directory, "port.js"), "utf8");
  await rm(directory, { recursive: true });
  return bundle;
}

type Answer =
  | { readonly value: unknown }
  | {
      readonly problem: WorkbookProblem;
      readonly detail: string;
      /** Of a change that other results have stopped. */
      readonly results: readonly OtherResult[] | undefined;
    };

export interface OfficePort {
  readonly workbook: Workbook;
  /** Resolves when Office.js knows of the listeners so far, and Excel has answered. */
  settled(): Promise<unknown>;
}

/** The workbook of the add-in's page, with each verb carried out there. */
export async function officePort(frame: Frame, bundle: string): Promise<OfficePort> {
  await frame.evaluate(`${bundle}; window.workbook = window.port.officeWorkbook();`);

  function call<T>(verb: keyof Workbook, ...args: unknown[]): Promise<T> {
    return settle(`window.workbook[${JSON.stringify(verb)}](...${JSON.stringify(args)})`);
  }

  async function settle<T>(expression: string): Promise<T> {
    const answer = await frame.evaluate<Answer>(
      `${expression}.then(
        (value) => ({ value }),
        ({ problem, detail, message, results }) => ({ problem, detail: detail ?? message, results }),
      )`,
    );
    if (!("problem" in answer)) return answer.value as T;
    if (answer.results) throw new OtherResults(answer.results);
    throw new WorkbookError(answer.problem, answer.detail);
  }

  /** Functions and signals do not cross into the page: it has its own, tied to these. */
  let followed = 0;
  async function follow<T>(
    verb: "read" | "buildSheet" | "updateSheet",
    given: readonly unknown[],
    told: "onProgress" | "onBuilt",
    tell: ((progress: number) => void) | undefined,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    const name = `followed${++followed}`;
    if (tell) await frame.page().exposeFunction(`told_${name}`, tell);
    await frame.evaluate(`window.${name} = new AbortController()`);
    const abort = () => void frame.evaluate(`window.${name}.abort()`);
    if (signal?.aborted) await frame.evaluate(`window.${name}.abort()`);
    else signal?.addEventListener("abort", abort);
    return settle(
      `window.workbook.${verb}(...${JSON.stringify(given)}, {
        signal: window.${name}.signal,
        ${told}: window.told_${name} ?? (() => undefined),
      })`,
    );
  }

  const pending: Promise<unknown>[] = [];
  function listen(verb: "onSelectionChanged" | "onCellsChanged", listener: () => void): () => void {
    const name = `listener${pending.length}`;
    const registered = frame
      .page()
      .exposeFunction(name, listener)
      .then(() => frame.evaluate(`window.stop_${name} = window.workbook.${verb}(window.${name})`));
    pending.push(registered);
    return () => {
      pending.push(registered.then(() => frame.evaluate(`window.stop_${name}()`)));
    };
  }

  const workbook: Workbook = {
    selection: () => call("selection"),
    selectedCell: () => call("selectedCell"),
    read: (reference, { onProgress, signal } = {}) =>
      follow("read", [reference], "onProgress", onProgress, signal),
    referenceFacts: (references) => call("referenceFacts", references),
    room: (address, size) => call("room", address, size),
    isWithin: (address, references) => call("isWithin", address, references),
    writeFormula: (...args) => call("writeFormula", ...args),
    formulas: (texts) => call("formulas", texts),
    areas: (addresses) => call("areas", addresses),
    namedCells: (beginning) => call("namedCells", beginning),
    copySheets: (sheets) => call("copySheets", sheets),
    removeSheets: (sheets) => call("removeSheets", sheets),
    names: () => call("names"),
    takenNames: () => call("takenNames"),
    change: (change) => call("change", change),
    show: (address) => call("show", address),
    replaceFormula: (...args) => call("replaceFormula", ...args),
    buildSheet: (plan, { onBuilt, signal } = {}) => follow("buildSheet", [plan], "onBuilt", onBuilt, signal),
    builtSheets: () => call("builtSheets"),
    updateSheet: (sheet, plan, { onBuilt, signal } = {}) =>
      follow("updateSheet", [sheet, plan], "onBuilt", onBuilt, signal),
    removeDrafts: () => call("removeDrafts"),
    separators: () => call("separators"),
    canFilter: () => call("canFilter"),
    setting: (key) => call("setting", key),
    // Left out, the value arrives as undefined; JSON has no other way to say so.
    keepSetting: (key, value) => call("keepSetting", key, ...(value === undefined ? [] : [value])),
    lists: () => call("lists"),
    facts: () => call("facts"),
    addTables: (tables) => call("addTables", tables),
    onSelectionChanged: (listener) => listen("onSelectionChanged", listener),
    onCellsChanged: (listener) => listen("onCellsChanged", listener),
  };
  return {
    workbook,
    settled: async () => {
      await Promise.all(pending);
      return workbook.selection();
    },
  };
}

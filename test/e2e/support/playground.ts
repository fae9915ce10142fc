/**
 * The whole playground as a newcomer meets it: built, served, and open in this machine's browser. Tests type with the
 * keyboard and read what the cells show.
 */
import { basename } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import type { Area, CellValue } from "../../../playground/grid/Grid";
import { addinDir, pageDir } from "../../../playground/buildPlayground";
import { parseCells, splitSheet } from "../../../playground/host/model/addresses";
import type { Language } from "../../../playground/language";
import { startServer } from "../../../playground/server";
import { launchBrowser } from "./launchBrowser";
import "../../../playground/page/playgroundWindow";

export interface PlaygroundOptions {
  readonly language: Language;
  /** The path of a file to open instead of the sample workbook. */
  readonly open?: string;
  /** An empty workbook instead of the sample. */
  readonly empty?: boolean;
}

export interface ShownCell {
  readonly value: number | string | boolean;
  readonly text: string;
  /** An error's message, for the cells that have one. */
  readonly message?: string;
}

export interface Playground {
  readonly page: Page;
  /** The add-in's page in its pane. */
  readonly pane: FrameLocator;
  /** What the browser reported as an error of a script, or as forbidden by a content security policy. */
  readonly errors: readonly string[];
  /** Types into a cell of the active sheet ("B2") or of another ("Orders!B2") and waits for the results. */
  typeIntoCell(address: string, text: string): Promise<void>;
  cell(address: string): Promise<ShownCell>;
  cells(address: string): Promise<ShownCell[][]>;
  formula(address: string): Promise<number | string | boolean>;
  /** Waits until nothing is left to calculate. */
  calculated(): Promise<void>;
  close(): Promise<void>;
}

export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const name = options.open === undefined ? undefined : basename(options.open);
  const openFiles = new Map(options.open === undefined || name === undefined ? [] : [[name, options.open]]);
  const server = await startServer({ port: 0, addinDir, pageDir, openFiles });
  const browser = await launchBrowser();
  const page = await browser.newPage({ locale: options.language, viewport: { width: 1440, height: 900 } });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) errors.push(message.text());
  });

  const query = new URLSearchParams({ lang: options.language });
  if (name !== undefined) query.set("open", `/open/${encodeURIComponent(name)}`);
  if (options.empty === true) query.set("empty", "1");
  await page.goto(`${server.url}/?${query}`);
  await page.waitForFunction(() => "playground" in window, undefined, { polling: 50 });
  await calculated(page);
  await addinArrived(page);

  return {
    page,
    pane: page.frameLocator("iframe"),
    errors,
    typeIntoCell: (address, text) => typeIntoCell(page, address, text),
    cell: async (address) => one(await readCells(page, address)),
    cells: (address) => readCells(page, address),
    formula: async (address) => one(await readFormulas(page, address)),
    calculated: () => calculated(page),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The add-in's frame is there with the spreadsheet, its page a moment later. */
async function addinArrived(page: Page): Promise<void> {
  const frame = await (await page.waitForSelector("iframe", { state: "attached" })).contentFrame();
  await frame?.waitForURL(/\/taskpane\.html/);
}

async function typeIntoCell(page: Page, address: string, text: string): Promise<void> {
  const area = await areaOf(page, address);
  await page.evaluate((cell) => {
    window.playground.grid.select(cell);
    window.playground.grid.focus();
  }, area);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await entered(page);
  await calculated(page);
}

/** Waits until the grid has taken what was typed: its editor closes, unless it refuses the formula and stays open. */
async function entered(page: Page): Promise<void> {
  const closed = () => !window.playground.grid.isEditing();
  await page.waitForFunction(closed, undefined, { polling: 50, timeout: 3000 }).catch(() => undefined);
  await page.waitForTimeout(100);
}

async function calculated(page: Page): Promise<void> {
  await page.evaluate(() => window.playground.grid.whenCalculated());
}

async function readCells(page: Page, address: string): Promise<ShownCell[][]> {
  const area = await areaOf(page, address);
  const [values, texts] = await page.evaluate(
    (cells) => [window.playground.grid.values(cells), window.playground.grid.text(cells)] as const,
    area,
  );
  return values.map((row, r) => row.map((value, c) => shown(value, texts[r]?.[c] ?? "")));
}

async function readFormulas(page: Page, address: string): Promise<(number | string | boolean)[][]> {
  return page.evaluate((cells) => window.playground.grid.formulas(cells), await areaOf(page, address));
}

function shown(value: CellValue, text: string): ShownCell {
  if (typeof value !== "object") return { value, text };
  return value.message === undefined
    ? { value: value.error, text }
    : { value: value.error, text, message: value.message };
}

async function areaOf(page: Page, address: string): Promise<Area> {
  const { sheet: name, cells } = splitSheet(address);
  const sheet = await page.evaluate((wanted) => {
    const { grid } = window.playground;
    return wanted === undefined
      ? grid.activeSheet()
      : grid.sheets().find((candidate) => candidate.name === wanted)?.id;
  }, name);
  const area = sheet === undefined ? undefined : parseCells(cells, sheet);
  if (area === undefined) throw new Error(`There is no cell ${address}.`);
  return area;
}

function one<T>(rows: readonly (readonly T[])[]): T {
  const cell = rows[0]?.[0];
  if (cell === undefined) throw new Error("There is no such cell.");
  return cell;
}

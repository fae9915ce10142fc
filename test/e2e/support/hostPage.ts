/**
 * The host alone: the test add-in of host/fixture/ with Microsoft's unmodified Office.js in a browser, and around it
 * a page with the host over a fake grid.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import webpack from "webpack";
import { startServer } from "../../../playground/server";
import { memberSets } from "../../../tools/requirementSets";
import { launchBrowser } from "./launchBrowser";

declare global {
  interface Window {
    /** Set by the test add-in: what Office.onReady brings. */
    ready: Promise<unknown>;
  }
}

const fixture = resolve(__dirname, "../host/fixture");

export interface HostPage {
  readonly page: Page;
  /** The add-in's page, once Office.js is ready in it. */
  readonly addin: Frame;
  /** Errors that the page reported, in order. */
  readonly reported: string[];
  close(): Promise<void>;
}

export interface HostPages {
  open(query?: Readonly<Record<string, string>>): Promise<HostPage>;
  close(): Promise<void>;
}

/** Bundles the page and starts server and browser once; each test opens a page of its own. */
export async function startHostPages(): Promise<HostPages> {
  const pageDir = await mkdtemp(join(tmpdir(), "fasthold-host-"));
  await bundle(pageDir);
  const server = await startServer({ port: 0, addinDir: join(fixture, "addin"), pageDir });
  const browser = await launchBrowser();
  return {
    open: (query = {}) => openPage(browser, `${server.url}/?${new URLSearchParams(query)}`),
    close: async () => {
      await browser.close();
      await server.close();
      await rm(pageDir, { recursive: true });
    },
  };
}

async function openPage(browser: Browser, url: string): Promise<HostPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const reported: string[] = [];
  page.on("pageerror", (error) => reported.push(error.message));
  await page.goto(url);
  const element = await page.waitForSelector("iframe", { state: "attached" });
  const addin = await element.contentFrame();
  if (addin === null) throw new Error("The add-in's frame has no page.");
  // A hidden frame has no animation frames, on which Playwright would wait.
  await addin.waitForFunction(() => "ready" in window, undefined, { polling: 20 });
  await addin.evaluate(() => window.ready);
  return { page, addin, reported, close: () => context.close() };
}

async function bundle(directory: string): Promise<void> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: join(fixture, "page.ts"),
    output: { path: directory, filename: "page.js" },
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
  const html =
    '<!doctype html><title>Host</title><link rel="icon" href="data:," /><body><script src="page.js"></script>';
  await writeFile(join(directory, "index.html"), html);
  await writeFile(join(directory, "members.json"), JSON.stringify(memberSets()));
}

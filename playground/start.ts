/**
 * `npm run playground`: builds the add-in and the page, serves both on this machine and opens the browser.
 *
 *   npm run playground -- --open orders.csv    opens a file in the spreadsheet
 *   npm run playground -- --lang da-DK         in Danish (or sv-SE, en-US) instead of the browser's language
 *   npm run playground -- --port 4000          on another port
 *   npm run playground -- --no-build           serves what was built before
 */
import { existsSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { addinDir, buildPlayground, isBuilt, pageDir } from "./buildPlayground";
import { openBrowser } from "./openBrowser";
import { startServer } from "./server";

interface Options {
  readonly open?: string | undefined;
  readonly lang?: string | undefined;
  readonly port: string;
  readonly "no-build": boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      open: { type: "string" },
      lang: { type: "string" },
      port: { type: "string", default: "3000" },
      "no-build": { type: "boolean", default: false },
    },
  });
  return values;
}

async function main(): Promise<void> {
  const options = readOptions();
  if (!options["no-build"]) buildPlayground();
  if (!isBuilt()) throw new Error("Nothing is built yet: start without --no-build.");
  const file = options.open === undefined ? undefined : existingFile(options.open);
  const name = file === undefined ? undefined : basename(file);
  const server = await startServer({
    port: Number(options.port),
    addinDir,
    pageDir,
    openFiles: new Map(file === undefined || name === undefined ? [] : [[name, file]]),
  });
  const address = pageAddress(server.url, options.lang, name);
  console.log(`\nThe playground is at ${address}\nStop it with Ctrl+C.`);
  openBrowser(address);
}

/** npm runs its commands in the project's folder; the file's name is meant where the user is. */
function existingFile(path: string): string | undefined {
  const file = resolve(process.env.INIT_CWD ?? ".", path);
  if (existsSync(file) && statSync(file).isFile()) return file;
  console.error(`There is no file ${file}: the playground opens with its sample workbook.`);
  return undefined;
}

function pageAddress(url: string, language: string | undefined, openName: string | undefined): string {
  const query = new URLSearchParams();
  if (language !== undefined) query.set("lang", language);
  if (openName !== undefined) query.set("open", `/open/${encodeURIComponent(openName)}`);
  return query.size === 0 ? url : `${url}/?${query}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

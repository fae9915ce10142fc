/**
 * The playground's web server: static files on plain http://localhost, nothing else. It is what office.com and the
 * add-in's own host are for Excel on the web, in one process and without a network.
 *
 *   /                     the playground's page
 *   /addin/…              the add-in, as built
 *   /addin/office-js/…    Microsoft's Office.js, unmodified, from the package
 *   /open/NAME            a file that the user named on the command line
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { addinPolicy, pagePolicy } from "./policies";
import { trustPage, trustPagePath, trustPagePolicy } from "./trustPage";

export interface ServerOptions {
  /** The port to try first; a free one is taken when it is in use. */
  readonly port: number;
  readonly addinDir: string;
  readonly pageDir: string;
  /** Files handed out under /open/NAME: name → path. */
  readonly openFiles?: ReadonlyMap<string, string>;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

const officeJsDir = resolve(__dirname, "../node_modules/@microsoft/office-js/dist");

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  const port = await listen(server, options.port);
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const path = requestedPath(request.url ?? "/");
  if (path === trustPagePath) {
    const type = { "Content-Type": contentTypes[".html"] };
    response.writeHead(200, { ...type, "Content-Security-Policy": trustPagePolicy });
    response.end(trustPage);
    return;
  }
  const file = path === undefined ? undefined : fileFor(options, path);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (path === undefined || file === undefined || found === undefined || !found.isFile()) {
    response.writeHead(404, { "Content-Type": contentTypes[".txt"] });
    response.end(`Not found: ${path ?? request.url}`);
    return;
  }
  response.writeHead(200, {
    "Content-Type": contentTypes[extname(file).toLowerCase()] ?? "application/octet-stream",
    "Content-Length": found.size,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": path.startsWith("/addin/") ? addinPolicy : pagePolicy,
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

/** The path of a request, decoded; undefined when it is not well-formed. */
function requestedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

function fileFor(options: ServerOptions, path: string): string | undefined {
  if (path.startsWith("/open/")) return options.openFiles?.get(path.slice("/open/".length));
  if (path.startsWith("/addin/office-js/"))
    return inside(officeJsDir, path.slice("/addin/office-js/".length));
  if (path.startsWith("/addin/")) return inside(options.addinDir, path.slice("/addin/".length));
  return inside(options.pageDir, path.endsWith("/") ? `${path}index.html` : path);
}

/** The file at `path` below `directory`; undefined when the path leads out of it. */
function inside(directory: string, path: string): string | undefined {
  if (path.includes("\0")) return undefined;
  const root = resolve(directory);
  const file = resolve(join(root, path));
  return file.startsWith(root + sep) ? file : undefined;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((listening, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port !== 0) listen(server, 0).then(listening, failed);
      else failed(error);
    });
    server.listen(port, "localhost", () => {
      const address = server.address();
      if (address === null || typeof address === "string") failed(new Error("The server has no port."));
      else listening(address.port);
    });
  });
}

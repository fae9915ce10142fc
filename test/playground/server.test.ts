/** The playground's server: what is where, and what it never hands out. */
import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startServer, type RunningServer } from "../../playground/server";

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fasthold-server-"));
  await mkdir(join(folder, "addin"));
  await mkdir(join(folder, "page"));
  await writeFile(join(folder, "addin", "taskpane.html"), "<p>pane</p>");
  await writeFile(join(folder, "addin", "functions.json"), "{}");
  await writeFile(join(folder, "page", "index.html"), "<p>page</p>");
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "Ordrer æøå.csv"), "a;b");
  server = await startServer({
    port: 0,
    addinDir: join(folder, "addin"),
    pageDir: join(folder, "page"),
    openFiles: new Map([["Ordrer æøå.csv", join(folder, "Ordrer æøå.csv")]]),
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Asks for a path exactly as written; fetch would tidy it first. */
function status(path: string, method = "GET"): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    request({ host: "localhost", port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

it.each([
  ["/", "text/html; charset=utf-8", "<p>page</p>"],
  ["/addin/taskpane.html?et=1", "text/html; charset=utf-8", "<p>pane</p>"],
  ["/addin/functions.json", "application/json; charset=utf-8", "{}"],
  ["/open/Ordrer%20%C3%A6%C3%B8%C3%A5.csv", "text/csv", "a;b"],
])("serves %s", async (path, type, text) => {
  const response = await fetch(server.url + path);
  expect(response.headers.get("content-type")).toBe(type);
  expect(await response.text()).toBe(text);
});

it("serves Microsoft's Office.js from the package, unmodified", async () => {
  const script = await (await fetch(`${server.url}/addin/office-js/office.js`)).text();
  expect(script).toContain("Office JavaScript API library");
});

it("answers Office.js's question for trust", async () => {
  const page = await fetch(`${server.url}/addin/office-js/AgaveErrorUX/index.html`);
  expect(await page.text()).toContain("hostUserTrusted");
});

describe("content security policies", () => {
  const policyOf = async (path: string): Promise<ReadonlyMap<string, string>> => {
    const { headers } = await fetch(server.url + path);
    const directives = (headers.get("content-security-policy") ?? "").split("; ");
    return new Map(directives.map((one) => [one.split(" ")[0]!, one.slice(one.indexOf(" ") + 1)]));
  };

  it("forbid the add-in the network, and code that is in none of its files", async () => {
    const policy = await policyOf("/addin/taskpane.html");
    expect(policy.get("default-src")).toBe("'self'");
    expect([...policy.keys()]).not.toContain("script-src");
    expect([...policy.keys()]).not.toContain("connect-src");
    expect(policy.get("style-src")).not.toContain("unsafe");
    expect([...policy.values()].join(" ")).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  it("forbid the page the network and code in text, too", async () => {
    const policy = await policyOf("/");
    expect(policy.get("default-src")).toBe("'self'");
    expect([...policy.keys()]).not.toContain("script-src");
    expect(policy.get("frame-ancestors")).toBe("'none'");
  });

  it("are those that docs/hosting.md gives for a server in production, Microsoft's hosts aside", async () => {
    const hosting = await readFile(resolve(__dirname, "../../docs/hosting.md"), "utf8");
    const documented = /```\n(default-src[^`]*)```/.exec(hosting)![1]!;
    const served = await policyOf("/addin/taskpane.html");
    const given = new Map(
      documented
        .trim()
        .split(/;?\n/)
        .map((line) => [
          line.split(" ")[0]!,
          line
            .replace(/ https:\S+/g, "")
            .split(" ")
            .slice(1)
            .join(" "),
        ]),
    );
    for (const [name, sources] of served) {
      if (name !== "frame-ancestors") expect([name, given.get(name)]).toEqual([name, sources]);
    }
    for (const [name, sources] of given) {
      if (!served.has(name)) expect([name, sources]).toEqual([name, served.get("default-src")]);
    }
  });
});

it.each([
  "/../secret.txt",
  "/addin/../../secret.txt",
  "/addin/%2e%2e/%2e%2e/secret.txt",
  "/addin/..%2f..%2fsecret.txt",
  "/addin/..%5c..%5csecret.txt",
  "/addin/office-js/..%2f..%2f..%2f..%2fpackage.json",
  "/open/secret.txt",
  "/open/..%2fsecret.txt",
  "/%00",
  "/%",
  "/addin",
])("finds nothing at %s", async (path) => {
  expect(await status(path)).toBe(404);
});

it("takes no other method", async () => {
  expect(await status("/", "POST")).toBe(405);
});

it("takes a free port when the one asked for is in use", async () => {
  const taken = Number(new URL(server.url).port);
  const other = await startServer({ port: taken, addinDir: folder, pageDir: folder });
  expect(Number(new URL(other.url).port)).not.toBe(taken);
  await other.close();
});

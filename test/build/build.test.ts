/** What `npm run build` hands to a web server. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { languages } from "../../tools/languages";
import { productionBuild } from "./productionBuild";

const minutes = 60_000;
let dist: string;

beforeAll(() => {
  dist = productionBuild();
}, 5 * minutes);

const read = (file: string) => readFileSync(join(dist, file), "utf8");

it.each([
  "taskpane.html",
  "functions.js",
  "functions.json",
  "functions.da-DK.json",
  "functions.sv-SE.json",
  "manifest.xml",
  "assets/icon-16.png",
  "assets/icon-32.png",
  "assets/icon-64.png",
  "assets/icon-80.png",
  "assets/icon-128.png",
  "docs/en/index.html",
  "docs/da/index.html",
  "docs/sv/index.html",
  "docs/privacy.html",
  "docs/support.html",
  "docs/hosting.html",
  "docs/sharing.html",
  "docs/sharing.da.html",
  "docs/sharing.sv.html",
])("holds %s", (file) => {
  expect(existsSync(join(dist, file))).toBe(true);
});

it("holds no source maps and no development manifest", () => {
  const files = readdirSync(dist, { recursive: true }).map(String);
  expect(files.filter((file) => /\.map$|dev/.test(file))).toEqual([]);
});

describe("functions.js", () => {
  it("stays under 40 kB gzipped, so that functions answer before anything else loads", () => {
    expect(gzipSync(read("functions.js")).length).toBeLessThan(40_000);
  });

  it("makes no code from text, which a content security policy would refuse", () => {
    expect(read("functions.js")).not.toMatch(/\beval\(|new Function\(/);
  });

  it("brings neither React nor the task pane, which load when the pane is seen", () => {
    expect(read("functions.js")).not.toMatch(/createRoot|fluentui|react\.dev/);
  });
});

describe("taskpane.html", () => {
  it("loads Office.js from Microsoft, before the functions, and no other script", () => {
    const scripts = [...read("taskpane.html").matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map((tag) => tag[1]);
    expect(scripts).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "functions.js"]);
  });

  it("has no script of its own inside, which a content security policy would refuse", () => {
    expect(read("taskpane.html")).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });
});

describe("the help", () => {
  it.each(languages)(
    "in $name has a section for every function, where Excel's help link leads",
    (language) => {
      const page = read(`docs/${language.code}/index.html`);
      const metadata = JSON.parse(read(language.metadataFile)) as { functions: { helpUrl: string }[] };
      for (const { helpUrl } of metadata.functions) {
        const url = new URL(helpUrl);
        expect(url.pathname).toBe(`/docs/${language.code}/index.html`);
        expect(page).toContain(`id="${url.hash.slice(1)}"`);
      }
    },
  );

  it("has no script, and no link that leads nowhere", () => {
    for (const file of readdirSync(join(dist, "docs"), { recursive: true }).map(String)) {
      if (!file.endsWith(".html")) continue;
      const page = read(join("docs", file));
      expect(page).not.toContain("<script");
      for (const [, target = ""] of page.matchAll(/(?:href|src)="([^"#:]+)(?:#[^"]*)?"/g))
        expect([file, target, existsSync(join(dist, "docs", file, "..", target))]).toEqual([
          file,
          target,
          true,
        ]);
    }
  });
});

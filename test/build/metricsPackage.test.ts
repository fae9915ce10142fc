/** The metrics by themselves: packed, installed where there is nothing else, imported by Node and by TypeScript. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";
import { buildMetricsPackage } from "../../tools/metricsPackage";

jest.setTimeout(120_000);

let folder: string;
const inFolder = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fasthold-metrics-"));
  const built = join(folder, "built");
  buildMetricsPackage(built);
  inFolder("npm", "pack", "--silent", built);
  const packed = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
  rmSync(built, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  inFolder("npm", "install", "--offline", "--no-audit", "--no-fund", `./${packed}`);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The code blocks of the README in this language. */
function blocks(language: string): string[] {
  const readme = readFileSync(join(folder, "node_modules/fasthold-metrics/README.md"), "utf8");
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, "g"))].map(
    ([, code]) => code!,
  );
}

it("brings nothing else along", () => {
  expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
    "fasthold-metrics",
  ]);
});

it("calculates what its README says, in Node", () => {
  writeFileSync(join(folder, "example.js"), blocks("js")[0]!);
  expect(inFolder(process.execPath, "example.js")).toBe(blocks("text")[0]);
});

it("says why there is no figure", () => {
  writeFileSync(
    join(folder, "refused.js"),
    `import { nps } from "fasthold-metrics/survey/nps";
     import { MetricError } from "fasthold-metrics/problem";
     try { nps({ scores: Float64Array.of(11) }); }
     catch (error) { console.log(error instanceof MetricError, error.problem.code); }`,
  );
  expect(inFolder(process.execPath, "refused.js")).toBe("true scoreOutsideScale\n");
});

it("every module of it can be imported", () => {
  const all = readdirSync(join(folder, "node_modules/fasthold-metrics"), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".js"))
    .map((name) => `await import("fasthold-metrics/${name.replaceAll("\\", "/").slice(0, -3)}");`);
  expect(all.length).toBeGreaterThan(40);
  writeFileSync(join(folder, "all.js"), `${all.join("\n")}\nconsole.log("ok");`);
  expect(inFolder(process.execPath, "all.js")).toBe("ok\n");
});

it("has types, with which a wrong use does not compile", () => {
  const right = `import { nps } from "fasthold-metrics/survey/nps";
    export const value: number = nps({ scores: Float64Array.of(9) }).parts.promoters;`;
  const wrong = right.replace("Float64Array.of(9)", '["9"]').replace("promoters", "fans");
  expect([problemsOf(right), problemsOf(wrong)]).toEqual([0, 2]);
});

/** How many type errors a module of a strict project in the folder has. */
function problemsOf(code: string): number {
  const path = resolve(folder, "typed.ts");
  writeFileSync(path, code);
  const program = ts.createProgram([path], {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).length;
}

/**
 * `npm run metrics`: builds src/metrics, which needs no Excel, as an ES module with types in out/metrics, ready for
 * `npm pack`.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "..");
const source = join(root, "src/metrics");

export function buildMetricsPackage(target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  emit(target);
  writeFileSync(join(target, "package.json"), `${JSON.stringify(manifest(), undefined, 2)}\n`);
  copyFileSync(join(source, "README.md"), join(target, "README.md"));
  copyFileSync(join(root, "LICENSE"), join(target, "LICENSE"));
}

function manifest() {
  const { version, license, engines } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  ) as Record<string, unknown>;
  return {
    name: "fasthold-metrics",
    version,
    description: "Retention, repeat purchase, customer value and survey scores, calculated without Excel.",
    license,
    type: "module",
    engines,
    sideEffects: false,
    exports: { "./*": { types: "./*.d.ts", default: "./*.js" } },
  };
}

function emit(target: string): void {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(source, "tsconfig.json"),
    { noEmit: false, declaration: true, outDir: target, rootDir: source },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  )!;
  const program = ts.createProgram(config.fileNames, config.options);
  const { diagnostics } = program.emit(undefined, (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, withExtensions(text));
  });
  [...ts.getPreEmitDiagnostics(program), ...diagnostics].forEach(fail);
}

/** Node finds a module by its full name, which the sources leave out. */
function withExtensions(text: string): string {
  return text.replace(/(\bfrom "|\bimport\(")(\.{1,2}\/[^"]+)(?=")/g, "$1$2.js");
}

function fail({ messageText, file }: ts.Diagnostic): never {
  const where = file ? `${relative(root, file.fileName)}: ` : "";
  throw new Error(where + ts.flattenDiagnosticMessageText(messageText, "\n"));
}

if (require.main === module) buildMetricsPackage(join(root, "out/metrics"));

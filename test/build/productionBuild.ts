/** The production build to look at: out/dist, made anew when a source is newer than it. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const directory = join(root, "out/dist");

/** What goes into the build. */
const sources = ["src", "tools", "docs", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** The folder that `npm run build` would write to dist/. */
export function productionBuild(): string {
  if (!isFresh()) build();
  return directory;
}

function isFresh(): boolean {
  const built = join(directory, "functions.js");
  if (!existsSync(built)) return false;
  const time = statSync(built).mtimeMs;
  return sources.every((source) => newest(join(root, source)) < time);
}

function newest(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function build(): void {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--output-path", directory],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
}

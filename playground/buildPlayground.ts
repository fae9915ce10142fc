/** Builds the add-in (out/addin) and the playground's page (out/playground) with the project's webpack configuration. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..");

export const addinDir = join(root, "out", "addin");
export const pageDir = join(root, "out", "playground");

export function isBuilt(): boolean {
  return existsSync(join(addinDir, "taskpane.html")) && existsSync(join(pageDir, "index.html"));
}

/** Shows webpack's output; throws when it fails. */
export function buildPlayground(): void {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const args = [webpack, "--mode", "production", "--env", "playground"];
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error("The playground could not be built: see webpack's messages above.");
}

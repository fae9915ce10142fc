/**
 * Finds a browser of the Chromium family on this machine: the one named by FASTHOLD_BROWSER, else Chrome, Edge or
 * Chromium where their installers put them.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";

export function installedBrowser(): string | undefined {
  const named = process.env.FASTHOLD_BROWSER;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`FASTHOLD_BROWSER names ${named}, which does not exist.`);
    return named;
  }
  return candidates().find((path) => existsSync(path));
}

function candidates(): readonly string[] {
  switch (process.platform) {
    case "win32":
      return windowsFolders().flatMap((folder) => [
        join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        join(folder, "Chromium", "Application", "chrome.exe"),
      ]);
    case "darwin":
      return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default:
      return [
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/opt/google/chrome/chrome",
        "/usr/bin/microsoft-edge",
        "/usr/bin/microsoft-edge-stable",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/snap/bin/chromium",
      ];
  }
}

function windowsFolders(): readonly string[] {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  return [ProgramFiles, process.env["ProgramFiles(x86)"], LOCALAPPDATA].filter(
    (folder): folder is string => folder !== undefined,
  );
}

/**
 * LibreOffice as a second opinion on spreadsheet files: converts them without a window. Where it is not installed these tests
 * are skipped and say so; .ci/run installs it.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const isInstalled = spawnSync("soffice", ["--version"], { stdio: "ignore" }).error === undefined;

export function describeWithLibreOffice(title: string, tests: () => void): void {
  if (isInstalled) return describe(title, tests);
  it.skip(`${title} [skipped: LibreOffice (soffice) is not installed]`, () => {
    expect(isInstalled).toBe(true);
  });
}

/** A profile whose LibreOffice calculates every formula of an XLSX anew when it opens it (0), or none (1). */
const recalculating = (mode: 0 | 1) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop>
  </item>
</oor:items>`;

/** An XLSX as LibreOffice saves it that has calculated every formula anew, whatever results stood in the file. */
export function recalculated(xlsx: Uint8Array): Buffer {
  return converted(xlsx, "xlsx", "xlsx", recalculating(0));
}

/** An XLSX as LibreOffice saves it that is told to keep the results that stood in the file. */
export function kept(xlsx: Uint8Array): Buffer {
  return converted(xlsx, "xlsx", "xlsx", recalculating(1));
}

/** What LibreOffice makes of a file: it opens the bytes as one kind ("csv", "ods", "xlsx") and saves them as another. */
export function converted(bytes: Uint8Array, from: string, to: string, settings?: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    writeFileSync(join(folder, `in.${from}`), bytes);
    if (settings !== undefined) {
      mkdirSync(join(folder, "profile", "user"), { recursive: true });
      writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), settings);
    }
    // A profile of its own: otherwise it waits for an instance that is already running.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const args = [
      profile,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      join(folder, "out"),
      join(folder, `in.${from}`),
    ];
    const { status, stderr } = spawnSync("soffice", args, { encoding: "utf8", timeout: 180_000 });
    if (status !== 0) throw new Error(`LibreOffice gave up: ${stderr}`);
    return readFileSync(join(folder, "out", `in.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

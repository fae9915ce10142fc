/** Installs Chromium where `npm test` finds no browser: from Debian's packages, and nowhere else. */
import { spawnSync } from "node:child_process";

/** Says what it does; without the rights or the packages to do it, says what the user can do. */
export function installBrowser(): void {
  const asRoot = process.getuid?.() === 0 ? "" : "sudo -n ";
  console.log("No Chrome, Edge or Chromium found: installing Chromium with apt-get.");
  for (const command of ["apt-get update", "apt-get install -y --no-install-recommends chromium"]) {
    const { status } = spawnSync(asRoot + command, {
      shell: true,
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) {
      console.error("Chromium could not be installed. Install Chrome, Edge or Chromium and start again.");
      return;
    }
  }
}

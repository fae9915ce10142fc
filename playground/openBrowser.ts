/** Shows an address in the user's browser. Where there is none (a server, a container), nothing happens. */
import { spawn } from "node:child_process";

export function openBrowser(url: string): void {
  const [command, ...args] = openCommand(url);
  const child = spawn(command, args, { detached: true, stdio: "ignore" });
  // No such program: the address has been printed, and the user opens it by hand.
  child.on("error", () => undefined);
  child.unref();
}

function openCommand(url: string): readonly [string, ...string[]] {
  switch (process.platform) {
    case "win32":
      return ["cmd", "/c", "start", "", url.replaceAll("&", "^&")];
    case "darwin":
      return ["open", url];
    default:
      return ["xdg-open", url];
  }
}

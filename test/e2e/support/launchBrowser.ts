/** Starts the browser that this machine has, without its own traffic. */
import { chromium, type Browser } from "playwright-core";
import { installedBrowser } from "../../../tools/browser";

export async function launchBrowser(): Promise<Browser> {
  const executablePath = installedBrowser();
  if (executablePath === undefined) {
    throw new Error("No Chrome, Edge or Chromium found. Install one, or name it in FASTHOLD_BROWSER.");
  }
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

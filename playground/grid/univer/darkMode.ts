import type { FUniver } from "@univerjs/core/facade";

/** The grid is light or dark as the reader's system is. */
export function followDarkMode(api: FUniver): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  api.toggleDarkMode(dark.matches);
  dark.addEventListener("change", () => api.toggleDarkMode(dark.matches));
}

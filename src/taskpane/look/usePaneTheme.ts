import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { darkTheme, isDark, lightTheme } from "./themes";

/** Light or dark as Excel is; where Excel does not tell its colours, as the system is. */
export function usePaneTheme(backgroundColor: string | undefined): Theme {
  const systemIsDark = useSyncExternalStore(subscribe, () => systemTheme().matches);
  const dark = backgroundColor === undefined ? systemIsDark : isDark(backgroundColor);
  return dark ? darkTheme : lightTheme;
}

function systemTheme(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}

function subscribe(changed: () => void): () => void {
  const media = systemTheme();
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

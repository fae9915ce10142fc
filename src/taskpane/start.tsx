import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Environment } from "./Environment";
import { usePaneTheme } from "./look/usePaneTheme";
import { CrashBarrier } from "./view/CrashBarrier";
import { Pane } from "./view/Pane";
import { WordsContext } from "./words/useWords";
import { wordsFor } from "./words/words";

/** Shows the task pane in the page. */
export function start(environment: Environment): void {
  const words = wordsFor(environment.displayLanguage);
  document.documentElement.lang = words.language;
  const place = document.getElementById("pane");
  if (!place) throw new Error("The page has no element for the task pane.");
  createRoot(place).render(
    <StrictMode>
      <WordsContext value={words}>
        <ThemedPane {...environment} />
      </WordsContext>
    </StrictMode>,
  );
}

/** Here and not in the page: a style element with text would need a hole in the content security policy. */
const usePageStyles = makeStaticStyles({ "html, body, #pane": { height: "100%", margin: 0 } });

function ThemedPane({ workbook, backgroundColor }: Environment) {
  usePageStyles();
  const theme = usePaneTheme(backgroundColor);
  return (
    <FluentProvider theme={theme} style={{ minHeight: "100%" }}>
      <CrashBarrier>
        <Pane workbook={workbook} />
      </CrashBarrier>
    </FluentProvider>
  );
}

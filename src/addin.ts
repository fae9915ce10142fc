import { languageOf, type Host } from "./functions/host";
import { registerFunctions } from "./functions/register";

/**
 * The entry of the add-in's one page. It registers the worksheet functions at once, since Excel may call them before
 * anybody opens the task pane, and loads the pane's code only when the pane is seen.
 */
const host: Host = {
  get language() {
    return languageOf(Office.context.displayLanguage);
  },
  get formattedNumbers() {
    return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4");
  },
};

registerFunctions(host);

void Office.onReady(() => {
  whenSeen(() => {
    void showTaskPane();
  });
});

/** The composition: the task pane gets the workbook behind its port, and what only Office knows. */
async function showTaskPane(): Promise<void> {
  const [{ start }, { officeWorkbook }] = await Promise.all([
    import(/* webpackChunkName: "taskpane" */ "./taskpane/start"),
    import(/* webpackChunkName: "taskpane" */ "./workbook/officeWorkbook"),
  ]);
  start({
    workbook: officeWorkbook(),
    displayLanguage: Office.context.displayLanguage,
    // Excel on the web has no theme, whatever the types say.
    backgroundColor: (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
  });
}

/**
 * Calls back once, when the page is first shown. In a shared runtime the page also runs hidden; Excel on the web
 * hides it without size, desktop Excel through the page's visibility, and both may tell Office.
 */
function whenSeen(callback: () => void): void {
  const watched = new AbortController();
  const check = () => {
    if (watched.signal.aborted || document.hidden || window.innerWidth === 0) return;
    watched.abort();
    callback();
  };
  document.addEventListener("visibilitychange", check, { signal: watched.signal });
  window.addEventListener("resize", check, { signal: watched.signal });
  void Office.addin?.onVisibilityModeChanged?.(check);
  check();
}

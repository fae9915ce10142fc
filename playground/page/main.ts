/** The playground's page: a spreadsheet in the browser that the add-in takes for Excel on the web. */
import { createUniverGrid } from "../grid/univerGrid";
import { FileWork } from "../file/work/FileWork";
import type { Grid, GridView } from "../grid/Grid";
import { sampleWorkbook } from "../sample/sampleWorkbook";
import { dropFiles } from "./dropFiles";
import { elements } from "./elements";
import { showErrorCard } from "./errorCard";
import { fileButtons } from "./fileButtons";
import { FileNotes } from "./fileNotes";
import { FileOpener } from "./FileOpener";
import { FileSaver } from "./FileSaver";
import { goRoundWithF6, type Stop } from "./keyboard";
import { chooseLanguage } from "./language";
import { languageChooser } from "./languageChooser";
import "./playgroundWindow";
import { startAddin } from "./startAddin";
import { StatusLine } from "./status";
import { fill, pageWords } from "./words";
import "./page.css";

const query = new URLSearchParams(location.search);
const language = chooseLanguage(query.get("lang"), navigator.languages);
const words = pageWords[language];
const status = new StatusLine(elements.status, elements.progress);

async function start(): Promise<void> {
  labelPage();
  status.say(words.starting);
  const grid = await createUniverGrid(elements.grid, language);
  showErrorCard(grid, elements.errorCard, words);
  sayRefusals(grid);
  const files = takeFiles(grid);
  await startAddin(grid, language).catch((error: unknown) => {
    status.fail(fill(words.addinMissing, { reason: String(error) }));
  });
  goRoundWithF6(stops(grid), () => elements.addin.querySelector("iframe"));
  await openFirst(files, grid);
  if (status.isSaying(words.starting)) status.clear();
  grid.focus();
  window.playground = { grid };
}

/** Why a formula was not taken, until the user has left the cell. */
function sayRefusals(grid: Grid): void {
  let said = "";
  grid.onRefused((reason) => {
    said = words.refused[reason];
    status.fail(said);
  });
  grid.onSelectionChanged(() => {
    if (status.isSaying(said)) status.clear();
  });
}

function takeFiles(grid: GridView): FileOpener {
  const work = new FileWork();
  const notes = new FileNotes(elements.notes, words, language);
  const files = new FileOpener({ grid, work, status, notes, words, language });
  const saver = new FileSaver(grid, work, status, words, language);
  grid.onOpened(() => notes.clear());
  fileButtons(elements.files, words, {
    openFile: (file) => files.open(file),
    openSample: () => grid.open(sampleWorkbook(language)),
    saveXlsx: () => saver.saveXlsx(),
    saveCsv: () => saver.saveCsv(),
  });
  dropFiles(elements.dropHint, ([file, ...more]) => {
    if (more.length > 0) status.fail(words.onlyOneFile);
    else if (file) void files.open(file);
  });
  return files;
}

/** What ?open= names, or the sample; ?empty=1 leaves the workbook empty. */
async function openFirst(files: FileOpener, grid: Grid): Promise<void> {
  const asked = query.get("open");
  if (asked !== null && (await files.openAddress(asked))) return;
  if (query.get("empty") !== "1") await grid.open(sampleWorkbook(language));
}

function stops(grid: Grid): Stop[] {
  return [
    { element: elements.ribbon, focus: () => focusFirst(elements.ribbon) },
    {
      element: elements.grid,
      focus: () => {
        grid.focus();
        return true;
      },
    },
    { element: elements.pane, focus: () => focusFirst(elements.addin) },
    { element: elements.files, focus: () => focusFirst(elements.files) },
  ];
}

function labelPage(): void {
  document.documentElement.lang = language;
  elements.title.textContent = words.title;
  elements.about.textContent = words.about;
  elements.files.ariaLabel = words.file;
  elements.ribbon.ariaLabel = words.ribbon;
  elements.sheet.ariaLabel = words.sheet;
  elements.pane.ariaLabel = words.pane;
  elements.closePane.ariaLabel = words.closePane;
  elements.closePane.title = words.closePane;
  elements.dropHint.textContent = words.dropHere;
  languageChooser(elements.language, words.language, language);
}

function focusFirst(part: HTMLElement): boolean {
  const target = part.querySelector<HTMLElement>("button, iframe");
  if (!target || target.offsetParent === null) return false;
  target.focus();
  return true;
}

void start();

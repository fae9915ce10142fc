/** The playground's page: a spreadsheet in the browser that the add-in takes for Excel on the web. */
import { createUniverGrid } from "../grid/univerGrid";
import { FileWork } from "../file/work/FileWork";
import type { Grid, GridView } from "../grid/Grid";
import { Faults } from "../host/faults/Faults";
import { protectSheet } from "../host/faults/protectSheet";
import { selectSeveralAreas } from "../host/faults/selectSeveralAreas";
import { Kept } from "../host/kept/Kept";
import { sampleWorkbook } from "../sample/sampleWorkbook";
import { Addin } from "./Addin";
import { showCharts } from "./charts/showCharts";
import { dropFiles } from "./dropFiles";
import { elements } from "./elements";
import { showErrorCard } from "./errorCard";
import { chooseExcel } from "./excelVersion";
import { faultsButton } from "./faultsButton";
import { fileButtons } from "./fileButtons";
import { FileNotes } from "./fileNotes";
import { FileOpener } from "./FileOpener";
import { FileSaver } from "./FileSaver";
import { installAddin } from "./installAddin";
import { goRoundWithF6 } from "./keyboard";
import { labelPage } from "./labelPage";
import { chooseLanguage } from "./language";
import "./playgroundWindow";
import { StatusLine } from "./status";
import { stops } from "./stops";
import { showRules } from "./validation/showRules";
import { pageWords } from "./words";
import "./page.css";

const query = new URLSearchParams(location.search);
const language = chooseLanguage(query.get("lang"), navigator.languages);
const excel = chooseExcel(query.get("excel"));
const words = pageWords[language];
const status = new StatusLine(elements.status, elements.progress);

async function start(): Promise<void> {
  labelPage(language, excel);
  status.say(words.starting);
  const grid = await createUniverGrid(elements.grid, language);
  showErrorCard(grid, elements.errorCard, words);
  sayRefusals(grid);
  const kept = new Kept(grid);
  showCharts(elements.sheet, grid, kept, language);
  showRules(grid, kept, words);
  const faults = new Faults();
  protectSheet(faults, grid, kept);
  selectSeveralAreas(faults, grid);
  const onFrame = goRoundWithF6(stops(grid));
  const addin = new Addin({ grid, kept, faults, language, excel, onFrame });
  const files = takeFiles(grid, kept, addin);
  faultsButton(elements.faultsButton, elements.faults, words, faults, () => ({
    faults,
    language,
    excel,
    functions: addin.functionNames,
  }));
  await installAddin(addin, faults, status, words);
  await openFirst(files, grid);
  if (status.isSaying(words.starting)) status.clear();
  grid.focus();
  window.playground = { grid, faults };
}

/** Why a formula was not taken, or gives 0, until the user has left the cell. */
function sayRefusals(grid: GridView): void {
  let said = "";
  const say = (reason: string) => {
    said = reason;
    status.fail(reason);
  };
  grid.onRefused((reason) => say(words.refused[reason]));
  grid.onCircular(() => say(words.circular));
  grid.onSelectionChanged(() => {
    if (status.isSaying(said)) status.clear();
  });
}

function takeFiles(grid: GridView, kept: Kept, addin: Addin): FileOpener {
  const work = new FileWork(() => ({ language, functions: addin.functionNames, addIn: addin.identity }));
  const notes = new FileNotes(elements.notes, words, language);
  const files = new FileOpener({ grid, kept, work, status, notes, words, language });
  const saver = new FileSaver({ grid, kept, work, status, words, language });
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

void start();

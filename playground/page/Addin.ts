import type { AddInIdentity } from "../file/xlsx/webExtensions";
import type { GridView } from "../grid/Grid";
import { startHost, type Host } from "../host";
import type { Faults } from "../host/faults/Faults";
import type { Kept } from "../host/kept/Kept";
import { versionsOf, type ExcelVersion } from "../host/requirementSets/excelVersions";
import type { Language } from "../language";
import { elements } from "./elements";
import { functionInfos, type FunctionsJson } from "./functionInfos";
import { readManifest } from "./manifest";
import { requireSets } from "./requirements";
import { drawRibbon, type Ribbon } from "./ribbon";

const manifestUrl = "/addin/manifest.xml";

export interface AddinParts {
  readonly grid: GridView;
  readonly kept: Kept;
  readonly faults: Faults;
  readonly language: Language;
  readonly excel: ExcelVersion;
  /** Called with the frame of the add-in's page whenever it is installed. */
  readonly onFrame: (frame: HTMLIFrameElement) => void;
}

/** The add-in in this Excel: its button in the ribbon, its pane, its functions in the grid. */
export class Addin {
  /** The functions that its metadata declares; none before it is installed for the first time. */
  functionNames: readonly string[] = [];
  /** As files name it; undefined before it is installed for the first time. */
  identity: AddInIdentity | undefined;
  private host: Host | undefined;
  private paneIsOpen = false;

  constructor(private readonly parts: AddinParts) {
    elements.closePane.addEventListener("click", () => this.host?.hidePane());
  }

  /** Installs it as its manifest asks. */
  async install(): Promise<void> {
    const { grid, kept, faults, language, excel } = this.parts;
    const manifest = readManifest(await (await read(manifestUrl)).text(), language);
    this.identity = { id: manifest.id, version: manifest.version };
    document.title = manifest.name;
    elements.paneTitle.textContent = manifest.name;
    const requirementSets = versionsOf(excel);
    requireSets(manifest.requirements, requirementSets);
    const metadata = (await (await read(manifest.functionsUrl)).json()) as FunctionsJson;
    this.functionNames = metadata.functions.map(({ id }) => id);

    const ribbon = drawRibbon(elements.ribbon, manifest.buttons, () => this.togglePane());
    const host = await startHost({
      grid,
      kept,
      faults,
      language,
      requirementSets,
      addinName: manifest.name,
      frame: elements.addin,
      addinUrl: manifest.taskpaneUrl,
      functionsUrl: manifest.functionsUrl,
      onPaneChanged: (shown) => this.paneChanged(shown, ribbon),
    });
    this.host = host;
    const frame = elements.addin.querySelector("iframe");
    if (frame) this.parts.onFrame(frame);
    grid.setFunctions(functionInfos(metadata), host.callFunction);
  }

  /** What cells show stays; Excel no longer knows the functions when it calculates them again. */
  remove(): void {
    this.host?.hidePane();
    this.host?.dispose();
    this.host = undefined;
    elements.ribbon.replaceChildren();
    this.parts.grid.setFunctions([], () => Promise.resolve({ error: "#NAME?" }));
  }

  private togglePane(): void {
    if (this.paneIsOpen) this.host?.hidePane();
    else this.host?.showPane();
  }

  private paneChanged(shown: boolean, ribbon: Ribbon): void {
    this.paneIsOpen = shown;
    elements.pane.hidden = !shown;
    ribbon.setPressed(shown);
    if (!shown) this.parts.grid.focus();
  }
}

async function read(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response;
}

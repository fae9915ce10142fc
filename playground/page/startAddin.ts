import type { Grid } from "../grid/Grid";
import { startHost, type Host } from "../host";
import type { Language } from "../language";
import { elements } from "./elements";
import { functionInfos, type FunctionsJson } from "./functionInfos";
import { readManifest } from "./manifest";
import { drawRibbon } from "./ribbon";

const manifestUrl = "/addin/manifest.xml";

/** Installs the add-in as its manifest asks: its button in the ribbon, its pane, its functions in the grid. */
export async function startAddin(grid: Grid, language: Language): Promise<Host> {
  const manifest = readManifest(await (await read(manifestUrl)).text(), language);
  document.title = manifest.name;
  elements.paneTitle.textContent = manifest.name;

  let visible = false;
  const toggle = () => (visible ? host.hidePane() : host.showPane());
  const ribbon = drawRibbon(elements.ribbon, manifest.buttons, toggle);
  const host: Host = await startHost({
    grid,
    language,
    addinName: manifest.name,
    frame: elements.addin,
    addinUrl: manifest.taskpaneUrl,
    functionsUrl: manifest.functionsUrl,
    onPaneChanged: (shown) => {
      visible = shown;
      elements.pane.hidden = !shown;
      ribbon.setPressed(shown);
      if (!shown) grid.focus();
    },
  });
  elements.closePane.addEventListener("click", () => host.hidePane());

  const metadata = (await (await read(manifest.functionsUrl)).json()) as FunctionsJson;
  grid.setFunctions(functionInfos(metadata), host.callFunction);
  return host;
}

async function read(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response;
}

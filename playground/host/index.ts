/**
 * Excel's side of the add-in: puts the add-in's page into a frame and answers Microsoft's unmodified Office.js in it
 * as Excel on the web does, with the grid as the workbook. Beside the page that does so lies members.json, which the build
 * writes: the set of each member of Excel's API.
 */
import type { FunctionCall, Grid } from "../grid/Grid";
import type { Language } from "../language";
import { AddinInternalService, addinInternalServiceName } from "./AddinInternalService";
import { appContext } from "./appContext";
import { AppRuntimeService, appRuntimeServiceName } from "./AppRuntimeService";
import { Calls } from "./customFunctions/Calls";
import { CustomFunctionsService, customFunctionsServiceName } from "./customFunctions/CustomFunctionsService";
import type { FunctionsJson } from "./customFunctions/metadata";
import { dispatch } from "./dispatch";
import { DocumentSettings } from "./DocumentSettings";
import { Events } from "./events/Events";
import { Faults } from "./faults/Faults";
import { createFrame } from "./frame";
import { watchWorkbook } from "./events/WorkbookEvents";
import { Kept } from "./kept/Kept";
import { Book } from "./model/Book";
import { Workbook } from "./model/Workbook";
import { Pane } from "./Pane";
import { versionsOf } from "./requirementSets/excelVersions";
import { RequirementSets, type MemberSets } from "./requirementSets/RequirementSets";
import type { Versions } from "./requirementSets/versions";
import { BatchRunner } from "./richApi/BatchRunner";
import { Session } from "./richApi/Session";
import { openTransport } from "./transport";

export interface HostOptions {
  readonly grid: Grid;
  /** What the workbook holds beside its cells; of the host's own unless it is to outlive the add-in. */
  readonly kept?: Kept;
  /** Where the add-in's frame goes; hidden until the pane is shown. */
  readonly frame: HTMLElement;
  readonly addinUrl: string;
  readonly language: Language;
  /** How Excel is to fail; not at all unless told otherwise. */
  readonly faults?: Faults;
  /** The frame's title, which screen readers say: the add-in's name from its manifest. */
  readonly addinName: string;
  /** Where functions.json is; beside the add-in's page unless told otherwise. */
  readonly functionsUrl?: string;
  /** The sets of APIs that Excel has; those of Excel on the web unless told otherwise. */
  readonly requirementSets?: Versions;
  /** Called when the pane was shown or hidden, also by the add-in itself. */
  readonly onPaneChanged?: (visible: boolean) => void;
}

export interface Host {
  /** Runs one custom function in the add-in: give it to Grid.setFunctions. */
  readonly callFunction: FunctionCall;
  showPane(): void;
  hidePane(): void;
  dispose(): void;
}

export async function startHost(options: HostOptions): Promise<Host> {
  const { grid, language } = options;
  const addinUrl = new URL(options.addinUrl, location.href);
  const metadata = await readJson<FunctionsJson>(new URL(options.functionsUrl ?? "functions.json", addinUrl));
  const members = await readJson<MemberSets>(new URL("members.json", location.href));

  const { element, conversation } = createFrame(addinUrl.href, options.addinName, language);
  const kept = options.kept ?? new Kept(grid);
  const book = new Book(grid, language, kept);
  const settings = new DocumentSettings(kept);
  const events: Events = new Events((event, data) => transport.post(event, data));
  const faults = options.faults ?? new Faults();
  const calls = new Calls(metadata, (entries) => events.fireWrittenEntries(entries), faults);
  const pane = new Pane(options.frame, events, options.onPaneChanged);
  const sets = new RequirementSets(options.requirementSets ?? versionsOf("web"), members);
  const services = {
    [addinInternalServiceName]: new AddinInternalService(),
    [appRuntimeServiceName]: new AppRuntimeService(pane),
    [customFunctionsServiceName]: new CustomFunctionsService(calls),
  };
  const session = new Session(new Workbook(book), sets, services, () => grid.whenIdle());
  const batches = new BatchRunner(session, grid, faults);
  const pageLoaded = () => {
    events.forget();
    calls.runtimeGone();
    const { addinName } = options;
    return appContext({
      control: conversation,
      addinName,
      language,
      requirementSets: sets.versions,
      settings: settings.all(),
    });
  };
  const transport = openTransport(element, conversation, (request) =>
    dispatch(request, { events, settings, batches, pageLoaded, keyboardLeft: () => grid.focus() }),
  );
  const stopWatching = watchWorkbook(book, events, () => batches.isRunning);
  options.frame.append(element);

  return {
    callFunction: calls.call,
    showPane: () => pane.show(),
    hidePane: () => pane.hide(),
    dispose: () => {
      stopWatching();
      transport.close();
      element.remove();
    },
  };
}

async function readJson<T>(url: URL): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} cannot be read: ${response.status}.`);
  return (await response.json()) as T;
}

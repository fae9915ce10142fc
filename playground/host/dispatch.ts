/**
 * Sends each request of Office.js where it belongs, by its action's name. What the stand-in does not know is an error
 * that names it.
 */
import type { Events } from "./events/Events";
import type { DocumentSettings } from "./DocumentSettings";
import type { BatchRunner } from "./richApi/BatchRunner";
import { actionType, type Request } from "./transport";

/** Numbers of the methods that Office.js calls through "executeMethod". */
const method = { loadSettings: 75, saveSettings: 76, richApi: 93 } as const;

const operationNotSupported = 5000;

/** What "notifyHost" says when the keyboard leaves the add-in: Ctrl+F6, Tab beyond the last control, Esc, F2. */
const leavingActions: readonly unknown[] = [5, 6, 13, 14, 15, 16, 17, 18];

export interface Answerers {
  readonly events: Events;
  readonly settings: DocumentSettings;
  readonly batches: BatchRunner;
  /** The page of the add-in has loaded and asks where it is. */
  readonly pageLoaded: () => unknown;
  /** The keyboard leaves the add-in: Office.js keeps the keys to itself and leaves it to Excel to move the focus. */
  readonly keyboardLeft: () => void;
}

export function dispatch(request: Request, to: Answerers): unknown {
  if (request.type === actionType.registerEvent) return to.events.register(request.action);
  if (request.type === actionType.unregisterEvent) return to.events.unregister(request.action);
  switch (request.action) {
    case "ContextActivationManager_getAppContextAsync":
      return to.pageLoaded();
    case "ContextActivationManager_notifyHost":
      return notify(request.data as readonly unknown[], to);
    case "executeMethod":
      return execute(request.data as MethodRequest, to);
    default:
      throw new Error(`The playground has no host action ${request.action}.`);
  }
}

/** The other notices (focus, telemetry) concern nobody here. */
function notify([, action]: readonly unknown[], to: Answerers): void {
  if (leavingActions.includes(action)) to.keyboardLeft();
}

interface MethodRequest {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

function execute(request: MethodRequest, to: Answerers): unknown {
  switch (request.DdaMethod.DispatchId) {
    case method.richApi:
      return to.batches.run(request.ArrayData ?? []);
    case method.loadSettings:
      return to.settings.load();
    case method.saveSettings:
      return to.settings.save(request.DdaSettingsMethod?.Properties ?? []);
    default:
      reportError(new Error(`The playground has no host method ${request.DdaMethod.DispatchId}.`));
      return { Error: operationNotSupported, Version: 1 };
  }
}

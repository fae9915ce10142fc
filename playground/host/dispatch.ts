/**
 * Sends each request of Office.js where it belongs, by its action's name. What the stand-in does not know is an error
 * that names it.
 */
import type { Events } from "./events";
import type { DocumentSettings } from "./DocumentSettings";
import type { BatchRunner } from "./richApi/BatchRunner";
import { actionType, type Request } from "./transport";

/** Numbers of the methods that Office.js calls through "executeMethod". */
const method = { loadSettings: 75, saveSettings: 76, richApi: 93 } as const;

const operationNotSupported = 5000;

export interface Answerers {
  readonly events: Events;
  readonly settings: DocumentSettings;
  readonly batches: BatchRunner;
  /** The page of the add-in has loaded and asks where it is. */
  readonly pageLoaded: () => unknown;
}

export function dispatch(request: Request, to: Answerers): unknown {
  if (request.type === actionType.registerEvent) return to.events.register(request.action);
  if (request.type === actionType.unregisterEvent) return to.events.unregister(request.action);
  switch (request.action) {
    case "ContextActivationManager_getAppContextAsync":
      return to.pageLoaded();
    case "ContextActivationManager_notifyHost":
      return undefined;
    case "executeMethod":
      return execute(request.data as MethodRequest, to);
    default:
      throw new Error(`The playground has no host action ${request.action}.`);
  }
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

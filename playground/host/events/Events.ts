/**
 * The events for which the add-in has registered a handler. Office.js registers once for each event and hands it on
 * to the add-in's own handlers.
 */
const knownEvents: readonly string[] = [
  "appCommandInvoked",
  "documentSelectionChanged",
  "richApiMessage",
  "settingsChanged",
];

/** Error numbers of Office's common API. */
const errorNumber = { success: 0, eventHandlerNotExist: 5003, unsupportedEnumeration: 5007 } as const;

export interface RegistrationAnswer {
  readonly Error: number;
}

export class Events {
  private readonly registered = new Set<string>();

  /** `post` takes the event's data as JSON. */
  constructor(private readonly post: (event: string, data: string) => void) {}

  /** An event the stand-in lacks is refused, and named to whoever looks at the page's console. */
  register(event: string): RegistrationAnswer {
    if (!knownEvents.includes(event)) {
      reportError(new Error(`The playground has no event ${event}.`));
      return { Error: errorNumber.unsupportedEnumeration };
    }
    this.registered.add(event);
    return { Error: errorNumber.success };
  }

  unregister(event: string): RegistrationAnswer {
    return { Error: this.registered.delete(event) ? errorNumber.success : errorNumber.eventHandlerNotExist };
  }

  /** A page that loads has no handlers yet. */
  forget(): void {
    this.registered.clear();
  }

  fire(event: string, data: unknown): void {
    if (this.registered.has(event)) this.post(event, JSON.stringify(data ?? null));
  }

  /** One richApiMessage with several entries: [category, type, target, message as JSON]. */
  fireEntries(entries: readonly (readonly [number, number, string, string])[]): void {
    this.fireWrittenEntries(JSON.stringify(entries));
  }

  /** The same for entries that are JSON already. */
  fireWrittenEntries(entries: string): void {
    const event = "richApiMessage";
    if (this.registered.has(event)) this.post(event, `{"ArrayData":${entries}}`);
  }
}

/** Office.context.document.settings: texts that an add-in keeps with the workbook, here as long as the page is open. */
export class DocumentSettings {
  private stored: ReadonlyMap<string, string> = new Map();

  all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.stored);
  }

  load(): unknown {
    const settings = [...this.stored].map(([Name, Value]) => ({ Name, Value }));
    return { Error: 0, Version: 1, Properties: { Settings: settings } };
  }

  save(properties: readonly (readonly [string, string])[]): unknown {
    this.stored = new Map(properties);
    return { Error: 0, Version: 1 };
  }
}

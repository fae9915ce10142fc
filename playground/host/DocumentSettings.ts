/** Office.context.document.settings: texts that an add-in keeps with the workbook, the same as workbook.settings. */
import type { Kept } from "./kept/Kept";

export class DocumentSettings {
  constructor(private readonly kept: Kept) {}

  all(): Readonly<Record<string, string>> {
    return this.kept.parts.settings;
  }

  load(): unknown {
    const settings = Object.entries(this.all()).map(([Name, Value]) => ({ Name, Value }));
    return { Error: 0, Version: 1, Properties: { Settings: settings } };
  }

  save(properties: readonly (readonly [string, string])[]): unknown {
    this.kept.change({ settings: Object.fromEntries(properties) });
    return { Error: 0, Version: 1 };
  }
}

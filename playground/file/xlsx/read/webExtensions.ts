import { relationships } from "../package/relationships";
import { all, first, parseXml } from "../package/xml";
import type { WorkbookPackage } from "../package/WorkbookPackage";
import type { AddInIdentity } from "../webExtensions";

export interface ReadSettings {
  /** Those of the installed add-in, each value as JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  /** Whether other add-ins keep something in the file. */
  readonly hasOthers: boolean;
}

/** An add-in sees only its own settings; it is known by its manifest's Id, however it was installed. */
export async function readSettings(
  source: WorkbookPackage,
  addIn: AddInIdentity | undefined,
): Promise<ReadSettings> {
  const settings: Record<string, string> = {};
  let hasOthers = false;
  for (const path of await extensionPaths(source)) {
    const extension = parseXml(await source.text(path));
    const properties = all(first(extension, "properties"), "property");
    if (!isOf(extension, addIn)) {
      hasOthers ||= properties.length > 0;
      continue;
    }
    for (const { attributes } of properties) settings[attributes.name ?? ""] = attributes.value ?? "null";
  }
  return { settings, hasOthers };
}

async function extensionPaths(source: WorkbookPackage): Promise<string[]> {
  const root = await relationships(source, "");
  const panes = root.filter(({ type }) => type === "webextensiontaskpanes");
  const named = await Promise.all(panes.map(({ target }) => relationships(source, target)));
  return named
    .flat()
    .filter(({ type, target }) => type === "webextension" && source.has(target))
    .map(({ target }) => target);
}

function isOf(extension: ReturnType<typeof parseXml>, addIn: AddInIdentity | undefined): boolean {
  const wanted = addIn?.id.toLowerCase();
  if (wanted === undefined) return false;
  const references = [
    first(extension, "reference"),
    ...all(first(extension, "alternateReferences"), "reference"),
  ];
  return references.some((reference) => reference?.attributes.id?.toLowerCase() === wanted);
}

import type { Language } from "../language";

/** What Excel takes from an add-in's manifest.xml for its window. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly taskpaneUrl: string;
  /** The functions' metadata in the user's language. */
  readonly functionsUrl: string;
  readonly buttons: readonly RibbonButton[];
  /** Sets of APIs without which Excel does not offer the add-in. */
  readonly requirements: readonly Requirement[];
}

export interface Requirement {
  readonly name: string;
  readonly version: string;
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tooltip: { readonly title: string; readonly description: string };
  /** By size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
}

/** Reads the manifest as Excel in this language does: each resid gives the Override of the language or the default. */
export function readManifest(xml: string, language: Language): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const resources = first(document, "Resources");
  const text = (element: Element): string => {
    const id = element.getAttribute("resid");
    const resource = all(resources, "*").find((candidate) => candidate.getAttribute("id") === id);
    if (!resource) throw new Error(`The manifest has no resource ${id}.`);
    return localValue(resource, language);
  };
  const points = all(document, "ExtensionPoint");
  const functions = only(points, "CustomFunctions");
  return {
    id: first(document, "Id").textContent?.trim() ?? "",
    version: first(document, "Version").textContent?.trim() ?? "",
    name: localValue(first(document, "DisplayName"), language),
    taskpaneUrl: text(first(first(functions, "Page"), "SourceLocation")),
    functionsUrl: text(first(first(functions, "Metadata"), "SourceLocation")),
    buttons: all(only(points, "PrimaryCommandSurface"), "Control").map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: text(first(control, "Label")),
      tooltip: { title: text(first(control, "Title")), description: text(first(control, "Description")) },
      icons: new Map(all(control, "Image").map((image) => [Number(image.getAttribute("size")), text(image)])),
    })),
    requirements: readRequirements(document),
  };
}

function readRequirements(document: Document): Requirement[] {
  return all(document, "Sets").flatMap((sets) =>
    all(sets, "Set").map((set) => ({
      name: set.getAttribute("Name") ?? "",
      version: set.getAttribute("MinVersion") ?? sets.getAttribute("DefaultMinVersion") ?? "1.1",
    })),
  );
}

function localValue(element: Element, language: Language): string {
  const overrides = all(element, "Override");
  const local = overrides.find((override) => override.getAttribute("Locale") === language);
  return (local ?? element).getAttribute(local ? "Value" : "DefaultValue") ?? "";
}

function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function first(parent: Document | Element, name: string): Element {
  const [found] = all(parent, name);
  if (!found) throw new Error(`The manifest has no ${name}.`);
  return found;
}

function only(points: readonly Element[], type: string): Element {
  const found = points.find((point) => point.getAttribute("xsi:type") === type);
  if (!found) throw new Error(`The manifest has no ExtensionPoint ${type}.`);
  return found;
}

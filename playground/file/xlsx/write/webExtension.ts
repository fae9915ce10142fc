import type { PackageWriter } from "../package/PackageWriter";
import { EXTENSION, TASK_PANES, type AddInIdentity } from "../webExtensions";
import { document, element, OFFICE_RELATIONSHIPS } from "./xmlPart";

const PANES = "xl/webextensions/taskpanes.xml";

/** The settings of the add-in; its pane is named as not shown, so that nobody who opens the file is asked to install it. */
export async function addWebExtension(
  parts: PackageWriter,
  settings: Readonly<Record<string, string>>,
  addIn: AddInIdentity,
): Promise<void> {
  const pane = element("wetp:taskpane", { dockstate: "right", visibility: 0, width: 350, row: 0 }, [
    element("wetp:webextensionref", { "xmlns:r": OFFICE_RELATIONSHIPS, "r:id": "rId1" }),
  ]);
  const panes = element("wetp:taskpanes", { "xmlns:wetp": TASK_PANES }, pane);
  await parts.add("webextensiontaskpanes", PANES, document(panes), "");
  const extension = extensionXml(settings, addIn);
  await parts.add("webextension", "xl/webextensions/webextension1.xml", extension, PANES);
}

/** `storeType` Registry stands for an add-in that somebody has uploaded by its manifest. */
function extensionXml(settings: Readonly<Record<string, string>>, { id, version }: AddInIdentity): string {
  const properties = Object.entries(settings).map(([name, value]) => element("we:property", { name, value }));
  return document(
    element("we:webextension", { "xmlns:we": EXTENSION, id: `{${id.toUpperCase()}}` }, [
      element("we:reference", { id, version, store: "developer", storeType: "Registry" }),
      element("we:alternateReferences", {}),
      element("we:properties", {}, properties),
      element("we:bindings", {}),
      element("we:snapshot", { "xmlns:r": OFFICE_RELATIONSHIPS }),
    ]),
  );
}

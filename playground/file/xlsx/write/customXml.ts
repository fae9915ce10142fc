import type { CustomXmlData } from "../../PartsData";
import type { PackageWriter } from "../package/PackageWriter";
import { document, element, OFFICE_RELATIONSHIPS } from "./xmlPart";

const PROPERTIES = OFFICE_RELATIONSHIPS.replace("relationships", "customXml");

/**
 * customXml/item1.xml and so on, word for word as the add-in gave them, each with a part of properties that holds its id
 * (ECMA-376 part 1, 15.2.5 and 15.2.6).
 */
export async function addCustomXml(
  parts: PackageWriter,
  items: readonly CustomXmlData[],
  workbook: string,
): Promise<void> {
  for (const [i, { id, xml }] of items.entries()) {
    const path = `customXml/item${i + 1}.xml`;
    await parts.add("customXml", path, xml, workbook);
    const properties = element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": PROPERTIES }, [
      element("ds:schemaRefs", {}),
    ]);
    await parts.add("customXmlProps", `customXml/itemProps${i + 1}.xml`, document(properties), path);
  }
}

import type { CustomXmlData } from "../../PartsData";
import { relationships, type Relationship } from "../package/relationships";
import { parseXml, prefixedAttribute } from "../package/xml";
import type { WorkbookPackage } from "../package/WorkbookPackage";

/** Office's own custom XML (labels of sensitivity, columns of a SharePoint list …), which its API does not show either. */
const OFFICES_OWN = /schemas\.(?:microsoft|openxmlformats)\.(?:com|org)\/(?:office|sharepoint)/i;

/** The custom XML parts of a workbook, by the relationships that its own part names. */
export async function readCustomXml(
  source: WorkbookPackage,
  parts: readonly Relationship[],
): Promise<CustomXmlData[]> {
  const items: CustomXmlData[] = [];
  for (const { target } of parts.filter(({ type }) => type === "customXml")) {
    if (!source.has(target)) continue;
    const xml = (await source.text(target)).replace(/^\ufeff/, "");
    const root = /<[^?!][^>]*>/.exec(xml)?.[0] ?? "";
    if (OFFICES_OWN.test(root)) continue;
    items.push({ id: await itemId(source, target, items.length), xml });
  }
  return items;
}

async function itemId(source: WorkbookPackage, path: string, index: number): Promise<string> {
  const [properties] = (await relationships(source, path)).filter(({ type }) => type === "customXmlProps");
  if (properties && source.has(properties.target)) {
    const { attributes } = parseXml(await source.text(properties.target));
    const id = prefixedAttribute(attributes, "itemID");
    if (id !== undefined) return id;
  }
  // A file need not say; then the place among the parts is as good.
  return `{00000000-0000-0000-0000-${String(index + 1).padStart(12, "0")}}`;
}

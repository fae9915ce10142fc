import { escapeXml } from "../package/xmlText";

/** The pieces from which the parts of a file are put together. */

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function document(root: string): string {
  return DECLARATION + root;
}

type AttributeValue = string | number | undefined;

/** An element; attributes without a value are left out, the content is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  content: string | readonly string[] = "",
): string {
  const inside = typeof content === "string" ? content : content.join("");
  const start = `<${name}${attributeText(attributes)}`;
  return inside === "" ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** A list with its count, which is left out when it is empty. */
export function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, items);
}

function attributeText(attributes: Readonly<Record<string, AttributeValue>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`))
    .join("");
}

/**
 * Text in XML parts. Characters that XML cannot hold are written _x0001_, as the standard says (ECMA-376, ST_Xstring), and
 * text that looks so already has its underscore written so.
 */

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

export function decodeText(text: string): string {
  return text.includes("_x") ? text.replace(ESCAPED, (_, code: string) => character(code)) : text;
}

const UNWRITABLE =
  /_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function encodeText(text: string): string {
  return escapeXml(
    text.replace(UNWRITABLE, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For an attribute or an element; line breaks and tabs survive in either. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one)
    .replace(/[\t\n\r]/g, (one) => `&#${one.charCodeAt(0)};`);
}

function character(code: string): string {
  return String.fromCharCode(parseInt(code, 16));
}

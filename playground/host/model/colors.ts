/** Colours as Excel's API takes them: "#FFA500", "FFA500" or a name of HTML; "" is none. */
import { textOf } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";

/** "#RRGGBB" in capitals, as Excel gives colours back. */
export function colorOf(value: unknown): string {
  const text = textOf(value).trim();
  if (text === "") return "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? namedColor(text);
  if (hex === undefined) throw new RichApiError("InvalidArgument");
  return `#${hex.toUpperCase()}`;
}

/** The browser knows HTML's names. */
function namedColor(name: string): string | undefined {
  const canvas = document.createElement("canvas").getContext("2d");
  if (canvas === null || !CSS.supports("color", name)) return undefined;
  canvas.fillStyle = name;
  return /^#([0-9a-f]{6})$/i.exec(canvas.fillStyle)?.[1];
}

import type { IStyleData, Nullable, Styles } from "@univerjs/core";
import type { Look } from "../../file/styleAreas";
import { plain, readStyle } from "./cellStyle";

/** A look of the grid library as plain data; what is as usual is left out. */
export function lookOf(style: Nullable<IStyleData>): Look {
  if (!style) return {};
  const pattern = style.n?.pattern;
  const { fill, color, fontName, fontSize, horizontal, vertical, borders, ...rest } = readStyle(style);
  return {
    ...(pattern === undefined || pattern === "" || pattern === "General" ? {} : { numberFormat: pattern }),
    ...(rest.bold ? { bold: true } : {}),
    ...(rest.italic ? { italic: true } : {}),
    ...(rest.underline ? { underline: true } : {}),
    ...(rest.strikethrough ? { strikethrough: true } : {}),
    ...(fontName === plain.fontName ? {} : { fontName }),
    ...(fontSize === plain.fontSize ? {} : { fontSize }),
    ...(color === "" ? {} : { color }),
    ...(fill === "" ? {} : { background: fill }),
    ...(horizontal === "General" ? {} : { horizontal }),
    ...(vertical === "Bottom" ? {} : { vertical }),
    ...(rest.wrap ? { wrap: true } : {}),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
  };
}

/** The looks that occur on a sheet, each with the number by which its cells name it; 0 is the usual look. */
export class LookNumbers {
  readonly looks: (Look | undefined)[] = [undefined];
  private readonly numbers = new Map<string, number>([["{}", 0]]);
  private readonly styles = new Map<string, number>();

  constructor(private readonly library: Styles) {}

  number(look: Look): number {
    const key = JSON.stringify(look);
    const number = this.numbers.get(key) ?? this.looks.push(look) - 1;
    this.numbers.set(key, number);
    return number;
  }

  /** The number of what the library calls a cell's style: most cells name it, and thousands the same one. */
  ofStyle(style: Nullable<IStyleData | string>): number {
    if (typeof style !== "string") return this.number(lookOf(style));
    const number = this.styles.get(style) ?? this.number(lookOf(this.library.get(style)));
    this.styles.set(style, number);
    return number;
  }
}

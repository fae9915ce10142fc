import { BooleanNumber, WrapStrategy, type IStyleData, type Nullable } from "@univerjs/core";
import type { Look } from "../../file/styleAreas";

/** The size of text that nobody has changed. */
const USUAL_FONT_SIZE = 11;

/** A look of the grid library as plain data; what is as usual is left out. */
export function lookOf(style: Nullable<IStyleData>): Look {
  if (!style) return {};
  const pattern = style.n?.pattern;
  return {
    ...(pattern === undefined || pattern === "" || pattern === "General" ? {} : { numberFormat: pattern }),
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(style.fs === undefined || style.fs === USUAL_FONT_SIZE ? {} : { fontSize: style.fs }),
    ...(style.cl?.rgb ? { color: style.cl.rgb } : {}),
    ...(style.bg?.rgb ? { background: style.bg.rgb } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
  };
}

/** The looks that occur on a sheet, each with the number by which its cells name it; 0 is the usual look. */
export class LookNumbers {
  readonly looks: (Look | undefined)[] = [undefined];
  private readonly numbers = new Map<string, number>([["{}", 0]]);

  number(look: Look): number {
    const key = JSON.stringify(look);
    const number = this.numbers.get(key) ?? this.looks.push(look) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

/** Looks of cells between the grid library's short names and the port's. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type {
  Border,
  BorderStyle,
  CellStyle,
  Edge,
  HorizontalAlignment,
  StyleChange,
  VerticalAlignment,
} from "../port/Styles";

/** The look of a cell to which nobody has given one. */
export const plain = { fontName: "Arial", fontSize: 11 };

const horizontals: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const borderStyles: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  Thin: BorderStyleTypes.THIN,
  Hairline: BorderStyleTypes.HAIR,
  Dot: BorderStyleTypes.DOTTED,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Double: BorderStyleTypes.DOUBLE,
  Medium: BorderStyleTypes.MEDIUM,
  MediumDash: BorderStyleTypes.MEDIUM_DASHED,
  MediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  MediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  Thick: BorderStyleTypes.THICK,
};

const edges = { top: "t", bottom: "b", left: "l", right: "r" } as const satisfies Record<
  Edge,
  keyof IBorderData
>;

export function readStyle(style: Nullable<IStyleData>): CellStyle {
  return {
    fill: style?.bg?.rgb ?? "",
    color: style?.cl?.rgb ?? "",
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    strikethrough: style?.st?.s === BooleanNumber.TRUE,
    fontName: style?.ff ?? plain.fontName,
    fontSize: style?.fs ?? plain.fontSize,
    horizontal: keyOf(horizontals, style?.ht) ?? "General",
    vertical: keyOf(verticals, style?.vt) ?? "Bottom",
    wrap: style?.tb === WrapStrategy.WRAP,
    borders: readBorders(style?.bd),
  };
}

export function writeStyle(change: StyleChange): IStyleData {
  const style: IStyleData = {};
  if (change.fill !== undefined) style.bg = change.fill === "" ? null : { rgb: change.fill };
  if (change.color !== undefined) style.cl = change.color === "" ? null : { rgb: change.color };
  if (change.bold !== undefined) style.bl = toNumber(change.bold);
  if (change.italic !== undefined) style.it = toNumber(change.italic);
  if (change.underline !== undefined) style.ul = { s: toNumber(change.underline) };
  if (change.strikethrough !== undefined) style.st = { s: toNumber(change.strikethrough) };
  if (change.fontName !== undefined) style.ff = change.fontName;
  if (change.fontSize !== undefined) style.fs = change.fontSize;
  if (change.horizontal !== undefined) style.ht = horizontals[change.horizontal];
  if (change.vertical !== undefined) style.vt = verticals[change.vertical];
  if (change.wrap !== undefined) style.tb = change.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (change.borders !== undefined) style.bd = writeBorders(change.borders);
  return style;
}

function readBorders(borders: Nullable<IBorderData>): Partial<Record<Edge, Border>> {
  const found: Partial<Record<Edge, Border>> = {};
  for (const edge of Object.keys(edges) as Edge[]) {
    const border = borders?.[edges[edge]];
    const style = border && keyOf(borderStyles, border.s);
    if (style) found[edge] = { style, color: border.cl.rgb ?? "#000000" };
  }
  return found;
}

function writeBorders(borders: NonNullable<StyleChange["borders"]>): IBorderData {
  const written: IBorderData = {};
  for (const [edge, border] of Object.entries(borders)) {
    written[edges[edge as Edge]] =
      border === null ? null : { s: borderStyles[border.style], cl: { rgb: border.color } };
  }
  return written;
}

function toNumber(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function keyOf<Key extends string>(table: Readonly<Record<Key, number>>, value: unknown): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}

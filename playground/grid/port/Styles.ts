/** How cells look. */
import type { Area } from "../Grid";

/** What a cell's look is made of. Colours are "#RRGGBB"; "" is no fill, or the automatic colour of text. */
export interface CellStyle {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
}

export type HorizontalAlignment = "General" | "Left" | "Center" | "Right" | "Justify" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom";
export type Edge = "top" | "bottom" | "left" | "right";

export interface Border {
  readonly style: BorderStyle;
  readonly color: string;
}

export type BorderStyle =
  | "Thin"
  | "Hairline"
  | "Dot"
  | "Dash"
  | "DashDot"
  | "DashDotDot"
  | "Double"
  | "Medium"
  | "MediumDash"
  | "MediumDashDot"
  | "MediumDashDotDot"
  | "SlantDashDot"
  | "Thick";

/** A change of some of a cell's look; a border of null is taken away. */
export type StyleChange = Partial<Omit<CellStyle, "borders">> & {
  readonly borders?: Readonly<Partial<Record<Edge, Border | null>>>;
};

export interface Styles {
  read(area: Area): CellStyle[][];
  change(area: Area, change: StyleChange): void;
  /** The same for every cell by its place in the area; undefined leaves a cell as it is. */
  changeEach(area: Area, change: (row: number, column: number) => StyleChange | undefined): void;
  /** The smallest area that holds every cell with a look of its own; undefined where none has. */
  formattedArea(sheet: string): Area | undefined;
  /** In pixels. */
  columnWidth(sheet: string, column: number): number;
  rowHeight(sheet: string, row: number): number;
  setColumnWidth(area: Area, pixels: number): void;
  setRowHeight(area: Area, pixels: number): void;
  /** As wide as the longest text, or as high as the highest. */
  autofitColumns(area: Area): void;
  autofitRows(area: Area): void;
  hiddenColumns(area: Area): boolean[];
  hiddenRows(area: Area): boolean[];
  setColumnsHidden(area: Area, hidden: boolean): void;
  setRowsHidden(area: Area, hidden: boolean): void;
}

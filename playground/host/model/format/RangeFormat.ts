/** Excel.RangeFormat: how cells look. Where they differ, Excel says null. */
import type { Area } from "../../../grid/Grid";
import type { CellStyle } from "../../../grid/port/Styles";
import { ApiObject } from "../../richApi/ApiObject";
import { flagOf, numberOf, oneOf } from "../../richApi/Arguments";
import { RichApiError } from "../../richApi/errors";
import type { Book } from "../Book";
import { pointsPerPixel } from "../places";
import { RangeBorders } from "./RangeBorders";
import { RangeFill } from "./RangeFill";
import { RangeFont } from "./RangeFont";
import { common, StyledAreas } from "./StyledAreas";

const horizontals = ["General", "Left", "Center", "Right", "Justify", "Distributed"] as const;
const verticals = ["Top", "Center", "Bottom"] as const;

export class RangeFormat extends ApiObject {
  override readonly className = "RangeFormat";
  private readonly styled: StyledAreas;

  constructor(
    private readonly book: Book,
    private readonly areas: readonly Area[],
  ) {
    super();
    this.styled = new StyledAreas(book, areas);
  }

  override readonly properties = {
    columnWidth: { get: () => this.columnWidth(), set: (value: unknown) => this.setColumnWidth(value) },
    horizontalAlignment: this.property("horizontal", (value) => oneOf(value, horizontals)),
    rowHeight: { get: () => this.rowHeight(), set: (value: unknown) => this.setRowHeight(value) },
    verticalAlignment: this.property("vertical", (value) => oneOf(value, verticals)),
    wrapText: this.property("wrap", flagOf),
  };

  override readonly objects = {
    borders: () => new RangeBorders(this.styled),
    fill: () => new RangeFill(this.styled),
    font: () => new RangeFont(this.styled),
  };

  override readonly methods = {
    autofitColumns: () => this.each("allowFormatColumns", (area) => this.styles().autofitColumns(area)),
    autofitRows: () => this.each("allowFormatRows", (area) => this.styles().autofitRows(area)),
  };

  private property<Name extends keyof CellStyle>(name: Name, read: (value: unknown) => CellStyle[Name]) {
    return {
      get: () => this.styled.common(name),
      set: (value: unknown) => this.styled.change({ [name]: read(value) }),
    };
  }

  private styles() {
    return this.book.grid.styles;
  }

  private each(permission: string, change: (area: Area) => void): void {
    for (const area of this.areas) {
      this.book.requireWritable(area.sheet, permission);
      change(area);
    }
  }

  private columnWidth(): number | null {
    const widths = this.areas.flatMap(({ sheet, column, columns }) =>
      Array.from({ length: columns }, (_, c) => this.styles().columnWidth(sheet, column + c)),
    );
    return inPoints(common(widths));
  }

  private rowHeight(): number | null {
    const heights = this.areas.flatMap(({ sheet, row, rows }) =>
      Array.from({ length: rows }, (_, r) => this.styles().rowHeight(sheet, row + r)),
    );
    return inPoints(common(heights));
  }

  private setColumnWidth(value: unknown): void {
    const pixels = inPixels(value);
    this.each("allowFormatColumns", (area) => this.styles().setColumnWidth(area, pixels));
  }

  private setRowHeight(value: unknown): void {
    const pixels = inPixels(value);
    this.each("allowFormatRows", (area) => this.styles().setRowHeight(area, pixels));
  }
}

function inPoints(pixels: number | null): number | null {
  return pixels === null ? null : pixels * pointsPerPixel;
}

function inPixels(points: unknown): number {
  if (numberOf(points) < 0) throw new RichApiError("InvalidArgument");
  return numberOf(points) / pointsPerPixel;
}

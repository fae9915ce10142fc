/** The look of some areas taken together: what their cells have in common, and changes to all of them. */
import type { Area } from "../../../grid/Grid";
import type { CellStyle, StyleChange } from "../../../grid/port/Styles";
import { isUnbounded } from "../areas";
import type { Book } from "../Book";

/** The one value that all have; null when they differ. */
export function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

export class StyledAreas {
  constructor(
    private readonly book: Book,
    readonly areas: readonly Area[],
  ) {}

  common<Name extends keyof CellStyle>(name: Name): CellStyle[Name] | null {
    return common(this.cells().map((style) => style[name]));
  }

  cells(): readonly CellStyle[] {
    // Whole columns and rows are told by their first cells, which a format of the whole reaches.
    return this.areas.flatMap((area) =>
      this.book.grid.styles.read(isUnbounded(area) ? { ...area, ...firstCells(area) } : area).flat(),
    );
  }

  change(change: StyleChange): void {
    this.changeEach(() => change);
  }

  changeEach(change: (row: number, column: number, area: Area) => StyleChange | undefined): void {
    for (const area of this.areas) {
      this.book.requireWritable(area.sheet, "allowFormatCells");
      this.book.grid.styles.changeEach(area, (row, column) => change(row, column, area));
    }
  }
}

function firstCells(area: Area): Pick<Area, "rows" | "columns"> {
  return { rows: Math.min(area.rows, 100), columns: Math.min(area.columns, 20) };
}

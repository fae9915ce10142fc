/**
 * A sheet's print area, and the rows and columns that are repeated on every page. As in Excel these are names that
 * belong to the sheet, so that they stand in the file and in the list of names like any other.
 */
import type { Area } from "../../../grid/Grid";
import type { NameInfo } from "../../../grid/port/Names";
import { textOf } from "../../richApi/Arguments";
import { RichApiError } from "../../richApi/errors";
import { isEntireColumn, isEntireRow } from "../areas";
import type { Book } from "../Book";
import { Range } from "../Range";
import { areasOf, RangeAreas } from "../RangeAreas";
import { absoluteReference, areaOfReference } from "../references";

type Lines = "rows" | "columns";
type Titles = Readonly<Partial<Record<Lines, Area>>>;

export class PrintNames {
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {}

  area(): readonly Area[] {
    return this.areasOf("Print_Area");
  }

  setArea(given: unknown): void {
    this.write("Print_Area", this.areasGiven(given));
  }

  titles(): Titles {
    const areas = this.areasOf("Print_Titles");
    const [rows, columns] = [areas.find(isEntireRow), areas.find(isEntireColumn)];
    return { ...(rows && { rows }), ...(columns && { columns }) };
  }

  setTitles(lines: Lines, given: unknown): void {
    const [area, ...others] = this.areasGiven(given);
    const isWhole = area !== undefined && (lines === "rows" ? isEntireRow(area) : isEntireColumn(area));
    if (!isWhole || others.length > 0) throw new RichApiError("InvalidArgument");
    const { columns, rows } = { ...this.titles(), [lines]: area } satisfies Titles as Titles;
    this.write(
      "Print_Titles",
      [columns, rows].filter((one) => one !== undefined),
    );
  }

  private areasGiven(given: unknown): readonly Area[] {
    const areas =
      given instanceof Range
        ? [given.area]
        : given instanceof RangeAreas
          ? given.areas
          : areasOf(this.book, textOf(given), this.sheet);
    if (areas.some(({ sheet }) => sheet !== this.sheet)) throw new RichApiError("InvalidArgument");
    return areas;
  }

  private find(name: string): NameInfo | undefined {
    return this.book.grid.names.list().find((one) => one.name === name && one.sheet === this.sheet);
  }

  /** A name whose cells are gone stands for none. */
  private areasOf(name: string): readonly Area[] {
    const references =
      this.find(name)
        ?.formula.slice(1)
        .split(/,(?=(?:[^']*'[^']*')*[^']*$)/) ?? [];
    return references.flatMap((reference) => areaOfReference(this.book, reference) ?? []);
  }

  private write(name: string, areas: readonly Area[]): void {
    const formula = `=${areas.map((area) => absoluteReference(this.book, area)).join(",")}`;
    const before = this.find(name);
    const after = { name, formula, sheet: this.sheet, comment: "", visible: true };
    if (before) this.book.grid.names.change(before, after);
    else this.book.grid.names.add(after);
  }
}

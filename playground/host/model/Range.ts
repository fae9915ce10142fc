/** Excel.Range: cells of one sheet. Its properties and the ways to other ranges have files of their own. */
import type { Area } from "../../grid/Grid";
import { ApiObject, NullObject } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { notFound } from "../richApi/Collection";
import { RichApiError } from "../richApi/errors";
import { afterCalculation } from "./afterCalculation";
import type { Book } from "./Book";
import { requireSize } from "./cells";
import { clearAreas } from "./clearing";
import { ConditionalFormats } from "./ConditionalFormats";
import { copyFrom } from "./copying";
import { RangeFormat } from "./format/RangeFormat";
import { some } from "./RangeAreas";
import { rangeProperties } from "./rangeProperties";
import { relatedRanges } from "./relatedRanges";
import { shiftedArea } from "./shiftedArea";
import { deleteCells, insertCells } from "./shifting";
import { specialCells } from "./specialCells";
import { ScopedTables } from "./Tables";
import { DataValidation } from "./validation/DataValidation";
import { Worksheet } from "./Worksheet";

export class Range extends ApiObject {
  override readonly className = "Range";

  constructor(
    readonly book: Book,
    private place: Area | undefined,
  ) {
    super();
  }

  get area(): Area {
    if (this.place === undefined) throw new RichApiError("InvalidReference");
    this.book.sheet(this.place.sheet);
    return this.place;
  }

  override readonly follow = () =>
    this.book.grid.onCellsChanged((change) => {
      this.place = this.place && shiftedArea(this.place, change);
    });

  override readonly properties = rangeProperties(this);

  override readonly objects = {
    conditionalFormats: () => new ConditionalFormats(this.book, [this.area]),
    dataValidation: () => new DataValidation(this.book, [this.area]),
    format: () => new RangeFormat(this.book, [this.area]),
    worksheet: () => new Worksheet(this.book, this.area.sheet),
  };

  override readonly methods = {
    ...relatedRanges(this),
    // Office.js sends large arrays in pieces and asks this first.
    _ValidateArraySize: (args: Arguments) =>
      requireSize(this.area.rows, this.area.columns, args.integer(0), args.integer(1)),
    clear: (args: Arguments) => clearAreas(this.book, [this.area], args),
    copyFrom: afterCalculation(
      () => this.book,
      (args) => copyFrom(this, args),
    ),
    delete: (args: Arguments) => deleteCells(this.book, this.area, args),
    getSpecialCells: afterCalculation(
      () => this.book,
      (args) => this.special(args) ?? notFound(),
    ),
    getSpecialCellsOrNullObject: afterCalculation(
      () => this.book,
      (args) => this.special(args) ?? new NullObject(),
    ),
    getTables: (args: Arguments) => new ScopedTables(this.book, [this.area], args.flag(0)),
    insert: (args: Arguments) => this.insert(args),
    merge: (args: Arguments) => this.merge(args.flag(0)),
    select: () => this.book.grid.select(this.area),
    unmerge: () => this.unmerge(),
  };

  private special(args: Arguments) {
    return some(this.book, specialCells(this.book, [this.area], args));
  }

  /** What was inserted lies where the range was. */
  private async insert(args: Arguments): Promise<Range> {
    const { area } = this;
    await insertCells(this.book, area, args);
    return new Range(this.book, area);
  }

  private merge(across: boolean): void {
    const { book, area } = this;
    book.requireWritable(area.sheet, "allowFormatCells");
    const rows = across ? Array.from({ length: area.rows }, (_, r) => r) : [];
    const parts = across ? rows.map((r) => ({ ...area, row: area.row + r, rows: 1 })) : [area];
    for (const part of parts) book.grid.sheetEditing.merge(part);
  }

  private unmerge(): void {
    this.book.requireWritable(this.area.sheet, "allowFormatCells");
    this.book.grid.sheetEditing.unmerge(this.area);
  }
}

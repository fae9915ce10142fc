/** Excel.Range: cells of one sheet. Its properties and the ways to other ranges have files of their own. */
import type { Area } from "../../grid/Grid";
import { ApiObject } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { apiNotFound } from "../richApi/errors";
import type { Book } from "./Book";
import { requireSize } from "./cells";
import { RangeFormat } from "./RangeFormat";
import { rangeProperties } from "./rangeProperties";
import { relatedRanges } from "./relatedRanges";
import { ScopedTables } from "./Tables";
import { Worksheet } from "./Worksheet";

export class Range extends ApiObject {
  override readonly className = "Range";
  override readonly keepable = true;

  constructor(
    readonly book: Book,
    readonly area: Area,
  ) {
    super();
  }

  override readonly properties = rangeProperties(this);

  override readonly objects = {
    format: () => new RangeFormat(this.book, this.area),
    worksheet: () => new Worksheet(this.book, this.area.sheet),
  };

  override readonly methods = {
    ...relatedRanges(this),
    // Office.js sends large arrays in pieces and asks this first.
    _ValidateArraySize: (args: Arguments) =>
      requireSize(this.area.rows, this.area.columns, args.integer(0), args.integer(1)),
    clear: (args: Arguments) => this.clear(args.has(0) ? args.text(0) : "All"),
    getTables: (args: Arguments) => new ScopedTables(this.book, this.area, args.flag(0)),
    select: () => this.book.grid.select(this.area),
  };

  private clear(what: string): void {
    if (what !== "All" && what !== "Contents") throw apiNotFound(`Range.clear("${what}")`);
    this.book.grid.clear(this.area);
  }
}

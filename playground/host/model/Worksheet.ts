/** Excel.Worksheet: one sheet. */
import { ApiObject, NullObject } from "../richApi/ApiObject";
import { flagOf, numberOf, oneOf, textOf, type Arguments } from "../richApi/Arguments";
import { notFound } from "../richApi/Collection";
import { RichApiError } from "../richApi/errors";
import { afterCalculation } from "./afterCalculation";
import { fits, wholeSheet } from "./areas";
import type { Book } from "./Book";
import { Charts } from "./charts/Charts";
import { colorOf } from "./colors";
import { Comments } from "./Comments";
import { eventMembers, newerEventMembers } from "./eventMembers";
import { FreezePanes } from "./FreezePanes";
import { NamedItems } from "./NamedItems";
import { PageLayout } from "./pageLayout/PageLayout";
import { Range } from "./Range";
import { areasOf, RangeAreas } from "./RangeAreas";
import { copySheet } from "./copySheet";
import { requireFreeSheetName } from "./sheetNames";
import { SheetTables } from "./Tables";
import { usedPart } from "./usedPart";
import { WorksheetProtection } from "./WorksheetProtection";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

export class Worksheet extends ApiObject {
  override readonly className = "Worksheet";

  constructor(
    private readonly book: Book,
    override readonly id: string,
  ) {
    super();
  }

  override readonly properties = {
    id: { get: () => this.id },
    name: { get: () => this.info().name, set: (value: unknown) => this.rename(textOf(value)) },
    position: { get: () => this.position(), set: (value: unknown) => this.move(numberOf(value)) },
    showGridlines: {
      get: () => this.editing().showsGridlines(this.id),
      set: (value: unknown) => this.editing().setGridlines(this.id, flagOf(value)),
    },
    tabColor: {
      get: () => (this.info().visibility === "Visible" ? this.info().tabColor : null),
      set: (value: unknown) => this.editing().setTabColor(this.id, colorOf(value)),
    },
    visibility: { get: () => this.info().visibility, set: (value: unknown) => this.setVisibility(value) },
  };

  override readonly objects = {
    charts: () => new Charts(this.book, this.info().id),
    comments: () => new Comments(this.book, this.info().id),
    freezePanes: () => new FreezePanes(this.book, this.info().id),
    names: () => new NamedItems(this.book, this.info().id),
    pageLayout: () => new PageLayout(this.book, this.info().id),
    protection: () => new WorksheetProtection(this.book, this.info().id),
    tables: () => new SheetTables(this.book, this.id),
  };

  override readonly methods = {
    ...eventMembers("Activated", "DataChanged", "Deactivated", "ProtectionChanged", "SelectionChanged"),
    ...newerEventMembers("NameChanged", "VisibilityChanged"),
    activate: () => this.activate(),
    copy: afterCalculation(
      () => this.book,
      async (args) => new Worksheet(this.book, await copySheet(this.book, this.info(), args)),
    ),
    delete: () => this.delete(),
    getCell: (args: Arguments) => this.rectangle(args.integer(0), args.integer(1), 1, 1),
    getNext: (args: Arguments) => this.neighbour(1, args) ?? notFound(),
    getNextOrNullObject: (args: Arguments) => this.neighbour(1, args) ?? new NullObject(),
    getPrevious: (args: Arguments) => this.neighbour(-1, args) ?? notFound(),
    getPreviousOrNullObject: (args: Arguments) => this.neighbour(-1, args) ?? new NullObject(),
    getRange: (args: Arguments) => this.range(args),
    getRangeByIndexes: (args: Arguments) =>
      this.rectangle(args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
    getRanges: (args: Arguments) =>
      new RangeAreas(
        this.book,
        args.has(0) ? areasOf(this.book, args.text(0), this.id) : [wholeSheet(this.id)],
      ),
    getUsedRange: afterCalculation(
      () => this.book,
      (args) => this.usedRange(args.flag(0)) ?? this.rectangle(0, 0, 1, 1),
    ),
    getUsedRangeOrNullObject: afterCalculation(
      () => this.book,
      (args) => this.usedRange(args.flag(0)) ?? new NullObject(),
    ),
  };

  private info() {
    return this.book.sheet(this.id);
  }

  private editing() {
    return this.book.grid.sheetEditing;
  }

  private position(): number {
    return this.book.grid.sheets().findIndex((sheet) => sheet.id === this.id);
  }

  private rename(name: string): void {
    requireFreeSheetName(this.book, name, this.info().id);
    this.editing().rename(this.id, name);
  }

  private move(position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.book.grid.sheets().length)
      throw new RichApiError("InvalidArgument");
    this.editing().move(this.info().id, position);
  }

  /** One sheet always stays visible. */
  private setVisibility(value: unknown): void {
    const visibility = oneOf(value, visibilities);
    if (visibility !== "Visible") this.requireAnotherVisible();
    this.editing().setVisibility(this.info().id, visibility);
  }

  private activate(): void {
    if (this.info().visibility !== "Visible") throw new RichApiError("InvalidOperation");
    this.book.grid.activate(this.id);
  }

  private delete(): void {
    if (this.info().visibility === "VeryHidden") throw new RichApiError("InvalidOperation");
    this.requireAnotherVisible();
    const { names } = this.book.grid;
    for (const name of names.list()) if (name.sheet === this.id) names.remove(name);
    this.editing().remove(this.id);
    this.book.grid.history.forget();
  }

  private requireAnotherVisible(): void {
    const others = this.book.grid.sheets().filter((sheet) => sheet.id !== this.id);
    if (!others.some((sheet) => sheet.visibility === "Visible")) throw new RichApiError("InvalidOperation");
  }

  private neighbour(step: 1 | -1, args: Arguments): Worksheet | undefined {
    const visibleOnly = args.flag(0);
    const sheets = this.book.grid.sheets();
    for (let place = this.position() + step; place >= 0; place += step) {
      const sheet = sheets[place];
      if (sheet === undefined) return undefined;
      if (!visibleOnly || sheet.visibility === "Visible") return new Worksheet(this.book, sheet.id);
    }
    return undefined;
  }

  private range(args: Arguments): Range {
    const sheet = this.info();
    return new Range(this.book, args.has(0) ? this.book.area(args.text(0), sheet.id) : wholeSheet(sheet.id));
  }

  private rectangle(row: number, column: number, rows: number, columns: number): Range {
    const area = { sheet: this.info().id, row, column, rows, columns };
    if (!fits(area)) throw new RichApiError("InvalidArgument");
    return new Range(this.book, area);
  }

  private usedRange(valuesOnly: boolean): Range | undefined {
    const area = usedPart(this.book.grid, wholeSheet(this.info().id), valuesOnly);
    return area === undefined ? undefined : new Range(this.book, area);
  }
}

/** Excel.RangeAreas: several rectangles of one sheet at once. */
import type { Area } from "../../grid/Grid";
import { ApiObject, NullObject } from "../richApi/ApiObject";
import type { Arguments } from "../richApi/Arguments";
import { Collection, notFound, type Key } from "../richApi/Collection";
import { RichApiError } from "../richApi/errors";
import { formatAddress } from "./addresses";
import { afterCalculation } from "./afterCalculation";
import { isEntireColumn, isEntireRow } from "./areas";
import type { Book } from "./Book";
import { clearAreas } from "./clearing";
import { ConditionalFormats } from "./ConditionalFormats";
import { RangeFormat } from "./format/RangeFormat";
import { sheetColumns, sheetRows } from "./limits";
import { Range } from "./Range";
import { shiftedArea } from "./shiftedArea";
import { specialCells } from "./specialCells";
import { ScopedTables } from "./Tables";
import { usedPart } from "./usedPart";
import { DataValidation } from "./validation/DataValidation";
import { Worksheet } from "./Worksheet";

/** The areas of "A1:B2, A5:B5" or "A1:B2; A5:B5". */
export function areasOf(book: Book, addresses: string, sheet: string): readonly Area[] {
  return addresses.split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/).map((address) => book.area(address, sheet));
}

export class RangeAreas extends ApiObject {
  override readonly className = "RangeAreas";

  constructor(
    readonly book: Book,
    private places: readonly Area[],
  ) {
    super();
  }

  get areas(): readonly Area[] {
    if (this.places.length === 0) throw new RichApiError("InvalidReference");
    return this.places;
  }

  override readonly follow = () =>
    this.book.grid.onCellsChanged((change) => {
      const places = this.places.map((area) => shiftedArea(area, change));
      this.places = places.filter((area) => area !== undefined);
    });

  override readonly properties = {
    address: { get: () => this.address() },
    addressLocal: { get: () => this.address() },
    areaCount: { get: () => this.areas.length },
    cellCount: { get: () => this.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
    isEntireColumn: { get: () => this.areas.every(isEntireColumn) },
    isEntireRow: { get: () => this.areas.every(isEntireRow) },
  };

  override readonly objects = {
    areas: () => new Ranges(this.book, this.areas),
    conditionalFormats: () => new ConditionalFormats(this.book, this.areas),
    dataValidation: () => new DataValidation(this.book, this.areas),
    format: () => new RangeFormat(this.book, this.areas),
    worksheet: () => new Worksheet(this.book, (this.areas[0] ?? notFound()).sheet),
  };

  override readonly methods = {
    clear: (args: Arguments) => clearAreas(this.book, this.areas, args),
    getEntireColumn: () => this.map((area) => ({ ...area, row: 0, rows: sheetRows })),
    getEntireRow: () => this.map((area) => ({ ...area, column: 0, columns: sheetColumns })),
    getSpecialCells: afterCalculation(
      () => this.book,
      (args) => this.special(args) ?? notFound(),
    ),
    getSpecialCellsOrNullObject: afterCalculation(
      () => this.book,
      (args) => this.special(args) ?? new NullObject(),
    ),
    getTables: (args: Arguments) => new ScopedTables(this.book, this.areas, args.flag(0)),
    getUsedRangeAreas: afterCalculation(
      () => this.book,
      (args) => this.used(args) ?? notFound(),
    ),
    getUsedRangeAreasOrNullObject: afterCalculation(
      () => this.book,
      (args) => this.used(args) ?? new NullObject(),
    ),
  };

  private address(): string {
    return this.areas.map((area) => formatAddress(area, this.book.sheet(area.sheet).name)).join(",");
  }

  private map(change: (area: Area) => Area): RangeAreas {
    return new RangeAreas(this.book, this.areas.map(change));
  }

  private special(args: Arguments): RangeAreas | undefined {
    return some(this.book, specialCells(this.book, this.areas, args));
  }

  private used(args: Arguments): RangeAreas | undefined {
    const parts = this.areas.map((area) => usedPart(this.book.grid, area, args.flag(0)));
    return some(
      this.book,
      parts.filter((part) => part !== undefined),
    );
  }
}

export function some(book: Book, areas: readonly Area[]): RangeAreas | undefined {
  return areas.length === 0 ? undefined : new RangeAreas(book, areas);
}

/** Excel.RangeCollection: the rectangles one by one. */
class Ranges extends Collection<Range> {
  override readonly className = "RangeCollection";

  constructor(
    private readonly book: Book,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  protected override all(): readonly Range[] {
    return this.areas.map((area) => new Range(this.book, area));
  }

  protected override lookUp(key: Key): Range | undefined {
    return this.all()[Number(key)];
  }
}

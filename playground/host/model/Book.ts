/**
 * What the classes of the object model share: the grid, the language, and the look-ups by name that several of them
 * need.
 */
import type { Area, Grid, SheetInfo, TableInfo } from "../../grid/Grid";
import type { Language } from "../../language";
import { RichApiError } from "../richApi/errors";
import type { Kept } from "../kept/Kept";
import { parseCells, splitSheet } from "./addresses";

export class Book {
  constructor(
    readonly grid: Grid,
    readonly language: Language,
    readonly kept: Kept,
  ) {}

  /** Excel writes to no protected sheet; an option of the protection may allow some kinds of change. */
  requireWritable(sheet: string, option?: string): void {
    const protection = this.kept.parts.protections[sheet];
    if (protection === undefined) return;
    if (option === undefined || protection.options[option] !== true) throw new RichApiError("AccessDenied");
  }

  sheet(id: string): SheetInfo {
    const sheet = this.grid.sheets().find((one) => one.id === id);
    if (sheet === undefined) throw new RichApiError("ItemNotFound");
    return sheet;
  }

  /** By name, letter case ignored, or by id. */
  findSheet(key: string): SheetInfo | undefined {
    const sheets = this.grid.sheets();
    return sheets.find((one) => one.id === key) ?? sheets.find((one) => sameName(one.name, key));
  }

  findTable(name: string): TableInfo | undefined {
    return this.grid.tables().find((one) => sameName(one.name, name));
  }

  /** The area that an address names: cells of `sheet` or of the sheet in the address, or a table's data. */
  area(address: string, sheet: string): Area {
    const { sheet: named, cells } = splitSheet(address.trim());
    const id = named === undefined ? sheet : this.findSheet(named)?.id;
    const area = id === undefined ? undefined : parseCells(cells, id);
    if (area !== undefined) return area;
    const table = this.findTable(cells);
    if (table !== undefined && named === undefined && table.area.sheet === sheet) return dataArea(table);
    return this.namedArea(cells, sheet) ?? refuse();
  }

  /** The cells of a name that is known on the sheet, if they lie there. */
  private namedArea(name: string, sheet: string): Area | undefined {
    const named = this.grid.names.list().filter((one) => sameName(one.name, name));
    const found = named.find((one) => one.sheet === sheet) ?? named.find((one) => one.sheet === undefined);
    const { sheet: target, cells } = splitSheet(found?.formula.slice(1) ?? "");
    const area = target === undefined ? undefined : parseCells(cells, this.findSheet(target)?.id ?? "");
    return area?.sheet === sheet ? area : undefined;
  }
}

function refuse(): never {
  throw new RichApiError("InvalidArgument");
}

export function sameName(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

/** A table's rows without its header and totals. Excel keeps one empty row in a table without data. */
export function dataArea({ area, hasTotals }: TableInfo): Area {
  return { ...area, row: area.row + 1, rows: Math.max(1, area.rows - (hasTotals ? 2 : 1)) };
}

/** A table's total row, where it has one. */
export function totalsArea({ area, hasTotals }: TableInfo): Area | undefined {
  return hasTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : undefined;
}

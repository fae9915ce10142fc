/** What lies on a sheet's cells without being in them, notes, colour scales and rules for typing, between a file's data and the grid. */
import { areaAddress } from "../../file/address";
import type { ColorScaleData } from "../../file/PartsData";
import type { SheetData } from "../../file/WorkbookData";
import { cellName, parseRange } from "../address";
import type { Area } from "../Grid";
import type { ColorScale, ColorScales } from "../port/ColorScales";
import type { Comments } from "../port/Comments";
import type { Validations } from "../port/Validations";

export interface BesideCells {
  readonly comments: Comments;
  readonly colorScales: ColorScales;
  readonly validations: Validations;
}

/** Puts the notes, colour scales and rules of an opened sheet on its cells. */
export function putBeside(
  data: SheetData,
  sheet: string,
  { comments, colorScales, validations }: BesideCells,
): void {
  for (const { address, text } of data.notes ?? []) {
    const { row, column } = parseRange(address);
    comments.put({ id: crypto.randomUUID(), sheet, row, column, text });
  }
  // The one that is added last counts most.
  for (const scale of (data.colorScales ?? []).toReversed()) colorScales.add(sheet, opened(scale, sheet));
  for (const { addresses, ...rule } of data.validations ?? [])
    validations.set(areasOf(addresses, sheet), rule);
}

/** Those that lie on a sheet, to be saved. */
export function takeBeside(
  sheet: string,
  { comments, colorScales, validations }: BesideCells,
): Pick<SheetData, "notes" | "colorScales" | "validations"> {
  const notes = comments
    .list()
    .filter((comment) => comment.sheet === sheet)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, text }) => ({ address: cellName(row, column), text }));
  const scales = colorScales.list(sheet).map(saved);
  const rules = validations
    .list(sheet)
    .map(({ areas, rule }) => ({ addresses: addressesOf(areas), ...rule }));
  return {
    ...(notes.length === 0 ? {} : { notes }),
    ...(scales.length === 0 ? {} : { colorScales: scales }),
    ...(rules.length === 0 ? {} : { validations: rules }),
  };
}

function opened({ addresses, points, stopIfTrue }: ColorScaleData, sheet: string): ColorScale {
  return { id: crypto.randomUUID(), areas: areasOf(addresses, sheet), points, stopIfTrue };
}

function saved({ areas, points, stopIfTrue }: ColorScale): ColorScaleData {
  return { addresses: addressesOf(areas), points, stopIfTrue };
}

function areasOf(addresses: string, sheet: string): Area[] {
  return addresses
    .split(" ")
    .filter((address) => address !== "")
    .map((address) => ({ sheet, ...parseRange(address) }));
}

function addressesOf(areas: readonly Area[]): string {
  return areas.map(({ row, column, rows, columns }) => areaAddress(row, column, rows, columns)).join(" ");
}

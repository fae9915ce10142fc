/** What lies on a sheet's cells without being in them, notes and colour scales, between a file's data and the grid. */
import { areaAddress } from "../../file/address";
import type { ColorScaleData } from "../../file/PartsData";
import type { SheetData } from "../../file/WorkbookData";
import { cellName, parseRange } from "../address";
import type { ColorScale, ColorScales } from "../port/ColorScales";
import type { Comments } from "../port/Comments";

export interface BesideCells {
  readonly comments: Comments;
  readonly colorScales: ColorScales;
}

/** Puts the notes and colour scales of an opened sheet on its cells. */
export function putBeside(data: SheetData, sheet: string, { comments, colorScales }: BesideCells): void {
  for (const { address, text } of data.notes ?? []) {
    const { row, column } = parseRange(address);
    comments.put({ id: crypto.randomUUID(), sheet, row, column, text });
  }
  // The one that is added last counts most.
  for (const scale of (data.colorScales ?? []).toReversed()) colorScales.add(sheet, opened(scale, sheet));
}

/** Those that lie on a sheet, to be saved. */
export function takeBeside(
  sheet: string,
  { comments, colorScales }: BesideCells,
): Pick<SheetData, "notes" | "colorScales"> {
  const notes = comments
    .list()
    .filter((comment) => comment.sheet === sheet)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, text }) => ({ address: cellName(row, column), text }));
  const scales = colorScales.list(sheet).map(saved);
  return {
    ...(notes.length === 0 ? {} : { notes }),
    ...(scales.length === 0 ? {} : { colorScales: scales }),
  };
}

function opened({ addresses, points, stopIfTrue }: ColorScaleData, sheet: string): ColorScale {
  const areas = addresses
    .split(" ")
    .filter((address) => address !== "")
    .map((address) => ({ sheet, ...parseRange(address) }));
  return { id: crypto.randomUUID(), areas, points, stopIfTrue };
}

function saved({ areas, points, stopIfTrue }: ColorScale): ColorScaleData {
  const addresses = areas.map(({ row, column, rows, columns }) => areaAddress(row, column, rows, columns));
  return { addresses: addresses.join(" "), points, stopIfTrue };
}

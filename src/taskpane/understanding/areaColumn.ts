import { areaFrom, columnName, columnNumber, sheetOf } from "../state/referenceText";

/** One column of an area, without so many rows at its top and bottom: "Data!B1:D9", 1, 1 and 0 → "Data!C2:C9". */
export function areaColumn(
  address: string,
  position: number,
  left: { readonly top: number; readonly bottom: number },
): string {
  const sheet = sheetOf(address);
  const [first = "", last = first] = address.slice(sheet.length).replaceAll("$", "").split(":");
  const [letters, top] = split(first);
  const [, bottom] = split(last);
  const start = `${sheet}${columnName(columnNumber(letters) + position)}${top + left.top}`;
  const rows = bottom - left.bottom - top - left.top + 1;
  return rows === 1 ? start : areaFrom(start, { rows, columns: 1 });
}

function split(cell: string): [letters: string, row: number] {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [letters, Number(row)];
}

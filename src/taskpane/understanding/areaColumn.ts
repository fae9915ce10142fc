import { areaFrom, columnName, columnNumber, sheetOf } from "../state/referenceText";

/** One column of an area, without so many rows at its top: "Data!B1:D9", 1, 1 → "Data!C2:C9". */
export function areaColumn(address: string, position: number, skippedRows: number): string {
  const sheet = sheetOf(address);
  const [first = "", last = first] = address.slice(sheet.length).replaceAll("$", "").split(":");
  const [letters, top] = split(first);
  const [, bottom] = split(last);
  const start = `${sheet}${columnName(columnNumber(letters) + position)}${top + skippedRows}`;
  const rows = bottom - top - skippedRows + 1;
  return rows === 1 ? start : areaFrom(start, { rows, columns: 1 });
}

function split(cell: string): [letters: string, row: number] {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [letters, Number(row)];
}

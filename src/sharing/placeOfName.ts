import type { NameFormula } from "../workbook/WorkbookFormulas";

/** How a name is called beside cells: with its sheet in front, if it belongs to one. */
export function placeOfName({ name, sheet }: Pick<NameFormula, "name" | "sheet">): string {
  return sheet === undefined ? name : `${sheet}!${name}`;
}

/** Every cell of the playground's workbook with its formula and what it shows, for comparing before and after. */
import type { Playground } from "../support/playground";

export interface SheetCell {
  /** "Start!C9" */
  readonly place: string;
  /** The formula, or what was typed. */
  readonly content: number | string | boolean;
  /** Errors as their texts. */
  readonly value: number | string | boolean;
  readonly text: string;
}

/** The cells of the first rows and columns of each sheet that holds no long list. */
export async function allCells({ page, calculated }: Playground): Promise<SheetCell[]> {
  await calculated();
  return page.evaluate(() => {
    const { grid } = window.playground;
    return grid.sheets().flatMap(({ id, name }) => {
      const area = { sheet: id, row: 0, column: 0, rows: 60, columns: 12 };
      const [contents, values, texts] = [grid.formulas(area), grid.values(area), grid.text(area)];
      return contents.flatMap((line, row) =>
        line.flatMap((content, column) => {
          const value = values[row]![column]!;
          if (value === "") return [];
          const place = `${name}!${String.fromCharCode(65 + column)}${row + 1}`;
          const plain = typeof value === "object" ? value.error : value;
          return [{ place, content, value: plain, text: texts[row]![column]! }];
        }),
      );
    });
  });
}

/** Those whose formula holds. A text that begins with "=" is none. */
export function withFormula(cells: readonly SheetCell[], holds: (formula: string) => boolean): SheetCell[] {
  return cells.filter(({ content, value }) => {
    const isFormula = typeof content === "string" && content.startsWith("=") && content !== value;
    return isFormula && holds(content);
  });
}

/** What cells show, by place. */
export function valuesOf(cells: readonly SheetCell[]): Record<string, SheetCell["value"]> {
  return Object.fromEntries(cells.map(({ place, value }) => [place, value]));
}

/** Holds numbers against others to 1e-9 of their size, everything else as it is. */
export function expectSameValues(
  given: Record<string, SheetCell["value"]>,
  expected: Record<string, SheetCell["value"]>,
): void {
  const other = Object.entries(expected).filter(([place, value]) => {
    const one = given[place];
    return typeof value === "number" && typeof one === "number"
      ? Math.abs(one - value) > 1e-9 * Math.max(Math.abs(one), Math.abs(value)) + 1e-13
      : one !== value;
  });
  expect(other.map(([place, value]) => `${place}: ${String(given[place])}, not ${String(value)}`)).toEqual(
    [],
  );
}

/** Cells of the active sheet, written and read in one go, for tests that are not about typing. */
import { parseCells } from "../../../playground/host/model/addresses";
import type { Playground } from "./playground";

type Content = number | string | boolean;

/** Writes rows of contents as an add-in would, the first at this cell, and waits for nothing. */
export async function write(
  { page }: Playground,
  address: string,
  rows: readonly (readonly Content[])[],
): Promise<void> {
  const first = parseCells(address, "");
  if (first === undefined) throw new Error(`There is no cell ${address}.`);
  const { row, column } = first;
  await page.evaluate(
    ([contents, place]) => {
      const { grid } = window.playground;
      const size = { rows: contents.length, columns: contents[0]?.length ?? 0 };
      return grid.setFormulas({ sheet: grid.activeSheet(), ...place, ...size }, contents);
    },
    [rows, { row, column }] as const,
  );
}

/** What the cells hold, an error as its text. */
export async function values(playground: Playground, address: string): Promise<Content[]> {
  return (await playground.cells(address)).flat().map(({ value }) => value);
}

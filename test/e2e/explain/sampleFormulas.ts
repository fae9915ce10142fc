/** The formulas of ours that a sheet of the sample workbook holds. */
import { callsIn } from "../../../src/formulas/parsing/callsIn";
import { columnName } from "../../../src/taskpane/state/referenceText";
import { parseCells } from "../../../playground/host/model/addresses";
import type { Playground } from "../support/playground";

export interface SampleFormula {
  readonly address: string;
  readonly formula: string;
}

const LOOKED_AT = "A1:M200";

/** Row by row; of a result that spills only the cell that holds the formula. */
export async function formulasOf({ page }: Playground, sheet: string): Promise<readonly SampleFormula[]> {
  const area = parseCells(LOOKED_AT, "")!;
  const contents = await page.evaluate(
    ([name, { row, column, rows, columns }]) => {
      const { grid } = window.playground;
      const id = grid.sheets().find((one) => one.name === name)!.id;
      const looked = { sheet: id, row, column, rows, columns };
      const values = grid.values(looked);
      // Formulas that stand there as text are their own values.
      return grid
        .formulas(looked)
        .map((line, r) => line.map((content, c) => (values[r]?.[c] === content ? "" : content)));
    },
    [sheet, area] as const,
  );
  return contents.flatMap((line, row) =>
    line.flatMap((content, column) => {
      const isOurs = typeof content === "string" && callsIn(content).length > 0;
      const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet}'`;
      return isOurs ? [{ address: `${name}!${columnName(column + 1)}${row + 1}`, formula: content }] : [];
    }),
  );
}

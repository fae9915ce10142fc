import { catalogue, type FunctionId } from "../src/functions/catalogue";
import type { Host } from "../src/functions/host";
import { worksheetFunction } from "../src/functions/register";
import { makeCells, wholeColumn, type BenchCells, type CellName } from "./cells";
import { filledBackwards } from "./floor";
import { interleave } from "./measure";
import type { WholeColumnResult } from "./results";

const FILLED = 5_000;
const ROUNDS = 15;

const CALLS: readonly (readonly [FunctionId, readonly CellName[]])[] = [
  ["REPEATRATE.ORDERS", ["customers"]],
  ["CLV.ORDERS", ["customers", "amounts"]],
  ["NPS", ["scores"]],
];

/** References to whole columns (=NPS(A:A)): what the blanks below the data cost. */
export function measureWholeColumn(host: Host): WholeColumnResult[] {
  const cells = makeCells(FILLED);
  return CALLS.map(([id, names]) => {
    const calculate = worksheetFunction(catalogue[id], host);
    const columns = names.map((name) => wholeColumn(cells[name as keyof BenchCells]));
    const [whole, filled, bareLoop] = interleave(
      [
        () => calculate(...columns, {}),
        () => calculate(...names.map((name) => cells[name]), {}),
        () => columns.map(filledBackwards),
      ],
      ROUNDS,
    );
    const formula = `${id}(${names
      .map((_, index) => "ABC"[index])
      .map((letter) => `${letter}:${letter}`)
      .join(", ")})`;
    return { formula, whole: whole!, filled: filled!, bareLoop: bareLoop! };
  });
}

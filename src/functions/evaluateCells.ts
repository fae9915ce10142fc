import type { CellArgument } from "./arguments";
import type { CellFunction } from "./declaration";
import { attempt, type Failure, type Figure } from "./outcome";
import { isBlank, type Cell } from "./reading/cell";
import { locate, ReadError, type ReadProblem } from "./reading/problem";
import { asCells, sizeOf, type Cells } from "./reading/rows";

/**
 * Calculates a function of single numbers element by element: ranges of equal shape give a range of that shape, and
 * one cell goes with every cell of the others. Only the cells that earn a problem have one. What becomes of an outcome
 * is decided at once: a hundred thousand outcomes would fill the memory.
 */
export function evaluateCells<T>(
  declaration: CellFunction,
  args: readonly unknown[],
  use: (outcome: Figure | Failure) => T,
): T[][] {
  const given = Object.entries(declaration.arguments).map(([name, declared], position) => ({
    name,
    declared,
    cells: args[position] === null || args[position] === undefined ? undefined : asCells(args[position]),
  }));
  const ranges = given.filter(isRange);
  const problem = findMisfit(ranges);
  if (problem) return [[use({ kind: "problem", problem })]];
  const shape = ranges[0]?.cells ?? [[null]];
  return shape.map((line, row) =>
    line.map((_, column) => use(attempt(() => calculate(declaration, given, row, column)))),
  );
}

interface Given {
  readonly name: string;
  readonly declared: CellArgument<unknown>;
  /** Undefined where the argument was left out. */
  readonly cells: Cells | undefined;
}
type GivenCells = Given & { readonly cells: Cells };

function isRange(given: Given): given is GivenCells {
  return given.cells !== undefined && sizeOf(given.cells) !== 1;
}

function findMisfit(ranges: readonly GivenCells[]): ReadProblem | undefined {
  const [first, ...others] = ranges;
  const misfit = others.find(({ cells }) => shapeOf(cells) !== shapeOf(first!.cells));
  if (!first || !misfit) return undefined;
  return {
    code: "differentShapes",
    argument: first.name,
    shape: shapeOf(first.cells),
    otherArgument: misfit.name,
    otherShape: shapeOf(misfit.cells),
  };
}

function shapeOf(cells: Cells): string {
  return `${cells.length} × ${cells[0]?.length ?? 0}`;
}

function calculate(declaration: CellFunction, given: readonly Given[], row: number, column: number): Figure {
  const values: Record<string, unknown> = {};
  for (const argument of given) values[argument.name] = read(argument, row, column);
  return { kind: "finding", finding: declaration.calculate(values), format: declaration.format };
}

function read(given: Given, row: number, column: number): unknown {
  const { name, declared, cells } = given;
  if (!cells) {
    if (!declared.optional) throw new ReadError({ code: "missingArgument", argument: name });
    return undefined;
  }
  const isSingle = sizeOf(cells) === 1;
  const cell: Cell = isSingle ? cells[0]![0] : cells[row]![column];
  if (isBlank(cell)) return declared.blank;
  try {
    return declared.readCell(cell);
  } catch (error) {
    throw locate(
      error,
      isSingle ? { argument: name } : { argument: name, row: row * cells[0]!.length + column + 1 },
    );
  }
}

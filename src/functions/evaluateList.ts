import type { Finding } from "../metrics/finding";
import type { Argument, CellArgument, RangeArgument } from "./arguments";
import type { ListFunction, Values } from "./declaration";
import { attempt, type Outcome } from "./outcome";
import { isBlank, textIn } from "./reading/cell";
import { locate, ReadError } from "./reading/problem";
import { asCells, filledSize, sizeOf, type Cells } from "./reading/rows";

/** Reads the ranges of a list function, which describe the same rows, and calculates. */
export function evaluateList(declaration: ListFunction, args: readonly unknown[]): Outcome {
  const given = Object.entries(declaration.arguments).map(([name, argument], position) =>
    give(name, argument, args[position]),
  );
  const ranges = given.filter((argument) => argument.shape === "range");
  requireSameSize(ranges);
  const start = ranges.some(hasHeading) ? 1 : 0;
  const end = Math.max(start, ...ranges.map(({ cells }) => filledSize(cells)));
  const values: Record<string, unknown> = {};
  for (const argument of given) {
    values[argument.name] =
      argument.shape === "range"
        ? argument.declared.readRows({ cells: argument.cells, start, end }, argument.name)
        : readCell(argument);
  }
  return attempt(() => calculate(declaration, values, start), start + 1);
}

function calculate(declaration: ListFunction, values: Values, headings: number): Outcome {
  const finding = declaration.calculate(values);
  return {
    kind: "finding",
    finding: headings > 0 ? withHeading(finding) : finding,
    format: declaration.format(values),
  };
}

type Given =
  | {
      readonly shape: "range";
      readonly name: string;
      readonly declared: RangeArgument<unknown>;
      readonly cells: Cells;
    }
  | {
      readonly shape: "cell";
      readonly name: string;
      readonly declared: CellArgument<unknown>;
      readonly value: unknown;
    }
  | { readonly shape: "omitted"; readonly name: string };

function give(name: string, declared: Argument<unknown>, value: unknown): Given {
  if (declared.shape !== "range") return { shape: "cell", name, declared, value };
  if (value !== null && value !== undefined) return { shape: "range", name, declared, cells: asCells(value) };
  if (!declared.optional) throw new ReadError({ code: "missingArgument", argument: name });
  return { shape: "omitted", name };
}

function requireSameSize(ranges: readonly Extract<Given, { shape: "range" }>[]): void {
  const [first, ...others] = ranges;
  for (const other of others) {
    const [size, otherSize] = [sizeOf(first!.cells), sizeOf(other.cells)];
    if (size === otherSize) continue;
    const [argument, otherArgument] = [first!.name, other.name];
    throw new ReadError({ code: "differentSizes", argument, size, otherArgument, otherSize });
  }
}

function hasHeading({ declared, cells }: Extract<Given, { shape: "range" }>): boolean {
  const top = textIn(cells[0]?.[0]);
  return top !== undefined && declared.isHeading(top);
}

function readCell(given: Exclude<Given, { shape: "range" }>): unknown {
  if (given.shape === "omitted") return undefined;
  const { declared, name, value } = given;
  // A reference to one cell may arrive as a range of one cell.
  const cell = declared.shape === "cell" && Array.isArray(value) ? asCells(value)[0]?.[0] : value;
  const read = isBlank(cell) ? undefined : readAt(declared, cell, name);
  if (read === undefined && !declared.optional) {
    throw new ReadError({ code: "missingArgument", argument: name });
  }
  return read;
}

function readAt(declared: CellArgument<unknown>, cell: unknown, argument: string): unknown {
  try {
    return declared.readCell(cell);
  } catch (error) {
    throw locate(error, { argument });
  }
}

function withHeading(finding: Finding): Finding {
  const { rows } = finding;
  return rows ? { ...finding, rows: { ...rows, leftOut: { header: 1, ...rows.leftOut } } } : finding;
}

import type { RowUse } from "../metrics/finding";
import type { Argument, CellArgument, RangeArgument } from "./arguments";
import type { ListFunction, Values } from "./declaration";
import { attempt, type Failure, type Outcome, type Result } from "./outcome";
import { isBlank, textIn } from "./reading/cell";
import { locate, ReadError } from "./reading/problem";
import { asCells, filledSize, rowsOf, sizeOf, type Cells, type Rows } from "./reading/rows";

/** A call of a list function whose arguments are read. */
export interface ReadCall {
  readonly kind: "read";
  readonly values: Values;
  /** Calculates what was read, or other values in the place of some: a further question reads no cell again. */
  readonly calculate: (changes?: Values) => Outcome;
}

/** Reads the ranges of a list function, which describe the same rows, and calculates. */
export function evaluateList(declaration: ListFunction, args: readonly unknown[]): Outcome {
  const call = readList(declaration, args);
  return call.kind === "read" ? call.calculate() : call;
}

/** Reads the arguments of a list function. */
export function readList(declaration: ListFunction, args: readonly unknown[]): ReadCall | Failure {
  return attempt(() => read(declaration, args));
}

function read(declaration: ListFunction, args: readonly unknown[]): ReadCall {
  const given = Object.entries(declaration.arguments).map(([name, argument], position) =>
    give(name, argument, args[position]),
  );
  const extents = extentsOf(given.filter((argument) => argument.shape === "range"));
  const values: Record<string, unknown> = {};
  for (const argument of given) {
    values[argument.name] =
      argument.shape === "range"
        ? argument.declared.readRows(rowsOf(argument.cells, extents.get(argument.name)!), argument.name)
        : readCell(argument);
  }
  const headings = Math.max(0, ...[...extents.values()].map(({ start }) => start));
  const calculate = (changes: Values = {}) =>
    attempt<Result>(
      () => withHeading(declaration.calculate({ ...values, ...changes }), headings),
      (argument) => (extents.get(argument)?.start ?? 0) + 1,
    );
  return { kind: "read", values, calculate };
}

interface GivenRange {
  readonly shape: "range";
  readonly name: string;
  readonly declared: RangeArgument<unknown>;
  readonly cells: Cells;
}

interface GivenCell {
  readonly shape: "cell";
  readonly name: string;
  readonly declared: CellArgument<unknown>;
  readonly value: unknown;
}

type Given = GivenRange | GivenCell | { readonly shape: "omitted"; readonly name: string };

function give(name: string, declared: Argument<unknown>, value: unknown): Given {
  if (declared.shape !== "range") return { shape: "cell", name, declared, value };
  if (value !== null && value !== undefined) return { shape: "range", name, declared, cells: asCells(value) };
  if (!declared.optional) throw new ReadError({ code: "missingArgument", argument: name });
  return { shape: "omitted", name };
}

/** From where to where a range is read: below a heading in any range of its list, down to the list's last filled cell. */
type Extent = Pick<Rows, "start" | "end">;

function extentsOf(ranges: readonly GivenRange[]): ReadonlyMap<string, Extent> {
  const extents = new Map<string, Extent>();
  for (const name of new Set(ranges.map(({ declared }) => declared.list))) {
    const list = ranges.filter(({ declared }) => declared.list === name);
    requireSameSize(list);
    const start = list.some(hasHeading) ? 1 : 0;
    const end = Math.max(start, ...list.map(({ cells }) => filledSize(cells)));
    for (const range of list) extents.set(range.name, { start, end });
  }
  return extents;
}

function requireSameSize(ranges: readonly GivenRange[]): void {
  const [first, ...others] = ranges;
  for (const other of others) {
    const [size, otherSize] = [sizeOf(first!.cells), sizeOf(other.cells)];
    if (size === otherSize) continue;
    const [argument, otherArgument] = [first!.name, other.name];
    throw new ReadError({ code: "differentSizes", argument, size, otherArgument, otherSize });
  }
}

function hasHeading({ declared, cells }: GivenRange): boolean {
  const top = textIn(cells[0]?.[0]);
  return top !== undefined && declared.isHeading(top);
}

function readCell(given: Exclude<Given, GivenRange>): unknown {
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

/** Adds the heading, which the metric did not see, to the rows left out. */
function withHeading(result: Result, headings: number): Result {
  if (headings === 0) return result;
  const add = (use: RowUse): RowUse => ({ ...use, leftOut: { header: headings, ...use.leftOut } });
  switch (result.kind) {
    case "finding":
      return { ...result, finding: { ...result.finding, ...mapRows(result.finding, add) } };
    case "interval":
      return { ...result, interval: { ...result.interval, ...mapRows(result.interval, add) } };
    case "table":
      return { ...result, table: { ...result.table, use: add(result.table.use) } };
  }
}

function mapRows(owner: { readonly rows?: RowUse | undefined }, change: (use: RowUse) => RowUse) {
  return owner.rows ? { rows: change(owner.rows) } : {};
}

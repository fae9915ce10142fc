import type { Values } from "../../functions/declaration";
import type { Ids, Numbers } from "../../metrics/rows";

/** The ranges of a question, as its cells were read: each tells one thing of every row. */
export type Columns = Readonly<Record<string, Column>>;
type Column = Numbers | Ids;

/** Those of a question's values that are ranges. */
export function columnsOf(values: Values): Columns {
  const ranges = Object.entries(values).filter(([, value]) => isColumn(value));
  return Object.fromEntries(ranges) as Columns;
}

function isColumn(value: unknown): value is Column {
  if (value instanceof Float64Array) return true;
  return typeof value === "object" && value !== null && "codes" in value;
}

/** The columns with these rows, in this order. */
export function gather(columns: Columns, rows: Int32Array): Columns {
  return changed(columns, (column) =>
    column instanceof Float64Array
      ? picked(new Float64Array(rows.length), column, rows)
      : { codes: picked(new Int32Array(rows.length), column.codes, rows), labels: column.labels },
  );
}

/** A loop: the ready-made ways to make one typed array from another take ten times as long. */
function picked<A extends Float64Array | Int32Array>(into: A, from: A, rows: Int32Array): A {
  for (let i = 0; i < rows.length; i++) into[i] = from[rows[i]!]!;
  return into;
}

/** The columns with the rows that follow each other from one to before another; nothing is copied. */
export function part(columns: Columns, start: number, end: number): Columns {
  return changed(columns, (column) =>
    column instanceof Float64Array
      ? column.subarray(start, end)
      : { codes: column.codes.subarray(start, end), labels: column.labels },
  );
}

/** How many rows the longest column has. */
export function rowCount(columns: Columns): number {
  const lengths = Object.values(columns).map((column) =>
    column instanceof Float64Array ? column.length : column.codes.length,
  );
  return Math.max(0, ...lengths);
}

function changed(columns: Columns, change: (column: Column) => Column): Columns {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, change(column)]));
}

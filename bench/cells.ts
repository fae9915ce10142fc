/** The cells of the benchmarks: lists as Excel hands them over, a column of one-cell rows each, always the same. */

export type Cells = readonly (readonly [unknown])[];

export interface BenchCells {
  readonly customers: Cells;
  readonly dates: Cells;
  readonly amounts: Cells;
  readonly orderIds: Cells;
  readonly groups: Cells;
  readonly ends: Cells;
  readonly scores: Cells;
  readonly ratings: Cells;
  readonly otherScores: Cells;
  readonly otherRatings: Cells;
}
export type CellName = keyof BenchCells;

const FIRST_DAY = 45_658; // 2025-01-01
const DAYS = 730;
const GROUPS = ["Web", "Store", "App", "Phone", "Partner"];

/** `rows` orders of a tenth as many customers over two years, and as many answers. */
export function makeCells(rows: number): BenchCells {
  const random = generator(rows);
  const below = (limit: number) => Math.floor(random() * limit);
  const column = (make: (row: number) => unknown): Cells =>
    Array.from({ length: rows }, (_, row): [unknown] => [make(row)]);
  const named = (prefix: string, number: number) => `${prefix}-${String(number).padStart(7, "0")}`;
  const buyers = Array.from({ length: rows }, () => below(rows / 10));
  // Two rows of a customer are one order.
  const visits = new Map<number, number>();
  const orders = buyers.map((buyer) => {
    const visit = visits.get(buyer) ?? 0;
    visits.set(buyer, visit + 1);
    return `${named("O", buyer)}-${visit >> 1}`;
  });
  const days = Array.from({ length: rows }, () => FIRST_DAY + below(DAYS));
  return {
    // Each text is an object of its own, as it is after a message from Excel.
    customers: column((row) => named("C", buyers[row]!)),
    dates: column((row) => days[row]),
    amounts: column(() => below(20_000) / 100),
    orderIds: column((row) => orders[row]),
    groups: column(() => GROUPS[below(GROUPS.length)]),
    ends: column((row) => (below(3) === 0 ? null : days[row]! + below(400))),
    scores: column(() => below(11)),
    ratings: column(() => 1 + below(5)),
    otherScores: column(() => below(11)),
    otherRatings: column(() => 1 + below(5)),
  };
}

/** The same cells in a whole column of a sheet. */
export function wholeColumn(cells: Cells): Cells {
  return Array.from({ length: 1_048_576 }, (_, row) => cells[row] ?? ([null] as const));
}

/** Marsaglia's xorshift: numbers from 0 to 1, the same for each seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

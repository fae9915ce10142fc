/** What is measured of one job for one number of rows: milliseconds and bytes. */
export interface JobResult {
  readonly time: number;
  readonly floor: number;
  readonly duckdb: number;
  readonly memory: number;
}

/** What is measured for one number of rows, the jobs in their order. */
export interface SizeResult {
  readonly rows: number;
  /** What the process takes once the cells are there, and at most while it calculates. */
  readonly cellsBytes: number;
  readonly peakBytes: number;
  readonly wholeColumn: readonly WholeColumnResult[];
  readonly results: readonly JobResult[];
}

/** A whole column with few cells filled, against those cells alone and a bare loop from its end: milliseconds. */
export interface WholeColumnResult {
  readonly formula: string;
  readonly whole: number;
  readonly filled: number;
  readonly bareLoop: number;
}

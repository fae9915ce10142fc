import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBType,
} from "@duckdb/node-api";
import type { CellName, Cells } from "./cells";
import { median } from "./measure";

type Ranges = readonly (readonly [CellName, Cells])[];

const TYPES: Partial<Record<CellName, DuckDBType>> = {
  customers: VARCHAR,
  orderIds: VARCHAR,
  groups: VARCHAR,
  amounts: DOUBLE,
};

/** DuckDB does the same job from the same JavaScript arrays: it takes the columns, in chunks, and runs the query. */
export class Peer {
  private constructor(private readonly connection: DuckDBConnection) {}

  static async open(): Promise<Peer> {
    const instance = await DuckDBInstance.create(":memory:", { max_memory: "4GB" });
    return new Peer(await instance.connect());
  }

  /** The median time of loading and asking, in milliseconds. */
  async time(ranges: Ranges, sql: string, rounds: number): Promise<number> {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const before = performance.now();
      await this.load(ranges);
      (await this.connection.runAndReadAll(sql)).getColumnsJS();
      times.push(performance.now() - before);
    }
    return median(times);
  }

  private async load(ranges: Ranges): Promise<void> {
    const types = ranges.map(([name]) => TYPES[name] ?? INTEGER);
    const columns = ranges.map(([name], index) => `${name} ${String(types[index])}`);
    await this.connection.run(`CREATE OR REPLACE TABLE t (${columns.join(", ")})`);
    const appender = await this.connection.createAppender("t");
    const rows = ranges[0]![1].length;
    for (let start = 0; start < rows; start += CHUNK) {
      const size = Math.min(CHUNK, rows - start);
      const chunk = DuckDBDataChunk.create(types, size);
      ranges.forEach(([, cells], index) => {
        const values = new Array<number | string | null>(size);
        for (let i = 0; i < size; i++) values[i] = cells[start + i]![0] as number | string | null;
        chunk.setColumnValues(index, values);
      });
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }
}

/** As many rows as a chunk of DuckDB holds. */
const CHUNK = 2048;

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

export type SqlValue = number | string | boolean | null;
type ColumnType = "INTEGER" | "DOUBLE" | "VARCHAR";

/** DuckDB in memory, with the definitions of sql/NAME.sql: the second opinion on every figure. */
export class Database {
  private constructor(private readonly connection: DuckDBConnection) {}

  static async open(): Promise<Database> {
    const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
    return new Database(await instance.connect());
  }

  async define(...names: string[]): Promise<void> {
    for (const name of names) {
      await this.connection.run(readFileSync(join(__dirname, "..", "sql", `${name}.sql`), "utf8"));
    }
  }

  /** Makes a table of these rows; a value is the cell as it stands, as text where the column is text. */
  async load(
    table: string,
    columns: Readonly<Record<string, ColumnType>>,
    rows: Iterable<readonly unknown[]>,
  ): Promise<void> {
    const declared = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);
    await this.connection.run(`CREATE TABLE ${table} (${declared.join(", ")})`);
    const appender = await this.connection.createAppender(table);
    const types = Object.values(columns);
    for (const row of rows) {
      row.forEach((value, index) => {
        if (value === null || value === undefined) appender.appendNull();
        else if (types[index] === "INTEGER") appender.appendInteger(Number(value));
        else if (types[index] === "DOUBLE") appender.appendDouble(Number(value));
        else appender.appendVarchar(String(value));
      });
      appender.endRow();
    }
    appender.closeSync();
  }

  async query(sql: string): Promise<SqlValue[][]> {
    const result = await this.connection.runAndReadAll(sql);
    return result.getRowsJS().map((row) => row.map(plain));
  }

  close(): void {
    this.connection.closeSync();
  }
}

function plain(value: unknown): SqlValue {
  if (typeof value === "bigint") return Number(value);
  if (value === null || ["number", "string", "boolean"].includes(typeof value)) return value as SqlValue;
  throw new Error(`no plain value: ${String(value)}`);
}

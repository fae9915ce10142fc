import { catalogue, type FunctionId } from "../../../../src/functions/catalogue";
import { evaluate } from "../../../../src/functions/evaluate";
import type { Outcome } from "../../../../src/functions/outcome";
import type { FormulaContext } from "../../../../src/formulas/native/FormulaContext";
import type { Dialect } from "../../../../src/formulas/native/Dialect";
import { nativeFormula } from "../../../../src/formulas/native/nativeFormula";
import type { Value } from "./calculatedInGrid";

/** An argument: as a formula writes it, and what the function gets. */
export interface Written {
  readonly text: string;
  readonly value: unknown;
}

/** A call of ours over cells of the sheet, with our own result. */
export interface Case {
  readonly id: FunctionId;
  readonly formula: string;
  readonly ours: Outcome;
}

/** One sheet on which lists stand below each other, so that one calculation answers for hundreds of them. */
export class SheetOfCases implements FormulaContext {
  readonly name = "Data";
  readonly rows: Value[][] = [];
  private readonly facts = new Map<string, { rows: number; columns: number; top: unknown }>();

  /** Puts columns side by side, below what is there. */
  list<Name extends string>(columns: Readonly<Record<Name, readonly unknown[]>>): Record<Name, Written> {
    const first = this.rows.length;
    const entries = Object.entries(columns) as [Name, readonly Value[]][];
    const length = Math.max(1, ...entries.map(([, cells]) => cells.length));
    for (let row = 0; row < length; row++) this.rows.push(entries.map(([, cells]) => cells[row] ?? null));
    // A blank row between two lists.
    this.rows.push([]);
    return Object.fromEntries(
      entries.map(([name, cells], column) => [name, this.column(first, column, length, cells)]),
    ) as Record<Name, Written>;
  }

  /** One cell, or several side by side. */
  cells(...values: readonly Value[]): Written {
    const row = this.rows.length + 1;
    this.rows.push([...values]);
    const text =
      values.length === 1 ? `Data!$A$${row}` : `Data!$A$${row}:$${letter(values.length - 1)}$${row}`;
    this.facts.set(text, { rows: 1, columns: values.length, top: values[0] });
    return { text, value: [[...values]] };
  }

  cellsAt(reference: string) {
    return this.facts.get(reference);
  }

  private column(first: number, column: number, length: number, cells: readonly Value[]): Written {
    const text = `Data!$${letter(column)}$${first + 1}:$${letter(column)}$${first + length}`;
    this.facts.set(text, { rows: length, columns: 1, top: cells[0] });
    return { text, value: Array.from({ length }, (_, row) => [cells[row] ?? null]) };
  }
}

export function constant(value: number | string | boolean): Written {
  return { text: typeof value === "string" ? `"${value}"` : String(value).toUpperCase(), value };
}

/** A call with its arguments by name. */
export function caseOf(id: FunctionId, args: Readonly<Record<string, Written | undefined>>): Case {
  const names = Object.keys(catalogue[id].arguments);
  const unknown = Object.keys(args).find((name) => !names.includes(name));
  if (unknown) throw new Error(`${id} has no argument ${unknown}`);
  const last = names.findLastIndex((name) => args[name] !== undefined);
  const given = names.slice(0, last + 1).map((name) => args[name]);
  const formula = `=${id}(${given.map((argument) => argument?.text ?? "").join(",")})`;
  const outcomes = evaluate(
    catalogue[id],
    names.map((name) => args[name]?.value ?? null),
  );
  return { id, formula, ours: outcomes[0]![0]! };
}

/** The native formula; undefined where it would be too long, and nowhere else. */
export function nativeOf({ formula }: Case, dialect: Dialect, context: FormulaContext): string | undefined {
  const native = nativeFormula(formula, dialect, context);
  if ("formula" in native) return native.formula;
  if (dialect === "any" && native.reason.code === "tooLong") return undefined;
  throw new Error(`${formula}: ${JSON.stringify(native.reason)}`);
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

import type { FormulaArgument, WrittenArgument } from "../../formulas/compose";
import { catalogue, type ArgumentName, type FunctionId } from "../../functions/catalogue";
import type { Cell } from "../../workbook/Workbook";
import { answerOf } from "./calculation";
import type { Calculation } from "./paneState";
import { argumentsOf } from "./question";

type Rows = readonly (readonly Cell[])[];

/**
 * Blank cells among the answers of a survey. Some Excels hand a blank cell to a function as 0, and 0 is an answer; only
 * a formula that leaves these rows out itself means the same everywhere.
 */
export interface BlankScores {
  readonly count: number;
  /** The arguments of which the formula leaves rows out; undefined where their cells lie so that it cannot. */
  readonly left: readonly ArgumentName[] | undefined;
}

/** What is blank among the scores that a question is about; undefined where nothing is, or where there is nothing else. */
export function blankScores(id: FunctionId, values: readonly unknown[]): BlankScores | undefined {
  const ranges = rangesOf(id, values);
  const scores = ranges.filter(({ name }) => catalogue[id].arguments[name]?.role === "scores");
  const holding = scores.filter(({ rows }) => blanksIn(rows) > 0);
  if (holding.length === 0 || scores.some(({ rows }) => blanksIn(rows) === cellsIn(rows))) return undefined;
  const left = ranges.filter(({ list }) => holding.some((one) => one.list === list));
  const fits = holding.every(({ list, rows }) =>
    left.every((other) => other.list !== list || isBeside(other.rows, rows)),
  );
  return {
    count: holding.reduce((sum, { rows }) => sum + blanksIn(rows), 0),
    left: fits ? left.map(({ name }) => name) : undefined,
  };
}

/** The arguments as the formula writes them: without the rows in which the score is blank. */
export function withoutBlankScores(
  id: FunctionId,
  args: readonly FormulaArgument[],
  left: readonly ArgumentName[],
): readonly WrittenArgument[] {
  const declared = argumentsOf(id);
  const listOf = (name: ArgumentName) => listName(id, name);
  const scoresOf = (list: string) => {
    const position = declared.findIndex(([name, { role }]) => role === "scores" && listOf(name) === list);
    return args[position];
  };
  return args.map((argument, position) => {
    const [name] = declared[position]!;
    const scores = scoresOf(listOf(name));
    return left.includes(name) && argument.kind === "reference" && scores?.kind === "reference"
      ? { kind: "besideFilled", reference: argument.reference, filled: scores.reference }
      : argument;
  });
}

/** What the answer in sight says of blanks. */
export function blanksOf(calculation: Calculation): BlankScores | undefined {
  const answer = answerOf(calculation);
  return answer?.kind === "calculated" ? answer.blanks : undefined;
}

interface Range {
  readonly name: ArgumentName;
  readonly list: string;
  readonly rows: Rows;
}

function rangesOf(id: FunctionId, values: readonly unknown[]): readonly Range[] {
  return argumentsOf(id).flatMap(([name, { shape }], position) => {
    const rows = values[position];
    return shape === "range" && Array.isArray(rows) ? [{ name, list: listName(id, name), rows }] : [];
  });
}

function listName(id: FunctionId, name: ArgumentName): string {
  const argument = catalogue[id].arguments[name];
  return argument?.shape === "range" ? (argument.list ?? "") : "";
}

/** FILTER takes a column or a row, and a condition of the same shape. */
function isBeside(one: Rows, scores: Rows): boolean {
  const width = (rows: Rows) => rows[0]?.length ?? 0;
  const isLine = scores.length === 1 || width(scores) === 1;
  return isLine && one.length === scores.length && width(one) === width(scores);
}

function blanksIn(rows: Rows): number {
  let count = 0;
  for (const line of rows) for (const cell of line) if (cell === "") count++;
  return count;
}

function cellsIn(rows: Rows): number {
  return rows.length * (rows[0]?.length ?? 0);
}

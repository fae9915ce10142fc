import type { FunctionId } from "../functions/catalogue";
import type { Expression } from "./parsing/meaning";

/** How a formula separates its arguments and writes decimals and truth: in files the English way. */
export interface FormulaStyle {
  readonly list: "," | ";";
  readonly decimal: "." | ",";
  readonly true: string;
  readonly false: string;
  /** What FILTER is called. */
  readonly filter: string;
}

export const ENGLISH: FormulaStyle = {
  list: ",",
  decimal: ".",
  true: "TRUE",
  false: "FALSE",
  filter: "FILTER",
};

/** An argument in a formula: a reference as it stands, a constant, or what a formula has in their place. */
export type FormulaArgument =
  | { readonly kind: "reference"; readonly reference: string }
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | { readonly kind: "omitted" }
  | WrittenExpression;

/** A calculation as it is written in a formula of the workbook. */
export interface WrittenExpression {
  readonly kind: "expression";
  /** In English. */
  readonly text: string;
  readonly expression: Expression;
  /** The cell in whose formula it stands, with its sheet: references without a sheet mean that one. */
  readonly cell: string;
}

/** An argument as it is written: of a range perhaps only the cells beside those of another that are filled. */
export type WrittenArgument =
  FormulaArgument | { readonly kind: "besideFilled"; readonly reference: string; readonly filled: string };

/** Writes a call of one of our functions; arguments left out at the end take no separator. */
export function composeFormula(
  id: FunctionId,
  args: readonly WrittenArgument[],
  style: FormulaStyle = ENGLISH,
): string {
  const last = args.findLastIndex(({ kind }) => kind !== "omitted");
  const written = args.slice(0, last + 1).map((argument) => writeArgument(argument, style));
  return `=${id}(${written.join(style.list)})`;
}

/** An argument by itself; nothing for one that is left out. */
export function writeArgument(argument: WrittenArgument, style: FormulaStyle): string {
  if (argument.kind === "omitted") return "";
  if (argument.kind === "expression") return argument.text;
  if (argument.kind === "reference") return argument.reference;
  if (argument.kind === "besideFilled") {
    return `${style.filter}(${argument.reference}${style.list}${argument.filled}<>"")`;
  }
  const { value } = argument;
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? style.true : style.false;
  return String(value).replace(".", style.decimal);
}

import type { Finding } from "../metrics/finding";
import type { Interval } from "../metrics/statistics/interval";
import type { Table } from "../metrics/table";
import type { Ask } from "./asks";
import { flag, optional, type Argument, type CellArgument } from "./arguments";
import type { Format, Result } from "./outcome";

/**
 * A worksheet function is declared once. Excel's function metadata, the registration, the task pane's forms, the help
 * pages, the definitions and the native formulas all start from its declaration.
 */
export type Declaration = ListFunction | CellFunction;

interface DeclarationBase {
  /** The questions that the function answers, the one that it is named for first. */
  readonly asks: readonly [Ask, ...Ask[]];
  /** In the order in which a formula gives them; the key is the argument's name in every message and text. */
  readonly arguments: Readonly<Record<string, Argument<unknown>>>;
  /** An example for the help pages; a test calculates it. */
  readonly example: Example;
}

export interface Example {
  readonly formula: string;
  readonly result: number | readonly (readonly (number | string)[])[];
}

/** The values of a function's arguments, by name. */
export type Values = Readonly<Record<string, unknown>>;

/** A function of lists: its ranges describe rows, and a figure, an interval or a table comes out. */
export interface ListFunction extends DeclarationBase {
  readonly kind: "list";
  /** Whether the result takes more than one cell. */
  readonly spills: boolean;
  readonly calculate: (values: Values) => Result;
}

/** A function of single numbers, calculated cell by cell where it gets ranges of equal shape. */
export interface CellFunction extends DeclarationBase {
  readonly kind: "cells";
  readonly arguments: Readonly<Record<string, CellArgument<unknown>>>;
  readonly format: Format;
  readonly calculate: (values: Values) => Finding;
}

type Arguments = Readonly<Record<string, Argument<unknown>>>;
type ValuesOf<A extends Arguments> = {
  readonly [Name in keyof A]: ValueOf<A[Name]> | (A[Name] extends { optional: true } ? undefined : never);
};

type ValueOf<A> = A extends Argument<infer T> ? T : never;

interface Specification<A extends Arguments, R> {
  readonly asks: Declaration["asks"];
  readonly arguments: A;
  readonly calculate: (values: ValuesOf<A>) => R;
  readonly example: Example;
}

interface Formatted<A extends Arguments, R> extends Specification<A, R> {
  readonly format: Format | ((values: ValuesOf<A>) => Format);
}

type Declared<A extends Arguments> = Omit<ListFunction, "arguments"> & { readonly arguments: A };

/** Declares a function of lists that gives one figure. */
export function listFunction<A extends Arguments>(specification: Formatted<A, Finding>): Declared<A> {
  const { format, calculate, ...declaration } = specification;
  return declareList({ ...declaration, spills: false }, (values) => ({
    kind: "finding",
    finding: calculate(values),
    format: typeof format === "function" ? format(values) : format,
  }));
}

/** Declares a function that gives the low and the high end of an interval, side by side. */
export function intervalFunction<A extends Arguments>(
  specification: Formatted<A, Interval> & { readonly format: Format },
): Declared<A> {
  const { format, calculate, ...declaration } = specification;
  return declareList({ ...declaration, spills: true }, (values) => ({
    kind: "interval",
    interval: calculate(values),
    format,
  }));
}

/** Declares a function that gives a table; its last argument, `headers`, is added here. */
export function tableFunction<A extends Arguments>(specification: Specification<A, Table>) {
  const { calculate, ...declaration } = specification;
  const withHeaders = { ...declaration.arguments, headers: optional(flag()) };
  const table = { ...declaration, arguments: withHeaders, spills: true };
  return declareList(table, ({ headers = true, ...values }) => ({
    kind: "table",
    table: calculate(values as ValuesOf<A>),
    headers,
  }));
}

function declareList<A extends Arguments>(
  declaration: Omit<Declared<A>, "kind" | "calculate">,
  calculate: (values: ValuesOf<A>) => Result,
): Declared<A> {
  // The arguments' readers made these values, so they are what `calculate` takes.
  return { ...declaration, kind: "list", calculate: (values) => calculate(values as ValuesOf<A>) };
}

type CellArguments = Readonly<Record<string, CellArgument<unknown>>>;

interface CellSpecification<A extends CellArguments> {
  readonly asks: Declaration["asks"];
  readonly arguments: A;
  readonly format: Format;
  readonly calculate: (values: ValuesOf<A>) => Finding;
  readonly example: Example;
}

/** Declares a function of single numbers. */
export function cellFunction<A extends CellArguments>(
  specification: CellSpecification<A>,
): Omit<CellFunction, "arguments"> & { readonly arguments: A } {
  const { calculate } = specification;
  return { ...specification, kind: "cells", calculate: (values) => calculate(values as ValuesOf<A>) };
}

/** Whether a function may take more than one cell: Excel has to know beforehand. */
export function spills(declaration: Declaration): boolean {
  return declaration.kind === "cells" || declaration.spills;
}

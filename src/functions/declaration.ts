import type { Finding } from "../metrics/finding";
import type { Argument, CellArgument } from "./arguments";

/**
 * A worksheet function is declared once. Excel's function metadata, the registration, the task pane's forms, the help
 * pages, the definitions and the native formulas all start from its declaration.
 */
export type Declaration = ListFunction | CellFunction;

interface DeclarationBase {
  /** In the order in which a formula gives them; the key is the argument's name in every message and text. */
  readonly arguments: Readonly<Record<string, Argument<unknown>>>;
  /** An example for the help pages; a test calculates it. */
  readonly example: Example;
}

export interface Example {
  readonly formula: string;
  readonly result: number;
}

/** How Excel shows the value: a rate as 85.0%, a number as it is. */
export type Format = "rate" | "number";

/** The values of a function's arguments, by name. */
export type Values = Readonly<Record<string, unknown>>;

/** A function of lists: its ranges describe the same rows, and one figure comes out. */
export interface ListFunction extends DeclarationBase {
  readonly kind: "list";
  readonly format: (values: Values) => Format;
  readonly calculate: (values: Values) => Finding;
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

interface ListSpecification<A extends Arguments> {
  readonly arguments: A;
  readonly format: Format | ((values: ValuesOf<A>) => Format);
  readonly calculate: (values: ValuesOf<A>) => Finding;
  readonly example: Example;
}

/** Declares a function of lists. */
export function listFunction<A extends Arguments>(
  specification: ListSpecification<A>,
): Omit<ListFunction, "arguments"> & { readonly arguments: A } {
  const { format, calculate } = specification;
  return {
    ...specification,
    kind: "list",
    // The arguments' readers made these values, so they are what `calculate` takes.
    calculate: (values) => calculate(values as ValuesOf<A>),
    format: (values) => (typeof format === "function" ? format(values as ValuesOf<A>) : format),
  };
}

type CellArguments = Readonly<Record<string, CellArgument<unknown>>>;

interface CellSpecification<A extends CellArguments> {
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

import { FIRST_DAY, LAST_DAY, type Day } from "../metrics/period/day";
import type { Period } from "../metrics/period/period";
import type { Ids, Numbers } from "../metrics/rows";
import type { Cell } from "./reading/cell";
import { plainCell, quote } from "./reading/cell";
import { ANY_NUMBER, readColumn, type PlainNumbers } from "./reading/column";
import { parseDate, readDate } from "./reading/date";
import { readIds } from "./reading/ids";
import { parseNumber, readNumber } from "./reading/number";
import { readPeriod } from "./reading/period";
import { reject } from "./reading/problem";
import type { Rows } from "./reading/rows";
import { parseScore, readScore } from "./reading/score";

/**
 * The arguments of worksheet functions: each knows how its cells are read. The type that it reads flows into the
 * function's `calculate`, so a wrong use does not compile. What the task pane offers for an argument follows its role.
 */
export type Argument<T> = RangeArgument<T> | CellArgument<T>;
export type Role =
  | "customers"
  | "orderIds"
  | "groups"
  | "dates"
  | "amounts"
  | "scores"
  | "counts"
  | "period"
  | "number"
  | "date"
  | "flag"
  | "choice";

interface ArgumentBase {
  readonly role: Role;
  readonly optional: boolean;
}

/** One value a row; ranges of one function describe the same rows. */
export interface RangeArgument<T> extends ArgumentBase {
  readonly shape: "range";
  /** Whether this text at the top of the range is a heading, not data that cannot be read. */
  readonly isHeading: (text: string) => boolean;
  /** Ranges of one list describe the same rows; a test of two samples has two lists. */
  readonly list?: string;
  readonly readRows: (rows: Rows, argument: string) => T;
}

/** A value in one cell; a period may take two, so Excel hands it over as a range. */
export interface CellArgument<T> extends ArgumentBase {
  readonly shape: "cell" | "cells";
  /** The texts that may be given, where a choice is meant. */
  readonly choices?: readonly string[];
  /** Undefined for a blank. */
  readonly readCell: (cell: Cell) => T | undefined;
  /** What a blank cell stands for in a function of single numbers: some builds of Excel hand it over as 0 anyway. */
  readonly blank?: T;
}

/** The same argument, which may be left out. */
export function optional<A extends Argument<unknown>>(argument: A): A & { readonly optional: true } {
  return { ...argument, optional: true };
}

const DAYS: PlainNumbers = { lowest: FIRST_DAY, highest: LAST_DAY, whole: true };
const PEOPLE: PlainNumbers = { lowest: 0, highest: Number.MAX_SAFE_INTEGER, whole: true };

export const customers = (): RangeArgument<Ids> => ids("customers");
export const orderIds = (): RangeArgument<Ids> => ids("orderIds");
/** A row without a group belongs to the group of those. */
export const groups = (): RangeArgument<Ids> => ids("groups");
export const dates = (): RangeArgument<Numbers> => numbers("dates", DAYS, readDate, parseDate);
export const amounts = (): RangeArgument<Numbers> => numbers("amounts", ANY_NUMBER, readNumber, parseNumber);
export const scores = (): RangeArgument<Numbers> => numbers("scores", ANY_NUMBER, readScore, parseScore);
/** How many people gave the score in the same row; a blank is nobody. */
export const counts = (): RangeArgument<Numbers> => numbers("counts", PEOPLE, readCount, parseNumber);

/** The same argument, of a list of its own. */
export function ofList<T>(list: string, argument: RangeArgument<T>): RangeArgument<T> {
  return { ...argument, list };
}

export const period = (): CellArgument<Period> => single("period", "cells", readPeriod);
export const number = (): CellArgument<number> => ({ ...single("number", "cell", readNumber), blank: 0 });
export const date = (): CellArgument<Day> => single("date", "cell", readDate);
export const flag = (): CellArgument<boolean> => ({ ...single("flag", "cell", readFlag), blank: false });
/** One of these texts; case and outer spaces do not matter. */
export function choice<C extends string>(...choices: readonly C[]): CellArgument<C> {
  return { ...single("choice", "cell", (cell) => readChoice(cell, choices)), choices };
}

function ids(role: Role): RangeArgument<Ids> {
  return { role, shape: "range", optional: false, isHeading: () => false, readRows: readIds };
}

function numbers(
  role: Role,
  plain: PlainNumbers,
  read: (cell: Cell) => number | undefined,
  parse: (text: string) => number | undefined,
): RangeArgument<Numbers> {
  return {
    role,
    shape: "range",
    optional: false,
    isHeading: (text) => parse(text) === undefined && /^\s*[^\s\d+\-−.]/.test(text),
    readRows: (rows, argument) => readColumn(rows, argument, plain, read),
  };
}

function single<T>(
  role: Role,
  shape: "cell" | "cells",
  readCell: (cell: Cell) => T | undefined,
): CellArgument<T> {
  return { role, shape, optional: false, readCell };
}

function readCount(cell: Cell): number {
  const value = readNumber(cell) ?? 0;
  return value >= 0 && Number.isSafeInteger(value) ? value : reject({ code: "notACount", value });
}

function readFlag(cell: Cell): boolean | undefined {
  const value = plainCell(cell);
  if (value === null || typeof value === "boolean") return value ?? undefined;
  return value === 0 || value === 1 ? value === 1 : reject({ code: "notTrueOrFalse", value: quote(value) });
}

function readChoice<C extends string>(cell: Cell, choices: readonly C[]): C | undefined {
  const value = plainCell(cell);
  if (value === null) return undefined;
  const text = String(value).trim().toLowerCase();
  return (
    choices.find((one) => one === text) ??
    reject({ code: "notAChoice", value: quote(value), choices: choices.join(", ") })
  );
}

/**
 * Excel's side of the custom functions, as far as our functions meet it: a fake of the global `CustomFunctions` after
 * the runtime in @microsoft/office-js 1.1.110 (custom-functions-runtime.debug.js), and a way to call what was
 * registered as that runtime does: one value in a range argument arrives as [[value]], what is left out as null, and
 * behind the arguments stands a description of the invocation.
 *
 * The arguments are frozen, so a function that changes its input fails; and the result goes through JSON, as it does
 * on its way into the sheet, so NaN cannot hide.
 */
import { catalogue, type FunctionId } from "../../src/functions/catalogue";
import type { Host, Language } from "../../src/functions/host";
import { registerFunctions } from "../../src/functions/register";
import { parseCall } from "../../tools/help/exampleCall";

export type Range = readonly (readonly unknown[])[];
/** What a cell shows. */
export type Shown = number | string | ShownFormatted | ShownError;
export interface ShownFormatted {
  readonly type: "FormattedNumber";
  readonly basicValue: number;
  readonly numberFormat: string;
}
export interface ShownError {
  readonly error: string;
  /** "" where Excel gets none. */
  readonly message: string;
}

type Registered = (...args: unknown[]) => unknown;

/** The runtime's own class: a value of type "Error" that is also thrown. */
class FakeError extends Error {
  readonly type = "Error";
  readonly basicType = "Error";
  readonly basicValue: string;

  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
    this.basicValue = code;
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

export class FakeExcel {
  readonly registered = new Map<string, Registered>();

  constructor(language: Language = "en", formattedNumbers = true) {
    const runtime = { associate: this.associate.bind(this), Error: FakeError, ErrorCode };
    Object.assign(globalThis, { CustomFunctions: runtime });
    const host: Host = { language, formattedNumbers };
    registerFunctions(host);
  }

  /** What the cell with the function shows, or the rows of cells into which it spills. */
  calculate(id: FunctionId, ...args: unknown[]): Shown | Shown[][] {
    const result = this.invoke(id, args);
    return Array.isArray(result) ? (result as Range).map((row) => row.map(shown)) : shown(result);
  }

  /** The number in the function's cell. */
  value(id: FunctionId, ...args: unknown[]): number {
    const cell = onlyCell(this.calculate(id, ...args));
    if (typeof cell === "number") return cell;
    if (typeof cell === "string") throw new Error(`${id} shows the text ${cell}`);
    if ("error" in cell) throw new Error(`${id} shows ${cell.error} ${cell.message}`);
    return cell.basicValue;
  }

  /** The error in the function's cell. */
  error(id: FunctionId, ...args: unknown[]): ShownError {
    const cell = onlyCell(this.calculate(id, ...args));
    if (typeof cell === "object" && "error" in cell) return cell;
    throw new Error(`${id} shows no error but ${JSON.stringify(cell)}`);
  }

  /** The number that a formula with constants gives, such as NPS({10;9;8;6}). */
  formula(text: string): number {
    const { name, args } = parseCall(text);
    return this.value(name as FunctionId, ...args);
  }

  private associate(id: string, implementation: Registered): void {
    const name = id.toUpperCase();
    if (this.registered.has(name)) throw new Error(`${id} was registered twice`);
    this.registered.set(name, implementation);
  }

  private invoke(id: FunctionId, args: readonly unknown[]): unknown {
    const implementation = this.registered.get(id);
    if (!implementation) throw new Error(`${id} was not registered`);
    const declared = Object.values(catalogue[id].arguments);
    if (args.length > declared.length) throw new Error(`${id} has no argument ${args.length}`);
    const values = declared.map(({ shape }, position) => {
      const takesRange = catalogue[id].kind === "cells" || shape !== "cell";
      return frozen(asArgument(args[position], takesRange));
    });
    const invocation = { functionName: id, address: "Sheet1!A1" };
    try {
      return implementation(...values, invocation);
    } catch (error) {
      // Anything else that is thrown is a fault of ours, which the test shall show.
      if (error instanceof FakeError) return error;
      throw error;
    }
  }
}

export const column = (...cells: unknown[]): Range => cells.map((cell) => [cell]);
export const row = (...cells: unknown[]): Range => [cells];
/** A block `width` cells wide, filled row by row. */
export const block = (width: number, ...cells: unknown[]): Range =>
  Array.from({ length: cells.length / width }, (_, line) => cells.slice(line * width, (line + 1) * width));

/** An error whose message holds all of the words. */
export function saying(error: string, ...words: string[]): unknown {
  const all = words.map((word) => `(?=[\\s\\S]*${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")})`);
  return { error, message: expect.stringMatching(new RegExp(`^${all.join("")}`)) as unknown };
}

/** An error cell as it arrives in an argument. */
export const errorCell = (error: string): unknown => ({
  type: "Error",
  basicType: "Error",
  basicValue: error,
});

function asArgument(argument: unknown, takesRange: boolean): unknown {
  if (argument === undefined || argument === null) return null;
  return takesRange && !Array.isArray(argument) ? [[argument]] : argument;
}

function frozen(value: unknown): unknown {
  // What is frozen was frozen here, with all its parts: large ranges are handed over many times.
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

function shown(result: unknown): Shown {
  if (result instanceof FakeError) return { error: result.code, message: result.message };
  const sent = JSON.parse(JSON.stringify(result)) as number | string | ShownFormatted | null;
  if (typeof sent === "string") return sent;
  const number = typeof sent === "object" ? sent?.basicValue : sent;
  if (typeof number !== "number") throw new Error(`no value that a cell can show: ${String(result)}`);
  return sent!;
}

function onlyCell(result: Shown | Shown[][]): Shown {
  if (!Array.isArray(result)) return result;
  if (result.length !== 1 || result[0]!.length !== 1) throw new Error("the function spills");
  return result[0]![0]!;
}

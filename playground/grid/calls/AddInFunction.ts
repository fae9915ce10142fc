import { BaseFunction, type BaseValueObject, type FunctionVariantType } from "@univerjs/preset-sheets-core";
import type { FunctionArgument, FunctionInfo, FunctionResult } from "../Grid";
import { BUSY } from "./busyCells";
import type { CallingCell } from "./PendingCalls";
import type { RangeReader } from "./RangeReader";
import { readArgument, UnusableArgument } from "./readArgument";
import { writeError, writeResult } from "./writeResult";

/** Who sends the calls of a function to the add-in; undefined while an answer is awaited. */
export interface Caller {
  ask(cell: CallingCell, id: string, args: readonly FunctionArgument[]): FunctionResult | undefined;
}

/** A function of the add-in as the grid's formula engine sees it. */
export class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly info: FunctionInfo,
    private readonly caller: Caller,
    private readonly ranges: RangeReader,
  ) {
    super(info.name);
    this.minParams = info.parameters.filter((parameter) => !parameter.optional).length;
    this.maxParams = info.parameters.length;
  }

  /** Text in quotes stays text, as in Excel: "2026-04" is a period, not a date. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const { parameters, id } = this.info;
    const args: FunctionArgument[] = [];
    for (const [i, parameter] of parameters.entries()) {
      const argument = readArgument(variants[i], parameter, this.ranges);
      if (argument instanceof UnusableArgument) return writeError(argument.error);
      args.push(argument);
    }
    if (args.some(isBusy)) return writeError(BUSY);
    const cell = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.caller.ask(cell, id, args);
    return result === undefined ? writeError(BUSY) : writeResult(result);
  }
}

/** Ranges that have been looked through, and whether one of their cells waits. */
const searched = new WeakMap<object, boolean>();

function isBusy(argument: FunctionArgument): boolean {
  if (argument === null || typeof argument !== "object") return false;
  if (!Array.isArray(argument)) return "error" in argument && argument.error === BUSY;
  const rows: readonly (readonly FunctionArgument[])[] = argument;
  const busy = searched.get(rows) ?? rows.some((row) => row.some(isBusy));
  searched.set(rows, busy);
  return busy;
}

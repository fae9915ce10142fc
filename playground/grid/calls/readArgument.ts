import {
  BaseReferenceObject,
  type ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import type { ArgumentCell, FunctionArgument, ParameterInfo } from "../Grid";
import type { ArgumentRows, RangeReader } from "./RangeReader";
import { readValue } from "./readValue";

/** An argument with which Excel does not even call the function: the cell shows this error. */
export class UnusableArgument {
  constructor(readonly error: string) {}
}

/** An argument as the grid's engine has it, in the form in which Excel hands it to a custom function. */
export function readArgument(
  variant: FunctionVariantType | undefined,
  parameter: ParameterInfo | undefined,
  ranges: RangeReader,
): FunctionArgument | UnusableArgument {
  if (variant === undefined) return null;
  if (variant instanceof BaseReferenceObject) {
    // Excel on the web refuses whole columns: https://github.com/OfficeDev/office-js/issues/4613
    if (variant.isColumn() && !variant.isTable()) return new UnusableArgument("#CALC!");
    if (variant.isMultiArea()) return new UnusableArgument("#VALUE!");
    return forParameter(ranges.rows(variant), parameter);
  }
  if (variant.isArray()) {
    const rows = (variant as ArrayValueObject).getArrayValue().map((row) => row.map(readValue));
    return forParameter(rows, parameter);
  }
  if (variant.isNull()) return null;
  const value = readValue(variant as BaseValueObject);
  return parameter?.matrix && !isError(value) ? [[value]] : value;
}

function forParameter(
  rows: ArgumentRows,
  parameter: ParameterInfo | undefined,
): FunctionArgument | UnusableArgument {
  if (parameter?.matrix) return rows;
  // One value is asked for: one cell gives it; Excel has no single value for more.
  const isOneCell = rows.length === 1 && rows[0]?.length === 1;
  return isOneCell ? (rows[0]?.[0] ?? null) : new UnusableArgument("#VALUE!");
}

function isError(value: ArgumentCell): boolean {
  return typeof value === "object" && value !== null;
}

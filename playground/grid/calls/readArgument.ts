import type { Nullable } from "@univerjs/core";
import {
  BaseReferenceObject,
  type ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import type { ArgumentCell, FunctionArgument, ParameterInfo } from "../Grid";

/** One converted copy of a range serves all formulas of a calculation: the engine keeps its arrays just as long. */
const converted = new WeakMap<ArrayValueObject, readonly (readonly ArgumentCell[])[]>();

/** An argument with which Excel does not even call the function: the cell shows this error. */
export class UnusableArgument {
  constructor(readonly error: string) {}
}

/** An argument as the grid's engine has it, in the form in which Excel hands it to a custom function. */
export function readArgument(
  variant: FunctionVariantType | undefined,
  parameter: ParameterInfo | undefined,
): FunctionArgument | UnusableArgument {
  if (variant === undefined) return null;
  if (variant instanceof BaseReferenceObject) {
    // Excel on the web refuses whole columns: https://github.com/OfficeDev/office-js/issues/4613
    if (variant.isColumn() && !variant.isTable()) return new UnusableArgument("#CALC!");
    return readRows(variant.toArrayValueObject(), parameter);
  }
  if (variant.isArray()) return readRows(variant as ArrayValueObject, parameter);
  if (variant.isNull()) return null;
  const value = readValue(variant as BaseValueObject);
  return parameter?.matrix && !isError(value) ? [[value]] : value;
}

function readRows(
  array: ArrayValueObject,
  parameter: ParameterInfo | undefined,
): FunctionArgument | UnusableArgument {
  const rows = converted.get(array) ?? array.getArrayValue().map((row) => row.map(readValue));
  converted.set(array, rows);
  if (parameter?.matrix) return rows;
  // One value is asked for: one cell gives it; Excel has no single value for more.
  return array.getRowCount() === 1 && array.getColumnCount() === 1
    ? (rows[0]?.[0] ?? null)
    : new UnusableArgument("#VALUE!");
}

function readValue(value: Nullable<BaseValueObject>): ArgumentCell {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue() as number | string | boolean;
}

function isError(value: ArgumentCell): boolean {
  return typeof value === "object" && value !== null;
}

import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/preset-sheets-core";
import type { FunctionResult, ResultCell } from "../Grid";
import { isMatrix } from "./isMatrix";

/** What a custom function returned, as a value of the grid's engine: errors are errors for every other function. */
export function writeResult(result: FunctionResult): BaseValueObject {
  return isMatrix(result) ? writeMatrix(result) : writeCell(result);
}

export function writeError(error: string): ErrorValueObject {
  // The engine's list of errors is shorter than Excel's; it carries any text.
  return ErrorValueObject.create(error as ErrorType);
}

function writeMatrix(rows: readonly (readonly ResultCell[])[]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(writeCell)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
}

function writeCell(cell: ResultCell): BaseValueObject {
  if (typeof cell === "number") return NumberValueObject.create(cell);
  if (typeof cell === "string") return StringValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  if ("error" in cell) return writeError(cell.error);
  return NumberValueObject.create(cell.value);
}

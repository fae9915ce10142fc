import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import type { ArgumentCell } from "../Grid";

/** One value of the grid's engine, as an argument. */
export function readValue(value: Nullable<BaseValueObject>): ArgumentCell {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue() as number | string | boolean;
}

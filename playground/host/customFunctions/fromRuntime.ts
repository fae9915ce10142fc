/**
 * Results on their way from the add-in's runtime to cells. Excel shows a message only with #VALUE! and #N/A; an
 * exception of another kind is #VALUE! without one.
 */
import type { ErrorValue, FunctionResult, ResultCell } from "../../grid/Grid";

/** One result as SetInvocationResults brings it. */
export interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

/** The same as SetInvocationArrayResults brings it: id, succeeded, value, and the error code of a failure. */
export function fromArrayResult(entry: readonly unknown[]): InvocationResult {
  const [id, succeeded, value, errorCode] = entry;
  const failed = succeeded !== true;
  return { id: Number(id), failed, value, ...(failed && { errorCode: Number(errorCode) }) };
}

/** Codes the runtime gives; the others (0 to 4) are its own failures and exceptions that are no CustomFunctions.Error. */
const errorsByCode: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#N/A",
  10: "#N/A",
};
const codesWithMessage: readonly (number | undefined)[] = [1, 7];

export function fromRuntime(result: InvocationResult): FunctionResult {
  if (result.failed !== true) return toResult(result.value);
  const error = errorsByCode[result.errorCode ?? 0] ?? "#VALUE!";
  return codesWithMessage.includes(result.errorCode) ? withMessage(error, result.value) : { error };
}

function toResult(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return toCell(value);
  const rows: readonly unknown[] = value;
  return rows.map((row) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
}

/** null in a result shows as 0, as Excel shows it; so do NaN and Infinity, which JSON turns into null. */
function toCell(value: unknown): ResultCell {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return 0;
  return fromDataType(value);
}

/** A formatted number (either spelling of its type), or an error; any other data type shows its basic value. */
function fromDataType(value: object): ResultCell {
  const { type, basicValue, numberFormat, message } = value as Readonly<Record<string, unknown>>;
  if (type === "Error") return withMessage(String(basicValue), message);
  if (typeof basicValue === "number") {
    return typeof numberFormat === "string" ? { value: basicValue, numberFormat } : basicValue;
  }
  return { error: "#VALUE!" };
}

function withMessage(error: string, message: unknown): ErrorValue {
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

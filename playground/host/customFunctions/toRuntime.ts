/**
 * Arguments on their way to the add-in's runtime: one value a declared parameter, null for what was left out, rows of
 * cells where a range is declared. Errors go in only where functions.json allows them; without that Excel does not
 * call the function at all and the first error is its result.
 */
import type { ArgumentCell, ErrorValue, FunctionArgument } from "../../grid/Grid";
import type { DeclaredFunction, FunctionsJson } from "./metadata";

/** The flags of an invocation (Office.js reads them bit by bit). */
const flag = { cancelable: 1, streaming: 2, errorsAllowed: 4, richData: 8 } as const;

export function invocationFlags(metadata: FunctionsJson, declared: DeclaredFunction): number {
  return (
    (declared.options?.cancelable === true ? flag.cancelable : 0) +
    (declared.options?.stream === true ? flag.streaming : 0) +
    (metadata.allowErrorForDataTypeAny === true ? flag.errorsAllowed : 0) +
    (metadata.allowCustomDataForDataTypeAny === true ? flag.richData : 0)
  );
}

export function refusedError(
  metadata: FunctionsJson,
  args: readonly FunctionArgument[],
): ErrorValue | undefined {
  if (metadata.allowErrorForDataTypeAny === true) return undefined;
  for (const arg of args) {
    const cells = isMatrix(arg) ? arg.flat() : [arg];
    const error = cells.find((cell) => isError(cell));
    if (error !== undefined) return error;
  }
  return undefined;
}

export function toRuntime(
  metadata: FunctionsJson,
  declared: DeclaredFunction,
  args: readonly FunctionArgument[],
): unknown[] {
  const cell = metadata.allowCustomDataForDataTypeAny === true ? richCell : plainCell;
  return declared.parameters.map((parameter, index) => {
    const arg = args[index] ?? null;
    if (isMatrix(arg)) return arg.map((row) => row.map(cell));
    if (arg === null) return null;
    return parameter.dimensionality === "matrix" ? [[cell(arg)]] : cell(arg);
  });
}

/** Before data types, the runtime took errors as objects of this form and made CustomFunctions.Error of them. */
function plainCell(value: ArgumentCell): unknown {
  return isError(value) ? { type: "CustomFunctionError", code: value.error } : value;
}

/** With data types every value that is no plain number, text or truth value goes as JSON text in an object. */
function richCell(value: ArgumentCell): unknown {
  if (!isError(value)) return value;
  return { value: JSON.stringify({ type: "Error", basicType: "Error", basicValue: value.error }) };
}

function isMatrix(arg: FunctionArgument): arg is readonly (readonly ArgumentCell[])[] {
  return Array.isArray(arg);
}

function isError(value: ArgumentCell): value is ErrorValue {
  return typeof value === "object" && value !== null;
}

import type { Outcome } from "./outcome";
import { excelErrorOf, type ExcelError } from "./excelError";
import type { Host } from "./host";
import { messageFor } from "./messages";

/** A result as Excel takes it: a number, a number with its format, or an error. */
export type ResultCell = number | FormattedNumber | CustomFunctions.Error;

interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicValue: number;
  readonly numberFormat: string;
}

const RATE_FORMAT = "0.0%";

export function toCell(outcome: Outcome, host: Host): ResultCell {
  if (outcome.kind === "problem") {
    const { problem } = outcome;
    return excelError(excelErrorOf(problem), messageFor(problem, host.language));
  }
  const { value } = outcome.finding;
  return outcome.format === "rate" && host.formattedNumbers
    ? { type: "FormattedNumber", basicValue: value, numberFormat: RATE_FORMAT }
    : value;
}

/** Excel shows a message with #VALUE! and #N/A only, and refuses it with the others. */
function excelError(error: ExcelError, message: string): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  switch (error) {
    case "#VALUE!":
      return new CustomFunctions.Error(ErrorCode.invalidValue, message);
    case "#N/A":
      return new CustomFunctions.Error(ErrorCode.notAvailable, message);
    case "#DIV/0!":
      return new CustomFunctions.Error(ErrorCode.divisionByZero);
    case "#NUM!":
      return new CustomFunctions.Error(ErrorCode.invalidNumber);
    case "#NULL!":
      return new CustomFunctions.Error(ErrorCode.nullReference);
  }
}

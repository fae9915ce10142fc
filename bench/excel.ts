import type { Host } from "../src/functions/host";

/** The little of Excel that a worksheet function meets: its class of errors. */
export function standInForExcel(): Host {
  class ExcelError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  const ErrorCode = {
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    divisionByZero: "#DIV/0!",
    invalidNumber: "#NUM!",
    nullReference: "#NULL!",
  };
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode } });
  return { language: "en", formattedNumbers: true };
}

import { WorkbookError, type WorkbookProblem } from "./Workbook";

/** What Office.js throws: a code for programs and a message for their authors. */
interface OfficeError extends Error {
  readonly code: string;
}

/** The codes of Excel's errors that a user can do something about. */
const problems: Readonly<Record<string, WorkbookProblem>> = {
  InvalidOperationInCellEditMode: "editMode",
  AccessDenied: "protected",
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
  InvalidArgument: "notFound",
  InvalidBinding: "notFound",
  InvalidSelection: "severalAreas",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ConnectionFailure: "connectionLost",
  HostRestartNeeded: "connectionLost",
  RequestAborted: "connectionLost",
  InactiveWorkbook: "connectionLost",
  ApiNotFound: "tooOld",
  UnsupportedFeature: "tooOld",
};

/** The problem that an error of Excel is; any other error, a mistake of ours, stays what it is. */
export function workbookError(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  return new WorkbookError(problems[error.code] ?? "refused", `${error.code}: ${error.message}`);
}

/** Whether Excel on the web refused an answer of more than 5 MB. */
export function isAnswerTooLarge(error: unknown): boolean {
  return isOfficeError(error) && error.code === "ResponsePayloadSizeLimitExceeded";
}

function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

/**
 * The errors with which Excel refuses a call: a code that programs test and a sentence, as Microsoft's table of Excel
 * API errors has them. The interpreter adds the place ("Range.values") and the number of the failed action.
 */
const errors = {
  AccessDenied: { status: 403, message: "You cannot perform the requested operation." },
  ApiNotFound: { status: 404, message: "The API you are trying to use could not be found." },
  GeneralException: { status: 500, message: "There was an internal error while processing the request." },
  InvalidArgument: {
    status: 400,
    message: "The argument is invalid or missing or has an incorrect format.",
  },
  InvalidOperation: { status: 400, message: "The operation attempted is invalid on the object." },
  InvalidObjectPath: { status: 400, message: "The object path isn't working for what you're trying to do." },
  InvalidReference: {
    status: 400,
    message: "This reference is not valid for the current operation.",
  },
  InvalidSelection: {
    status: 400,
    message: "The current selection is invalid for this operation.",
  },
  ItemAlreadyExists: {
    status: 409,
    message: "A resource with the same name or identifier already exists.",
  },
  ItemNotFound: { status: 404, message: "The requested resource doesn't exist." },
  NonBlankCellOffSheet: {
    status: 400,
    message:
      "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  },
  RangeExceedsLimit: {
    status: 400,
    message: "The cell count in the range has exceeded the maximum supported number.",
  },
} as const;

export type ErrorCode = keyof typeof errors;

export class RichApiError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    message: string = errors[code].message,
  ) {
    super(message);
    this.status = errors[code].status;
  }
}

/** For a member that Excel may have and the stand-in lacks: the error names it, so that nobody searches long. */
export function apiNotFound(member: string): RichApiError {
  return new RichApiError("ApiNotFound", `${errors.ApiNotFound.message} The playground has no ${member}.`);
}

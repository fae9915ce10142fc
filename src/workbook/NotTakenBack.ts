import { WorkbookError } from "./Workbook";

/** A change that failed, and that Excel did not let be taken back either. */
export class NotTakenBack extends WorkbookError {
  constructor(
    { problem, detail }: WorkbookError,
    /** The sheet that keeps what changed cells held before; none, where the change adds no sheet. */
    readonly keptOn: string | undefined,
  ) {
    super(problem, `${detail}; it could not be taken back`);
  }
}

import type { CellDifference } from "./sameResult";
import { WorkbookError } from "./Workbook";

/** A formula that gave something else than it had to, where it was to stand. */
export interface OtherResult {
  /** As the change names it. */
  readonly area: string;
  /** Undefined where it fills more cells than it had to. */
  readonly difference: CellDifference | undefined;
}

/** A change that was taken back, since formulas gave something else than they had to. */
export class OtherResults extends WorkbookError {
  constructor(readonly results: readonly OtherResult[]) {
    super("changing", `${results.map(({ area }) => area).join(", ")} would show something else`);
  }
}

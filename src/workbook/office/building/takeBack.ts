import { workbookError } from "../../officeError";
import { LeftBehind, WorkbookError } from "../../Workbook";
import type { Runs } from "../Runs";
import { keepSetting } from "../settings";
import { recordKey } from "./mark";
import { removeSheet } from "./removeSheet";

/** A sheet that is being built. */
export interface Draft {
  readonly id: number;
  readonly name: string;
  /** How Excel knows the sheet, as soon as it has answered: nobody can rename that. */
  key: string | undefined;
}

/**
 * Takes away what was begun of a sheet. Gives the error to tell: the one that was met, and whether something is left.
 * An answer that is lost does not say that the request was: in the order of requests, taking away comes last.
 */
export async function takeBack(runs: Runs, draft: Draft, met: unknown): Promise<unknown> {
  try {
    await runs.whenNotEditing((context) => removeSheet(context, draft.key ?? draft.name));
    await runs.whenNotEditing((context) => keepSetting(context, recordKey(draft.id), undefined));
    return met;
  } catch {
    // What Excel refused first is what the user has to know, and that this was refused as well.
    const error = workbookError(met);
    return error instanceof WorkbookError ? new LeftBehind(error.problem, error.detail, draft.name) : error;
  }
}

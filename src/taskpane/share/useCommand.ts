import { useCallback, type Dispatch } from "react";
import { WorkbookError } from "../../workbook/Workbook";
import type { Account, CommandId } from "./commands/Account";
import type { ShareEvent } from "./shareState";

/** Runs what the user asks for, shows how it went, and looks the workbook through again. */
export function useCommand(dispatch: Dispatch<ShareEvent>, lookAgain: () => void) {
  return useCallback(
    (command: CommandId, run: () => Promise<Account>) => {
      dispatch({ type: "worked", work: { kind: "busy", command } });
      void run()
        .then(
          (account) => dispatch({ type: "worked", work: { kind: "done", account } }),
          (error: unknown) => {
            if (!(error instanceof WorkbookError)) throw error;
            dispatch({ type: "worked", work: { kind: "failed", error } });
          },
        )
        .finally(lookAgain);
    },
    [dispatch, lookAgain],
  );
}

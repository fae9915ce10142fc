import { useEffect, useState } from "react";
import { WorkbookError, type Workbook, type WorkbookProblem } from "../../workbook/Workbook";

/** The user's benchmark of a measure, as the workbook keeps it. */
export interface KeptText {
  readonly text: string | undefined;
  /** Why it could not be kept; what was there stays. */
  readonly problem: WorkbookProblem | undefined;
  /** Keeps another, or with undefined none. True once it is kept. */
  readonly keep: (text: string | undefined) => Promise<boolean>;
}

/** Reads a text that the workbook keeps, and keeps another. One that cannot be read counts as none. */
export function useBenchmark(workbook: Workbook, key: string): KeptText {
  const [read, setRead] = useState<{ readonly key: string; readonly text: string | undefined }>();
  const [problem, setProblem] = useState<WorkbookProblem>();

  useEffect(() => {
    let isGone = false;
    workbook.setting(key).then(
      (text) => {
        if (!isGone) setRead({ key, text });
      },
      (error: unknown) => {
        // The figure is there without it; keeping one will say what is wrong.
        if (!(error instanceof WorkbookError)) throw error;
      },
    );
    return () => {
      isGone = true;
    };
  }, [workbook, key]);

  return {
    text: read?.key === key ? read.text : undefined,
    problem,
    keep: async (text) => {
      try {
        await workbook.keepSetting(key, text);
        setRead({ key, text });
        setProblem(undefined);
        return true;
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        setProblem(error.problem);
        return false;
      }
    },
  };
}

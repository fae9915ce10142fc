import { useEffect, useState } from "react";
import { WorkbookError, type Workbook, type WorkbookFacts } from "../../workbook/Workbook";

/** So long the sheet rests before the pane looks again: entries come in bursts. */
const REST_MILLISECONDS = 400;

/** What holds for the workbook as a whole; undefined as long as Excel has not said. */
export function useFacts(workbook: Workbook): WorkbookFacts | undefined {
  const [facts, setFacts] = useState<WorkbookFacts>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = 0;
    const look = () => {
      const mine = ++latest;
      void known(workbook).then((seen) => {
        if (mine === latest && seen) setFacts(seen);
      });
    };
    const stop = workbook.onCellsChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(look, REST_MILLISECONDS);
    });
    look();
    return () => {
      latest++;
      clearTimeout(timer);
      stop();
    };
  }, [workbook]);
  return facts;
}

/** Where Excel does not say, the pane goes without: what it reads of the lists tells the problem. */
async function known(workbook: Workbook): Promise<WorkbookFacts | undefined> {
  try {
    return await workbook.facts();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return undefined;
  }
}

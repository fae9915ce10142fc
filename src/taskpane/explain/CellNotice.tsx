import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { SelectedCell, Workbook } from "../../workbook/Workbook";
import type { Answer } from "../state/paneState";
import type { ResultSize } from "../state/resultSize";
import { useWords } from "../words/useWords";
import { enterAgain, type Entered } from "./enterAgain";
import type { CallInCell } from "./ExplainedCall";
import { noticeOf, REPEATABLE, type Notice } from "./notice";
import { noticeText, writingProblem } from "./noticeText";
import { useObstacle } from "./useObstacle";
import { useSettledAnswer, useWatch } from "./useSettledAnswer";

interface CellNoticeProps {
  readonly workbook: Workbook;
  readonly cell: SelectedCell;
  readonly call: CallInCell;
  /** What the call comes to; undefined while it is calculated. */
  readonly answer: Answer | undefined;
  /** The cells that the result takes. */
  readonly size: ResultSize;
  readonly look: () => Promise<void>;
}

/** What Excel will have settled by itself in a moment. */
const PASSING: readonly (Notice | undefined)[] = ["busy", "outdated", "outdatedError"];

/** Why the cell shows an error, or another number than the explanation, and what to do. */
export function CellNotice({ workbook, cell, call, answer, size, look }: CellNoticeProps) {
  const words = useWords();
  const { explain } = words;
  const [entered, setEntered] = useState<Entered>();
  const settled = useSettledAnswer(answer, look);
  const notice = noticeOf(cell, call, settled);
  useWatch(PASSING.includes(notice), look);
  const obstacle = useObstacle(workbook, notice === "spill" && settled ? call.cell : undefined, size);
  const { formula } = cell;
  const enter = async () => {
    if (!formula) return;
    setEntered(await enterAgain(workbook, formula));
    await look();
  };
  return (
    <div role="status">
      {notice && (
        <MessageBar intent={notice === "inCell" ? "info" : "warning"} layout="multiline">
          <MessageBarBody>{noticeText(notice, cell, obstacle, words)}</MessageBarBody>
          {REPEATABLE.includes(notice) && (
            <MessageBarActions>
              <Button onClick={() => void enter()}>{explain.error.again}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {entered?.kind === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{writingProblem(entered.problem, call.cell, words)}</MessageBarBody>
        </MessageBar>
      )}
      {entered && entered.kind !== "failed" && (
        <MessageBar intent={entered.kind === "entered" ? "success" : "info"} layout="multiline">
          <MessageBarBody>{explain.error[entered.kind](call.cell)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

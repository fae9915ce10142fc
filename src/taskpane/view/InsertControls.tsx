import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type Dispatch } from "react";
import type { Workbook } from "../../workbook/Workbook";
import { insertFormula, replaceCell } from "../actions/insert";
import type { PaneEvent } from "../state/paneReducer";
import type { Insertion, SelectionState } from "../state/paneState";
import type { ResultSize } from "../state/resultSize";
import { useWords } from "../words/useWords";
import { InsertionMessage } from "./InsertionMessage";

interface InsertControlsProps {
  readonly workbook: Workbook;
  readonly formula: string;
  readonly references: readonly string[];
  readonly size: ResultSize;
  readonly selection: SelectionState;
  readonly insertion: Insertion;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** Inserts the formula at the selected cell; what stands there is only replaced when the user says so. */
export function InsertControls(props: InsertControlsProps) {
  const { workbook, formula, references, size, selection, insertion, dispatch } = props;
  const styles = useStyles();
  const { pane } = useWords();
  const selected = selection.kind === "known" ? selection.selection : undefined;
  const cell = selected?.firstCell;
  // Where the data is still selected no cell has been chosen yet, so the button names none.
  const namesCell = selected !== undefined && !references.includes(selected.reference);
  const tell = (next: Insertion) => dispatch({ type: "insertion", insertion: next });
  const run = async (action: Promise<Insertion>) => {
    tell({ kind: "busy" });
    tell(await action);
  };
  const insertButton = useRef<HTMLButtonElement>(null);
  // The buttons of the question go with it: the focus goes back to where the question came from.
  const answerQuestion = (act: () => void) => {
    insertButton.current?.focus();
    act();
  };
  const isBusy = insertion.kind === "busy";
  return (
    <div className={styles.controls}>
      <Button
        ref={(element: HTMLButtonElement | null) => {
          insertButton.current = element;
        }}
        appearance="primary"
        className={styles.insert}
        disabled={cell === undefined}
        disabledFocusable={isBusy}
        onClick={() => {
          if (cell !== undefined) void run(insertFormula(workbook, cell, { formula, references, size }));
        }}
      >
        {namesCell ? pane.formula.insertAt(selected.firstCell) : pane.formula.insert}
      </Button>
      <div role="status">
        <InsertionMessage
          insertion={
            selection.kind === "problem" ? { kind: "failed", problem: selection.problem } : insertion
          }
          onReplace={(occupied) =>
            answerQuestion(() => void run(replaceCell(workbook, occupied, { formula, references, size })))
          }
          onKeep={() => answerQuestion(() => tell({ kind: "idle" }))}
        />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  controls: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  insert: { width: "100%", overflowWrap: "anywhere" },
});

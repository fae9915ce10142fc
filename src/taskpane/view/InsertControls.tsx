import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type Dispatch } from "react";
import type { Workbook } from "../../workbook/Workbook";
import { insertFormula, type NewFormula } from "../actions/insert";
import type { Insertion } from "../state/insertion";
import type { PaneEvent } from "../state/paneReducer";
import type { SelectionState } from "../state/paneState";
import { isOneCell, sheetOf, withSheet } from "../state/referenceText";
import { useWords } from "../words/useWords";
import { InsertionMessage } from "./InsertionMessage";
import { LabelFields, type LabelChoice } from "./LabelFields";
import { TargetField } from "./TargetField";

interface InsertControlsProps {
  readonly workbook: Workbook;
  readonly formula: Omit<NewFormula, "label">;
  /** What a label beside the result would say. */
  readonly suggestedLabel: string;
  readonly selection: SelectionState;
  readonly insertion: Insertion;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** Inserts the formula where the user wants it; what stands there is only replaced when the user says so. */
export function InsertControls(props: InsertControlsProps) {
  const { workbook, formula, suggestedLabel, selection, insertion, dispatch } = props;
  const styles = useStyles();
  const { pane } = useWords();
  const selected = selection.kind === "known" ? selection.selection : undefined;
  // Where the data is still selected no cell has been chosen yet.
  const chosen =
    selected && !formula.references.includes(selected.reference) ? selected.firstCell : undefined;
  const [typed, setTyped] = useState({ at: chosen, text: "" });
  // A cell that is selected after something was typed is the later word.
  const isTyped = typed.at === chosen && typed.text.trim() !== "";
  const target = isTyped ? typed.text : (chosen ?? "");
  const isFaulty = isTyped && !isOneCell(typed.text);
  const cell = isTyped
    ? withSheet(typed.text, selected ? sheetOf(selected.address) : "")
    : selected?.firstCell;
  const [label, setLabel] = useState<LabelChoice>({ side: undefined, text: undefined });

  const tell = (next: Insertion) => dispatch({ type: "insertion", insertion: next });
  const insertAt = async (at: string, agreed: readonly string[] = []) => {
    tell({ kind: "busy" });
    const { side, text = suggestedLabel } = label;
    const withLabel = side && text.trim() !== "" ? { ...formula, label: { side, text } } : formula;
    tell(await insertFormula(workbook, at, withLabel, agreed));
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
      <TargetField
        value={typed.at === chosen && typed.text !== "" ? typed.text : target}
        isFaulty={isFaulty}
        onChange={(text) => setTyped({ at: chosen, text })}
      />
      <LabelFields choice={label} suggested={suggestedLabel} onChange={setLabel} />
      <Button
        ref={(element: HTMLButtonElement | null) => {
          insertButton.current = element;
        }}
        appearance="primary"
        className={styles.insert}
        disabled={cell === undefined || isFaulty}
        disabledFocusable={isBusy}
        onClick={() => {
          if (cell !== undefined) void insertAt(cell);
        }}
      >
        {isTyped && !isFaulty && cell !== undefined
          ? pane.formula.insertAt(cell)
          : chosen === undefined
            ? pane.formula.insert
            : pane.formula.insertAt(chosen)}
      </Button>
      <div role="status">
        <InsertionMessage
          insertion={
            selection.kind === "problem" ? { kind: "failed", problem: selection.problem } : insertion
          }
          onReplace={(occupied) =>
            answerQuestion(
              () =>
                void insertAt(
                  occupied.cell,
                  occupied.filled.map((taken) => taken.cell),
                ),
            )
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

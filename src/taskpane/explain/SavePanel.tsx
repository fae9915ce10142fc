import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useRef, useState, type Dispatch, type ReactNode } from "react";
import type { Workbook } from "../../workbook/Workbook";
import type { PaneEvent } from "../state/paneEvents";
import { CopyButton } from "../view/CopyButton";
import { FormulaText } from "../view/FormulaText";
import { useWords } from "../words/useWords";
import { saveEdit, type Edit, type Saving } from "./saveEdit";
import { SavingMessage } from "./SavingMessage";

interface SavePanelProps {
  readonly workbook: Workbook;
  readonly edit: Edit;
  /** What the user should know of the formula. */
  readonly note: ReactNode;
  readonly dispatch: Dispatch<PaneEvent>;
}

const IDLE: Saving = { kind: "idle" };

/** The formula with the call as it is now in the form, to save into its cell. */
export function SavePanel({ workbook, edit, note, dispatch }: SavePanelProps) {
  const styles = useStyles();
  const { explain } = useWords();
  const heading = useId();
  const formulaId = useId();
  const { formula, shown, cell } = edit.after.written;
  const [saved, setSaved] = useState({ formula: formula.text, saving: IDLE });
  // A changed form ends the talk about how the formula before was saved.
  const saving = saved.formula === formula.text ? saved.saving : IDLE;
  const isUnchanged = formula.text === edit.before.written.formula.text;
  const saveButton = useRef<HTMLButtonElement>(null);

  const save = async (expected?: string) => {
    const tell = (next: Saving) => setSaved({ formula: formula.text, saving: next });
    tell({ kind: "busy" });
    const result = await saveEdit(workbook, edit, expected);
    if (result.kind === "done") dispatch({ type: "editSaved", call: edit.after });
    tell(result);
  };
  // The buttons of the question go with it: the focus goes back to where the question came from.
  const answerQuestion = (act: () => void) => {
    saveButton.current?.focus();
    act();
  };
  return (
    <section aria-labelledby={heading} className={styles.panel}>
      <div className={styles.heading}>
        <h2 id={heading} className={styles.title}>
          {explain.editing.heading}
        </h2>
        <CopyButton text={shown.text} textId={formulaId} />
      </div>
      <FormulaText id={formulaId} text={shown.text} />
      {note}
      <Button
        ref={(element: HTMLButtonElement | null) => {
          saveButton.current = element;
        }}
        appearance="primary"
        className={styles.save}
        disabledFocusable={saving.kind === "busy" || isUnchanged}
        onClick={() => void save()}
      >
        {explain.editing.save(cell)}
      </Button>
      <div role="status">
        {isUnchanged && saving.kind === "idle" ? (
          <span className={styles.unchanged}>{explain.editing.unchanged}</span>
        ) : (
          <SavingMessage
            cell={cell}
            saving={saving}
            onReplace={(content) => answerQuestion(() => void save(content))}
            onKeep={() => answerQuestion(() => setSaved({ formula: formula.text, saving: IDLE }))}
          />
        )}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  heading: { display: "flex", justifyContent: "space-between", alignItems: "center", minHeight: "24px" },
  save: { width: "100%", overflowWrap: "anywhere" },
  unchanged: { color: tokens.colorNeutralForeground2 },
});

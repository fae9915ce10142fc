import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type Dispatch, type ReactNode } from "react";
import type { Workbook } from "../../workbook/Workbook";
import type { NewFormula } from "../actions/insert";
import type { Insertion } from "../state/insertion";
import type { PaneEvent } from "../state/paneReducer";
import type { SelectionState } from "../state/paneState";
import { useWords } from "../words/useWords";
import { CopyButton } from "./CopyButton";
import { FormulaText } from "./FormulaText";
import { InsertControls } from "./InsertControls";

interface FormulaPanelProps {
  readonly workbook: Workbook;
  /** What is written, in English. */
  readonly formula: Omit<NewFormula, "label">;
  readonly suggestedLabel: string;
  /** As this user's Excel shows it. */
  readonly shownFormula: string;
  /** What the user should know of the formula. */
  readonly note: ReactNode;
  readonly selection: SelectionState;
  readonly insertion: Insertion;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** The formula, to copy or to insert. */
export function FormulaPanel({ shownFormula, note, ...insert }: FormulaPanelProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const heading = useId();
  const formulaId = useId();
  return (
    <section aria-labelledby={heading} className={styles.panel}>
      <div className={styles.heading}>
        <h2 id={heading} className={styles.title}>
          {pane.formula.heading}
        </h2>
        <CopyButton text={shownFormula} textId={formulaId} />
      </div>
      <FormulaText id={formulaId} text={shownFormula} />
      {note}
      <InsertControls {...insert} />
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  heading: { display: "flex", justifyContent: "space-between", alignItems: "center", minHeight: "24px" },
});

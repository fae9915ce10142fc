import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useWords } from "../../words/useWords";

interface WrittenFieldProps {
  readonly label: string;
  /** What the formula says, as the user's Excel shows it. */
  readonly shown: string;
  readonly onReplace: () => void;
}

/** An argument that no field can say, such as a calculation: it stays in the formula, unless the user fills it in. */
export function WrittenField({ label, shown, onReplace }: WrittenFieldProps) {
  const styles = useStyles();
  const { editing } = useWords().explain;
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} className={styles.field}>
      <span id={labelId}>{label}</span>
      <code className={styles.shown}>{shown.trim()}</code>
      <span className={styles.hint}>{editing.written}</span>
      <Button size="small" aria-label={editing.fillIn(label)} onClick={onReplace}>
        {editing.fillInShort}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  field: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXXS,
  },
  shown: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    overflowWrap: "anywhere",
  },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

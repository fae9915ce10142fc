import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Keeping } from "../../sharing/keptFormulas";
import { useWords } from "../words/useWords";

interface RestoreFormProps {
  readonly kept: readonly Keeping[];
  readonly isBusy: boolean;
  readonly onRestore: () => void;
}

/** Offers to bring back the formulas that sharing has kept. */
export function RestoreForm({ kept, isBusy, onRestore }: RestoreFormProps) {
  const styles = useStyles();
  const { sharing, formats } = useWords();
  const count = kept.reduce((sum, { formulas }) => sum + formulas.length, 0);
  return (
    <section className={styles.form} aria-labelledby="restore-formulas">
      <h2 id="restore-formulas" className={styles.heading}>
        {sharing.restore.heading}
      </h2>
      <p className={styles.about}>
        {sharing.restore.about(count, formats.names(kept.map(({ sheet }) => sheet)))}
      </p>
      <Button className={styles.button} disabledFocusable={isBusy} onClick={onRestore}>
        {sharing.restore.start}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

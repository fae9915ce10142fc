import { Button } from "@fluentui/react-components";
import type { Keeping } from "../../sharing/keptFormulas";
import { useWords } from "../words/useWords";
import { useFormStyles } from "./useFormStyles";

interface RestoreFormProps {
  readonly kept: readonly Keeping[];
  readonly isBusy: boolean;
  readonly onRestore: () => void;
}

/** Offers to bring back the formulas that sharing has kept. */
export function RestoreForm({ kept, isBusy, onRestore }: RestoreFormProps) {
  const styles = useFormStyles();
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

import { Button } from "@fluentui/react-components";
import { useWords } from "../words/useWords";
import { useFormStyles } from "./useFormStyles";

interface RemoveFormProps {
  readonly sheets: readonly string[];
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

/** Offers to take away the sheets of definitions that restoring has left with nothing to keep. */
export function RemoveForm({ sheets, isBusy, onRemove }: RemoveFormProps) {
  const styles = useFormStyles();
  const { sharing, formats } = useWords();
  const named = formats.names(sheets);
  return (
    <div className={styles.form}>
      <p className={styles.about}>{sharing.remove.about(named)}</p>
      <Button className={styles.button} disabledFocusable={isBusy} onClick={onRemove}>
        {sharing.remove.start(named)}
      </Button>
    </div>
  );
}

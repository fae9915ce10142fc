import { makeStyles, tokens } from "@fluentui/react-components";
import type { Format } from "../../functions/outcome";
import type { Finding } from "../../metrics/finding";
import type { TestParts } from "../../metrics/statistics/tests";
import type { Change } from "../answer/change";
import { chanceText, changeText } from "../words/changeText";
import { useWords } from "../words/useWords";

interface ChangeViewProps {
  readonly change: Change;
  /** For answers: whether the change is more than chance. */
  readonly test: Finding<TestParts> | undefined;
  readonly format: Format;
}

/** How a figure has changed from the period before, and whether that means anything. */
export function ChangeView({ change, test, format }: ChangeViewProps) {
  const styles = useStyles();
  const words = useWords();
  const endsEarly = change.kind === "changed" ? change.endsEarly : undefined;
  return (
    <div className={styles.change}>
      <p className={styles.line}>{changeText(change, format, words)}</p>
      {endsEarly !== undefined && (
        <p className={styles.note}>{words.answer.change.endsEarly(words.formats.day(endsEarly))}</p>
      )}
      {test && <p className={styles.note}>{chanceText(test.value, words)}</p>}
    </div>
  );
}

const useStyles = makeStyles({
  change: { marginBottom: tokens.spacingVerticalS },
  line: { margin: 0 },
  note: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

import { makeStyles, tokens } from "@fluentui/react-components";
import type { LeftOutReason, RowUse } from "../../metrics/finding";
import { useWords } from "../words/useWords";

interface RowUseViewProps {
  /** The quantities to name beside the rows. */
  readonly parts?: Readonly<Record<string, number>>;
  readonly rows: RowUse;
}

/** The quantities behind a figure of a list, the rows that counted, and those that did not, with the reason. */
export function RowUseView({ parts = {}, rows }: RowUseViewProps) {
  const styles = useStyles();
  const { pane, measures, formats } = useWords();
  const named = Object.entries(parts).flatMap(([part, quantity]) => {
    const word = measures.parts[part];
    return word !== undefined && quantity > 0 ? [`${formats.quantity(quantity)} ${word}`] : [];
  });
  const leftOut = Object.entries(rows.leftOut).map(([reason, count]) =>
    pane.result.leftOut[reason as LeftOutReason](count),
  );
  return (
    <ul className={styles.list}>
      {named.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      <li className={styles.used}>{pane.result.used(rows.used)}</li>
      {leftOut.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: `${tokens.spacingVerticalS} 0 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  used: { color: tokens.colorNeutralForeground1 },
});

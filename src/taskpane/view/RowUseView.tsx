import { makeStyles, tokens } from "@fluentui/react-components";
import type { LeftOutReason, RowUse } from "../../metrics/finding";
import { useWords } from "../words/useWords";
import { FactList } from "./FactList";

interface RowUseViewProps {
  /** The quantities to name beside the rows. */
  readonly parts?: Readonly<Record<string, number>>;
  readonly rows: RowUse;
  /** What is to say about rows with a negative amount. */
  readonly refunds?: string;
}

/** The quantities behind a figure of a list, the rows that counted, and those that did not, with the reason. */
export function RowUseView({ parts = {}, rows, refunds }: RowUseViewProps) {
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
    <FactList>
      {named.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      <li className={styles.used}>{pane.result.used(rows.used)}</li>
      {refunds !== undefined && <li className={styles.used}>{refunds}</li>}
      {leftOut.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </FactList>
  );
}

const useStyles = makeStyles({
  used: { color: tokens.colorNeutralForeground1 },
});

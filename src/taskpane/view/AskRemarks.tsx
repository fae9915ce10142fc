import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Asked } from "../state/asked";
import type { CountedShare } from "../state/share";
import { argumentsOf } from "../state/question";
import type { ColumnKind } from "../understanding/recognition";
import { missingColumns } from "../words/missingText";
import { useWords } from "../words/useWords";

interface AskRemarksProps {
  readonly asked: Asked;
  readonly missing: readonly ColumnKind[];
  readonly share: CountedShare | undefined;
  /** Leads to the way in which the share is counted. */
  readonly onCount: () => void;
}

/** What has to be said before a question is filled in: columns not found, counts to come, a name that surprises. */
export function AskRemarks({ asked, missing, share, onCount }: AskRemarksProps) {
  const words = useWords();
  const { asks, formats } = words;
  const { note } = asked.ask;
  const takesShare = argumentsOf(asked.id).some(([name]) => name === "retained");
  return (
    <>
      {missing.length > 0 && (
        <Remark>{asks.selectMissing(missingColumns(missing, asked.ask.as, words))}</Remark>
      )}
      {takesShare && share && (
        <Remark>
          {asks.counted(formats.quantity(share.numerator), formats.quantity(share.denominator))}
        </Remark>
      )}
      {takesShare && !share && (
        <Remark>
          {asks.countFirst}{" "}
          <Link as="button" inline onClick={onCount}>
            {asks.count}
          </Link>
        </Remark>
      )}
      {note && <Remark>{asks.notes[note]}</Remark>}
    </>
  );
}

function Remark({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <p className={styles.remark}>{children}</p>;
}

const useStyles = makeStyles({
  remark: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

import { makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionId } from "../../functions/catalogue";
import type { Format } from "../../functions/declaration";
import type { Finding } from "../../metrics/finding";
import { useWords } from "../words/useWords";
import { RowUseView } from "./RowUseView";

interface FindingViewProps {
  readonly id: FunctionId;
  readonly finding: Finding;
  readonly format: Format;
}

/** The figure, what was divided by what, and which rows counted. */
export function FindingView({ id, finding, format }: FindingViewProps) {
  const styles = useStyles();
  const { pane, measures, formats } = useWords();
  const { numerator, denominator } = measures.quotients["agreeing" in finding.parts ? "agreement" : id];
  return (
    <>
      <p className={styles.value}>{formats.value(finding.value, format)}</p>
      <table className={styles.quotient} role="presentation">
        <tbody>
          <tr>
            <td className={styles.quantity}>{formats.quantity(finding.numerator)}</td>
            <td>{numerator}</td>
          </tr>
          <tr>
            <td className={styles.quantity}>÷ {formats.quantity(finding.denominator)}</td>
            <td>{denominator}</td>
          </tr>
          {finding.factor !== 1 && (
            <tr>
              <td className={styles.quantity}>{pane.result.factor(formats.quantity(finding.factor))}</td>
              <td />
            </tr>
          )}
        </tbody>
      </table>
      {finding.rows && <RowUseView parts={finding.parts} rows={finding.rows} />}
    </>
  );
}

const useStyles = makeStyles({
  value: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeHero900,
    lineHeight: tokens.lineHeightHero900,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  quotient: { borderSpacing: 0, "& td": { padding: "0", verticalAlign: "top" } },
  quantity: {
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    "& + td": { paddingLeft: tokens.spacingHorizontalS },
  },
});

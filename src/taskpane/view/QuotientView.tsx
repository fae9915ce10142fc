import { makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionId } from "../../functions/catalogue";
import type { MeasureWords, Quotient } from "../../locales/en/measures";
import type { Finding } from "../../metrics/finding";
import { useWords } from "../words/useWords";

interface QuotientViewProps {
  readonly id: FunctionId;
  readonly finding: Finding;
}

/** What was divided by what; nothing for a figure that is no fraction. */
export function QuotientView({ id, finding }: QuotientViewProps) {
  const styles = useStyles();
  const { pane, measures, formats } = useWords();
  const quotient = quotientOf("agreeing" in finding.parts ? "agreement" : id, measures);
  if (!quotient) return null;
  return (
    <table className={styles.quotient} role="presentation">
      <tbody>
        <tr>
          <td className={styles.quantity}>{formats.quantity(finding.numerator)}</td>
          <td>{quotient.numerator}</td>
        </tr>
        <tr>
          <td className={styles.quantity}>÷ {formats.quantity(finding.denominator)}</td>
          <td>{quotient.denominator}</td>
        </tr>
        {finding.factor !== 1 && (
          <tr>
            <td className={styles.quantity}>{pane.result.factor(formats.quantity(finding.factor))}</td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** The words of a fraction; undefined for a figure that is none. */
function quotientOf(id: FunctionId | "agreement", { quotients }: MeasureWords): Quotient | undefined {
  const all: Readonly<Partial<Record<FunctionId | "agreement", Quotient>>> = quotients;
  return all[id];
}

const useStyles = makeStyles({
  quotient: {
    marginTop: tokens.spacingVerticalM,
    borderSpacing: 0,
    "& td": { padding: "0", verticalAlign: "top" },
  },
  quantity: {
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    "& + td": { paddingLeft: tokens.spacingHorizontalS },
  },
});

import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";

interface FormulaTextProps {
  readonly id?: string;
  readonly text: string;
}

/** A formula as it stands in a cell; it breaks where an argument begins. */
export function FormulaText({ id, text }: FormulaTextProps) {
  const styles = useStyles();
  return (
    <code id={id} className={styles.formula}>
      {text.split(/(?<=[,;(])/).map((part, index) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}

const useStyles = makeStyles({
  formula: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
});

import { Body1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { SelectedCell } from "../../workbook/Workbook";
import { useWords } from "../words/useWords";
import type { Words } from "../words/words";

/** Says what a cell holds that has no call of ours, and what to select instead. */
export function NothingExplained({ cell }: { readonly cell: SelectedCell }) {
  const styles = useStyles();
  const { explain } = useWords();
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{explain.heading}</h1>
      <p role="status" className={styles.said}>
        {explain.nothing[contentOf(cell)](cell.address)}
      </p>
      <Body1>{explain.selectFormula}</Body1>
    </div>
  );
}

function contentOf({ value, formula }: SelectedCell): keyof Words["explain"]["nothing"] {
  if (formula) return "otherFormula";
  if (typeof value === "string" && value.startsWith("=")) return "textFormula";
  return value === "" ? "empty" : "value";
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.title3, margin: 0 },
  said: { margin: 0, overflowWrap: "anywhere" },
});

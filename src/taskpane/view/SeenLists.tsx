import { makeStyles, tokens } from "@fluentui/react-components";
import type { Understanding } from "../state/paneState";
import { listText } from "../words/reasonText";
import { useWords } from "../words/useWords";

/** What the pane sees in the workbook, a line for each list; also what to do where it sees none. */
export function SeenLists({ understanding }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div role="status" className={styles.seen}>
      {linesOf(understanding).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );

  function linesOf(seen: Understanding): readonly string[] {
    if (seen.kind === "looking") return [words.understanding.looking];
    if (seen.kind === "problem") return [words.pane.problems[seen.problem]];
    if (seen.lists.length === 0) return [words.understanding.empty];
    const recognised = seen.lists.filter(({ columns }) => columns.length > 0);
    if (recognised.length === 0) return [words.understanding.nothingRecognised];
    return recognised.map((list) => listText(list, words));
  }
}

const useStyles = makeStyles({
  seen: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: 0, overflowWrap: "anywhere" },
});

import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Understanding } from "../state/paneState";
import { listText } from "../words/reasonText";
import { remarkText } from "../words/remarkText";
import { useWords } from "../words/useWords";

/** What the pane sees in the workbook, a line for each list and what is to be known of it; also what to do where it sees none. */
export function SeenLists({ understanding }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div role="status" className={styles.seen}>
      {linesOf(understanding).map(({ line, remarks }) => (
        <Fragment key={line}>
          <p className={styles.line}>{line}</p>
          {remarks.length > 0 && (
            <ul className={styles.remarks}>
              {remarks.map((remark) => (
                <li key={remark} className={styles.line}>
                  {remark}
                </li>
              ))}
            </ul>
          )}
        </Fragment>
      ))}
    </div>
  );

  function linesOf(seen: Understanding): readonly Seen[] {
    if (seen.kind === "looking") return [bare(words.understanding.looking)];
    if (seen.kind === "problem") return [bare(words.pane.problems[seen.problem])];
    if (seen.lists.length === 0) return [bare(words.understanding.empty)];
    const recognised = seen.lists.filter(({ columns }) => columns.length > 0);
    if (recognised.length === 0) return [bare(words.understanding.nothingRecognised)];
    return recognised.map((list) => ({
      line: listText(list, words),
      remarks: list.remarks.map((remark) => remarkText(remark, words)),
    }));
  }
}

interface Seen {
  readonly line: string;
  readonly remarks: readonly string[];
}

const bare = (line: string): Seen => ({ line, remarks: [] });

const useStyles = makeStyles({
  seen: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  remarks: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  line: { margin: 0, overflowWrap: "anywhere" },
});

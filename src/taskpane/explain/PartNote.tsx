import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Workbook } from "../../workbook/Workbook";
import { useShownCell } from "../hooks/useShownCell";
import { useWords } from "../words/useWords";

interface PartNoteProps {
  readonly workbook: Workbook;
  /** The selected cell, which a formula of another one fills. */
  readonly cell: string;
  readonly home: string;
}

/** Says that the selected cell is part of a larger result, and leads to the cell that holds the formula. */
export function PartNote({ workbook, cell, home }: PartNoteProps) {
  const styles = useStyles();
  const { explain } = useWords();
  const { show, problem } = useShownCell(workbook);
  return (
    <div className={styles.note}>
      <Body1>{explain.partOf(cell, home)}</Body1>
      <Button size="small" onClick={() => show(home)}>
        {explain.goTo(home)}
      </Button>
      <div role="alert">{problem}</div>
    </div>
  );
}

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

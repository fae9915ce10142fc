import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useReducer } from "react";
import type { TaskProps } from "../tasks";
import { useWords } from "../words/useWords";
import { InventoryView } from "./InventoryView";
import { initialShareState, shareReducer, type Look } from "./shareState";
import { summary } from "./shareText";
import { useInventory } from "./useInventory";

/** The task of letting a workbook leave: what in it depends on the add-in, and how that is. */
export default function ShareTask({ workbook }: TaskProps) {
  const styles = useStyles();
  const words = useWords();
  const { sharing } = words;
  const [{ look }, dispatch] = useReducer(shareReducer, initialShareState);
  const lookAgain = useInventory(workbook, dispatch);
  return (
    <div className={styles.view}>
      <h1 className={styles.heading}>{sharing.heading}</h1>
      <p className={styles.about}>{sharing.about}</p>
      <div role="status" className={styles.summary}>
        {summary(look, words)}
      </div>
      {look.kind === "problem" && <Button onClick={lookAgain}>{sharing.lookAgain}</Button>}
      {isSomething(look) && <InventoryView inventory={look.inventory} workbook={workbook} />}
    </div>
  );
}

function isSomething(look: Look): look is Extract<Look, { kind: "known" }> {
  return look.kind === "known" && look.inventory.cells.length + look.inventory.names.length > 0;
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.title3, margin: 0 },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

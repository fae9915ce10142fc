import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useReducer } from "react";
import type { Language } from "../../functions/host";
import { missing } from "../../sharing/keptFormulas";
import type { TaskProps } from "../tasks";
import { NO_FACTS } from "../../sharing/nativeContext";
import { useWords } from "../words/useWords";
import { wordsIn } from "../words/words";
import { AccountView } from "./AccountView";
import { isRepairable, recalculate, repair } from "./commands/enterAgain";
import { removeEmptied } from "./commands/removeEmptied";
import { restoreFormulas } from "./commands/restoreFormulas";
import { share } from "./commands/share";
import type { ShareWish } from "./commands/ShareWish";
import { InventoryView } from "./InventoryView";
import { RemoveForm } from "./RemoveForm";
import { RestoreForm } from "./RestoreForm";
import { ShareForm } from "./ShareForm";
import { initialShareState, shareReducer } from "./shareState";
import { summary } from "./shareText";
import { useCommand } from "./useCommand";
import { useInventory } from "./useInventory";

/** The task of letting a workbook leave: what in it depends on the add-in, how that is, and what to do about it. */
export default function ShareTask({ workbook }: TaskProps) {
  const styles = useStyles();
  const words = useWords();
  const { sharing } = words;
  const [{ look, work }, dispatch] = useReducer(shareReducer, initialShareState);
  const lookAgain = useInventory(workbook, dispatch);
  const run = useCommand(dispatch, lookAgain);
  const isBusy = work.kind === "busy";
  const inventory = look.kind === "known" ? look.inventory : { cells: [], names: [] };
  const kept = look.kind === "known" ? missing(look.kept, inventory) : [];
  const emptied = work.kind === "done" ? (work.account.emptied ?? []) : [];
  const repairable = inventory.cells.filter(isRepairable).length;
  const startSharing = (wish: ShareWish, language: Language) =>
    run(wish.form.kind, () => share(workbook, wish, language === words.language ? words : wordsIn(language)));
  return (
    <div className={styles.view}>
      <h1 className={styles.heading}>{sharing.heading}</h1>
      <p className={styles.about}>{sharing.about}</p>
      <div role="status" className={styles.summary}>
        {summary(look, words)}
      </div>
      {look.kind === "problem" && <Button onClick={lookAgain}>{sharing.lookAgain}</Button>}
      <div role="status">
        <AccountView work={work} />
      </div>
      {emptied.length > 0 && (
        <RemoveForm
          sheets={emptied}
          isBusy={isBusy}
          onRemove={() => run("remove", () => removeEmptied(workbook, emptied))}
        />
      )}
      {inventory.cells.length > 0 && (
        <div className={styles.buttons}>
          {repairable > 0 && (
            <Button
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => run("repair", () => repair(workbook))}
            >
              {sharing.repair.start(repairable)}
            </Button>
          )}
          <Button disabledFocusable={isBusy} onClick={() => run("recalculate", () => recalculate(workbook))}>
            {sharing.recalculate.start}
          </Button>
        </div>
      )}
      {inventory.cells.length + inventory.names.length > 0 && (
        <>
          <ShareForm isBusy={isBusy} onShare={startSharing} />
          <InventoryView
            inventory={inventory}
            facts={look.kind === "known" ? look.facts : NO_FACTS}
            workbook={workbook}
          />
        </>
      )}
      {kept.length > 0 && (
        <RestoreForm
          kept={kept}
          isBusy={isBusy}
          onRestore={() => run("restore", () => restoreFormulas(workbook))}
        />
      )}
    </div>
  );
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
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

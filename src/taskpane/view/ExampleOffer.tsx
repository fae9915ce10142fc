import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { WorkbookError, type Workbook, type WorkbookProblem } from "../../workbook/Workbook";
import { exampleTables } from "../example/exampleTables";
import { unseen } from "../look/unseen";
import { today } from "../state/today";
import { useWords } from "../words/useWords";

interface ExampleOfferProps {
  readonly workbook: Workbook;
  readonly isEmpty: boolean;
}

type Progress = "offered" | "busy" | "done" | { readonly problem: WorkbookProblem };

/** Offers example data where there is none; it goes onto new sheets. */
export function ExampleOffer({ workbook, isEmpty }: ExampleOfferProps) {
  const styles = useStyles();
  const { example, pane } = useWords();
  const [progress, setProgress] = useState<Progress>("offered");
  const insert = async () => {
    setProgress("busy");
    try {
      await workbook.addTables(exampleTables(example, today()));
      setProgress("done");
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setProgress({ problem: error.problem });
    }
  };
  const said = { offered: "", busy: example.inserting, done: example.inserted };
  const isOffered = isEmpty && progress !== "done";
  return (
    <div className={isOffered ? styles.offer : styles.unseen}>
      {isOffered && (
        <>
          <Body1>{example.offer}</Body1>
          <Button disabledFocusable={progress === "busy"} onClick={() => void insert()}>
            {example.insert}
          </Button>
        </>
      )}
      <div role="status">
        {typeof progress === "object" ? pane.problems[progress.problem] : said[progress]}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
  unseen,
});

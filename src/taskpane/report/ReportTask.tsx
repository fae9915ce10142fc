import { Body1, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { placedSections } from "../../report/layout";
import { reportPlan } from "../../report/reportPlan";
import type { PlacedPart } from "../../workbook/BuiltSheet";
import { WorkbookError, type Workbook } from "../../workbook/Workbook";
import { knownLists } from "../state/paneState";
import { today } from "../state/today";
import type { TaskProps } from "../tasks";
import { useWords } from "../words/useWords";
import { BuildingView } from "./BuildingView";
import { candidates } from "./candidates";
import { chosenLists } from "./choice";
import { firstReportInputs, reportData } from "./reportData";
import { ReportLists } from "./ReportLists";
import { isBusy } from "./reportState";
import { reportStoreOf } from "./reportStore";
import { reportWords } from "./reportWords";
import { chosenTarget } from "./target";
import { TargetField } from "./TargetField";

/** What the report will be about, and the button that builds it. */
export default function ReportTask({ workbook, state: pane }: TaskProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = reportWords[language];
  const store = reportStoreOf(workbook);
  const { choice, sheets, target: wanted, building } = useSyncExternalStore(store.subscribe, store.state);
  useReportsKnown(workbook);
  const button = useRef<HTMLElement>(null);
  const lists = knownLists(pane);
  const found = useMemo(() => candidates(lists), [lists]);
  const chosen = useMemo(() => chosenLists(found, choice), [found, choice]);
  const planned = useMemo(() => {
    const [data, inputs] = [reportData(chosen), firstReportInputs(chosen, today())];
    return (before?: readonly PlacedPart[]) => reportPlan(data, inputs, words.sheet, before);
  }, [chosen, words]);
  const plan = useMemo(() => planned(), [planned]);
  const cannot = isBusy(building) || plan === undefined;
  const target = chosenTarget(sheets, wanted);
  return (
    <div className={styles.task}>
      <h1 className={styles.heading}>{words.pane.heading}</h1>
      <Body1>{words.pane.about}</Body1>
      <ReportLists
        words={words.pane}
        isLooking={pane.understanding.kind === "looking"}
        candidates={found}
        chosen={chosen}
        isDisabled={isBusy(building)}
        dispatch={store.dispatch}
      />
      <TargetField
        words={words.pane}
        sheets={sheets}
        target={target}
        isDisabled={isBusy(building)}
        dispatch={store.dispatch}
      />
      <Button
        ref={(element: HTMLButtonElement | null) => {
          button.current = element;
        }}
        appearance="primary"
        className={styles.build}
        disabledFocusable={cannot}
        onClick={() => {
          if (cannot) return;
          if (target === undefined) void store.build(plan);
          else void store.update(target, (built) => planned(placedSections(built)) ?? plan);
        }}
      >
        {target === undefined ? words.pane.build : words.pane.updateReport}
      </Button>
      <BuildingView words={words.pane} building={building} onCancel={store.cancel} nextFocus={button} />
    </div>
  );
}

/**
 * What an earlier attempt had to leave behind goes when the task is opened; where it cannot, the next building tries again.
 * Then it is known which reports are there.
 */
function useReportsKnown(workbook: Workbook): void {
  useEffect(() => {
    const store = reportStoreOf(workbook);
    if (isBusy(store.state().building)) return;
    void workbook
      .removeDrafts()
      .catch((error: unknown) => {
        if (!(error instanceof WorkbookError)) throw error;
      })
      .then(store.look);
  }, [workbook]);
}

const useStyles = makeStyles({
  task: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.title3, margin: 0 },
  build: { alignSelf: "start" },
});

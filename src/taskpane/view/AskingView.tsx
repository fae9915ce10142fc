import { Body1, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useId, useState, type Dispatch } from "react";
import { composeFormula } from "../../formulas/compose";
import type { Workbook } from "../../workbook/Workbook";
import { useCalculation } from "../hooks/useCalculation";
import { useFormulaStyle } from "../hooks/useFormulaStyle";
import type { Inputs } from "../state/inputs";
import type { PaneEvent } from "../state/paneReducer";
import type { UnderstoodList } from "../understanding/understandList";
import { offeredColumns } from "../state/prefill";
import type { AskingScreen, SelectionState } from "../state/paneState";
import { askedQuestion, firstEmptyField } from "../state/question";
import { sheetOf } from "../state/referenceText";
import { resultSize } from "../state/resultSize";
import { useWords } from "../words/useWords";
import { tellFocus } from "./followsSelection";
import { FormulaPanel } from "./FormulaPanel";
import { QuestionForm } from "./QuestionForm";
import { ResultPanel } from "./ResultPanel";

interface AskingViewProps {
  readonly workbook: Workbook;
  readonly screen: AskingScreen;
  readonly inputs: Inputs;
  readonly lists: readonly UnderstoodList[];
  readonly selection: SelectionState;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** One measure: its form, its result as one fills it in, and the formula to insert. */
export function AskingView({ workbook, screen, inputs, lists, selection, dispatch }: AskingViewProps) {
  const styles = useStyles();
  const words = useWords();
  const style = useFormulaStyle(workbook, words);
  const heading = useId();

  const { id } = screen;
  // Where the focus starts. Office.js moves the focus from tab stop to tab stop itself, so it has to be on one.
  const [firstField] = useState(() => firstEmptyField(id, inputs));
  const sheet = selection.kind === "known" ? sheetOf(selection.selection.address) : "";
  const question = askedQuestion(id, inputs, { decimal: style.decimal, sheet });
  const args = question.kind === "complete" ? question.arguments : undefined;
  const calculateAgain = useCalculation(workbook, id, args, dispatch);
  return (
    <div className={styles.view} {...tellFocus(dispatch)}>
      <Button
        appearance="subtle"
        size="small"
        autoFocus={firstField === undefined}
        icon={<ArrowLeftRegular />}
        className={styles.back}
        onClick={() => dispatch({ type: "wentBack" })}
      >
        {words.pane.form.back}
      </Button>
      <header className={styles.header}>
        <h1 id={heading} className={styles.title}>
          {words.measures.titles[id]}
        </h1>
        <Body1 className={styles.question}>{words.catalogue.functions[id].question}</Body1>
      </header>
      <QuestionForm
        labelledBy={heading}
        firstField={firstField}
        screen={screen}
        inputs={inputs}
        recognised={offeredColumns(id, lists)}
        selection={selection}
        faults={question.kind === "incomplete" ? question.faults : {}}
        decimal={style.decimal}
        dispatch={dispatch}
      />
      <ResultPanel
        id={id}
        question={question}
        calculation={screen.calculation}
        onCalculateAgain={calculateAgain}
      />
      {args && (
        <FormulaPanel
          workbook={workbook}
          formula={composeFormula(id, args)}
          shownFormula={composeFormula(id, args, style)}
          references={args.flatMap((arg) => (arg.kind === "reference" ? [arg.reference] : []))}
          size={resultSize(screen.calculation)}
          selection={selection}
          insertion={screen.insertion}
          dispatch={dispatch}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  back: { alignSelf: "start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  header: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.title3, margin: 0 },
  question: { color: tokens.colorNeutralForeground2 },
});

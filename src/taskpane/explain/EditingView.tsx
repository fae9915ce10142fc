import { Body1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type Dispatch } from "react";
import type { Workbook } from "../../workbook/Workbook";
import { useCalculation } from "../hooks/useCalculation";
import { useCanFilter } from "../hooks/useCanFilter";
import { useFormulaStyle } from "../hooks/useFormulaStyle";
import { askedIn } from "../state/asked";
import { blanksOf, withoutBlankScores } from "../state/blankScores";
import type { Editing } from "../state/editing";
import type { Inputs } from "../state/inputs";
import type { PaneEvent } from "../state/paneEvents";
import type { AskingScreen, SelectionState } from "../state/paneState";
import { argumentsOf, askedQuestion } from "../state/question";
import { sheetOf } from "../state/referenceText";
import { resultSize } from "../state/resultSize";
import { dataDays, knownColumns } from "../state/suggestions";
import type { UnderstoodList } from "../understanding/understandList";
import { BackButton } from "../view/BackButton";
import { BlankScoresNote } from "../view/BlankScoresNote";
import { tellFocus } from "../view/followsSelection";
import { QuestionForm } from "../view/QuestionForm";
import { ResultPanel } from "../view/ResultPanel";
import { useWords } from "../words/useWords";
import { editedFormula, haveRangesChanged } from "./editedFormula";
import { SavePanel } from "./SavePanel";

interface EditingViewProps {
  readonly workbook: Workbook;
  readonly screen: AskingScreen;
  readonly editing: Editing;
  readonly inputs: Inputs;
  readonly lists: readonly UnderstoodList[];
  readonly selection: SelectionState;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** A call of a formula in the workbook, in the form of its question: its result as one changes it, and saving. */
export function EditingView(props: EditingViewProps) {
  const { workbook, screen, editing, inputs, lists, selection, dispatch } = props;
  const styles = useStyles();
  const words = useWords();
  const style = useFormulaStyle(workbook, words);
  const heading = useId();

  const { id, topic } = screen;
  const { call } = editing;
  const asked = askedIn(topic, id);
  const sheet = selection.kind === "known" ? sheetOf(selection.selection.address) : "";
  const question = askedQuestion(id, inputs, { decimal: style.decimal, sheet });
  const args = question.kind === "complete" ? question.arguments : undefined;
  const controls = useCalculation(workbook, id, args, dispatch);
  const blanks = blanksOf(screen.calculation);
  const canFilter = useCanFilter(workbook);
  const left = blanks ? (canFilter ? blanks.left : undefined) : leftBefore(editing, canFilter);
  const now = args && { filledIn: args, written: left ? withoutBlankScores(id, args, left) : args };
  const after = now && editedFormula(call, now, style);
  const leavesBlanks = after?.initial.some(({ kind }) => kind === "besideFilled") ?? false;
  // Of blanks in ranges that stay as they are, the formula's author has taken care, or not.
  const mentionsBlanks = leavesBlanks || (now !== undefined && haveRangesChanged(call, now));
  return (
    <div className={styles.view} {...tellFocus(dispatch)}>
      <BackButton
        text={words.explain.editing.back}
        startsFocused={screen.startsAt === "back"}
        dispatch={dispatch}
      />
      <h1 id={heading} className={styles.title}>
        {words.measures.titles[id]}
      </h1>
      <Body1 className={styles.question}>{words.catalogue.functions[id].question}</Body1>
      <QuestionForm
        labelledBy={heading}
        screen={screen}
        inputs={inputs}
        recognised={knownColumns(asked, lists)}
        dataDays={dataDays(asked, inputs, lists)}
        selection={selection}
        faults={question.kind === "incomplete" ? question.faults : {}}
        decimal={style.decimal}
        dispatch={dispatch}
      />
      <ResultPanel
        id={id}
        question={question}
        calculation={screen.calculation}
        controls={controls}
        workbook={workbook}
        decimal={style.decimal}
      />
      {args && after && (
        <SavePanel
          workbook={workbook}
          edit={{
            before: call,
            after,
            references: args.flatMap((arg) => (arg.kind === "reference" ? [arg.reference] : [])),
            size: resultSize(screen.calculation),
          }}
          note={blanks && mentionsBlanks && <BlankScoresNote blanks={blanks} areLeft={leavesBlanks} />}
          dispatch={dispatch}
        />
      )}
    </div>
  );
}

/** The ranges of which the formula leaves blank rows out already: it goes on doing so where just now none is blank. */
function leftBefore({ call: { written, initial } }: Editing, canFilter: boolean) {
  const names = argumentsOf(written.id).flatMap(([name], position) =>
    initial[position]?.kind === "besideFilled" ? [name] : [],
  );
  return canFilter && names.length > 0 ? names : undefined;
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  title: { ...typographyStyles.title3, margin: 0 },
  question: { color: tokens.colorNeutralForeground2 },
});

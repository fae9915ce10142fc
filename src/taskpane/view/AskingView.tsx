import { Body1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type Dispatch } from "react";
import type { Way } from "../../functions/asks";
import { composeFormula } from "../../formulas/compose";
import type { Workbook } from "../../workbook/Workbook";
import { useCalculation } from "../hooks/useCalculation";
import { useCanFilter } from "../hooks/useCanFilter";
import { useFormulaStyle } from "../hooks/useFormulaStyle";
import type { Inputs } from "../state/inputs";
import { askedIn } from "../state/asked";
import { blanksOf, withoutBlankScores } from "../state/blankScores";
import { missingIn, waysOf } from "../state/offeredAsks";
import type { PaneEvent } from "../state/paneEvents";
import type { UnderstoodList } from "../understanding/understandList";
import { dataDays, knownColumns } from "../state/suggestions";
import type { AskingScreen, SelectionState } from "../state/paneState";
import { askedQuestion } from "../state/question";
import { sheetOf } from "../state/referenceText";
import { resultFormats } from "../state/resultFormats";
import { resultSize } from "../state/resultSize";
import { suggestedLabel } from "../state/suggestedLabel";
import { useWords } from "../words/useWords";
import { AskRemarks } from "./AskRemarks";
import { BackButton } from "./BackButton";
import { BlankScoresNote } from "./BlankScoresNote";
import { tellFocus } from "./followsSelection";
import { FormulaPanel } from "./FormulaPanel";
import { MeasureSwitch } from "./MeasureSwitch";
import { QuestionForm } from "./QuestionForm";
import { ResultPanel } from "./ResultPanel";
import { WaySwitch } from "./WaySwitch";

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
  const ids = useId();

  const { id, topic } = screen;
  const asked = askedIn(topic, id);
  const ways = waysOf(topic, lists);
  const way = ways.find(({ as }) => as === asked.ask.as);
  const offer = way?.asks.find((one) => one.id === id)?.offer;
  const hasWays = ways.length > 1;
  const wayId = (one: Way) => `${ids}-${one}`;
  const sheet = selection.kind === "known" ? sheetOf(selection.selection.address) : "";
  const question = askedQuestion(id, inputs, { decimal: style.decimal, sheet });
  const args = question.kind === "complete" ? question.arguments : undefined;
  const blanks = blanksOf(screen.calculation);
  const canFilter = useCanFilter(workbook);
  const left = canFilter ? blanks?.left : undefined;
  const written = args && left && withoutBlankScores(id, args, left);
  const controls = useCalculation(workbook, id, args, dispatch);
  return (
    <div className={styles.view} {...tellFocus(dispatch)}>
      <BackButton
        text={words.pane.form.back}
        startsFocused={screen.startsAt === "back"}
        dispatch={dispatch}
      />
      <h1 id={heading} className={styles.title}>
        {words.asks.topics[topic].name}
      </h1>
      {hasWays && (
        <WaySwitch
          ways={ways}
          chosen={asked.ask.as}
          wayId={wayId}
          startsFocused={screen.startsAt === "ways"}
          dispatch={dispatch}
        />
      )}
      <Body1 className={styles.question}>{words.catalogue.functions[id].question}</Body1>
      {way && <MeasureSwitch way={way} chosen={id} dispatch={dispatch} />}
      <AskRemarks
        asked={asked}
        missing={offer ? missingIn(offer, lists) : []}
        share={screen.share}
        onCount={() => {
          // The link goes with the way that it stands in: the focus goes to the way that it leads to.
          document.getElementById(wayId("number"))?.focus();
          dispatch({ type: "wayChosen", way: "number" });
        }}
      />
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
      {args && (
        <FormulaPanel
          workbook={workbook}
          formula={{
            formula: composeFormula(id, written ?? args),
            references: args.flatMap((arg) => (arg.kind === "reference" ? [arg.reference] : [])),
            size: resultSize(screen.calculation),
            numberFormats: resultFormats(id, screen.calculation),
          }}
          suggestedLabel={suggestedLabel(words.measures.titles[id], args)}
          shownFormula={composeFormula(id, written ?? args, style)}
          note={blanks && <BlankScoresNote blanks={blanks} areLeft={written !== undefined} />}
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
  title: { ...typographyStyles.title3, margin: 0 },
  question: { color: tokens.colorNeutralForeground2 },
});

import {
  Button,
  Spinner,
  Tooltip,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { useId, useRef } from "react";
import type { FunctionId } from "../../functions/catalogue";
import type { CalculationControls } from "../hooks/useCalculation";
import { unseen } from "../look/unseen";
import { answerOf } from "../state/calculation";
import type { Workbook } from "../../workbook/Workbook";
import type { Calculation } from "../state/paneState";
import type { Question } from "../state/question";
import { announcementOf } from "../words/announcement";
import { readingText } from "../words/readingText";
import { useWords } from "../words/useWords";
import type { Words } from "../words/words";
import { AnswerView } from "./AnswerView";
import { ReadingView } from "./ReadingView";

interface ResultPanelProps {
  readonly id: FunctionId;
  readonly question: Question;
  readonly calculation: Calculation;
  readonly controls: CalculationControls;
  /** Keeps the user's benchmarks. */
  readonly workbook: Workbook;
  /** How the user writes decimals. */
  readonly decimal: "." | ",";
}

/**
 * What the cell will show and how it comes about; or what is still to be filled in. Only a sentence of it is announced:
 * a whole table read out at each change would drown everything else.
 */
export function ResultPanel({ question, controls, ...shown }: ResultPanelProps) {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  const heading = useId();
  const againButton = useRef<HTMLButtonElement>(null);
  const isComplete = question.kind === "complete";
  return (
    <section aria-labelledby={heading} className={styles.panel}>
      <div className={styles.heading}>
        <h2 id={heading} className={styles.title}>
          {pane.result.heading}
        </h2>
        {isComplete && (
          <Tooltip content={pane.result.again} relationship="label">
            <Button
              ref={(element: HTMLButtonElement | null) => {
                // React takes a ref away for a moment at each change, just when the focus may be handed on.
                if (element) againButton.current = element;
              }}
              appearance="subtle"
              size="small"
              icon={<ArrowClockwiseRegular />}
              onClick={controls.again}
            />
          </Tooltip>
        )}
      </div>
      <div role="status">
        {isComplete ? (
          <span className={styles.unseen}>{announced(shown.calculation, words)}</span>
        ) : (
          <StillToFill question={question} />
        )}
      </div>
      {isComplete && (
        <ReadingView calculation={shown.calculation} controls={controls} nextFocus={againButton} />
      )}
      {isComplete && <Progress {...shown} />}
    </section>
  );
}

function announced(calculation: Calculation, words: Words): string {
  const reading = readingText(calculation, words);
  if (reading) return reading;
  const answer = answerOf(calculation);
  if (answer) return announcementOf(answer, words);
  return calculation.kind === "running" ? words.pane.result.calculating : "";
}

function StillToFill({ question }: { readonly question: Extract<Question, { kind: "incomplete" }> }) {
  const styles = useStyles();
  const { pane, measures, formats } = useWords();
  const names = [...question.missing, ...question.faulty].map((name) => measures.inputs[name]);
  return <p className={styles.waiting}>{pane.result.fillIn(formats.labels(names))}</p>;
}

type ProgressProps = Omit<ResultPanelProps, "question" | "controls">;

function Progress({ calculation, ...asked }: ProgressProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const answer = answerOf(calculation);
  const isRunning = calculation.kind === "running";
  if (!answer) {
    return isRunning && !calculation.reading ? (
      <Spinner size="tiny" labelPosition="after" label={pane.result.calculating} className={styles.spinner} />
    ) : null;
  }
  return (
    <div className={mergeClasses(styles.answer, isRunning && styles.overtaken)}>
      <AnswerView answer={answer} {...asked} />
    </div>
  );
}

const useStyles = makeStyles({
  panel: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  heading: { display: "flex", justifyContent: "space-between", alignItems: "center", minHeight: "24px" },
  waiting: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  spinner: { justifyContent: "start", paddingTop: tokens.spacingVerticalS },
  answer: { transition: "opacity 200ms" },
  unseen,
  // A quick calculation leaves no trace; a slow one shows that the figure is about to change.
  overtaken: { opacity: 0.5, transitionDelay: "400ms" },
});

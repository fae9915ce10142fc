import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionId } from "../../functions/catalogue";
import { messageFor } from "../../functions/messages";
import type { ReadCall } from "../../functions/evaluateList";
import type { Outcome } from "../../functions/outcome";
import type { Workbook } from "../../workbook/Workbook";
import type { Answer } from "../state/paneState";
import { withoutAnswer } from "../words/announcement";
import { useWords } from "../words/useWords";
import { isTest } from "../state/significance";
import { FindingView } from "./FindingView";
import { IntervalView } from "./IntervalView";
import { TableView } from "./TableView";
import { TestView } from "./TestView";

interface AnswerViewProps {
  readonly id: FunctionId;
  readonly answer: Answer;
  /** Keeps the user's benchmarks. */
  readonly workbook: Workbook;
  /** How the user writes decimals. */
  readonly decimal: "." | ",";
}

/** An answer: the figure, several of them, or why there is none. */
export function AnswerView({ answer, ...asked }: AnswerViewProps) {
  const words = useWords();
  if (answer.kind !== "calculated") return <Problem sentence={withoutAnswer(answer, words)} />;
  const outcomes = answer.outcomes.flat();
  return outcomes.length === 1 && outcomes[0] ? (
    <OutcomeView outcome={outcomes[0]} call={answer.call} {...asked} />
  ) : (
    <FirstOutcomes outcomes={outcomes} />
  );
}

interface OutcomeViewProps extends Omit<AnswerViewProps, "answer"> {
  readonly outcome: Outcome;
  /** What was calculated, where that was a list. */
  readonly call: ReadCall | undefined;
}

function OutcomeView({ outcome, ...asked }: OutcomeViewProps) {
  const { id, call } = asked;
  const { language } = useWords();
  switch (outcome.kind) {
    case "finding":
      return isTest(outcome.finding) ? (
        <TestView id={id} finding={outcome.finding} />
      ) : (
        <FindingView figure={outcome} {...asked} />
      );
    case "interval":
      return <IntervalView {...outcome} />;
    case "table":
      return <TableView id={id} table={outcome.table} call={call} />;
    case "problem":
      return <Problem sentence={messageFor(outcome.problem, language)} />;
  }
}

function Problem({ sentence }: { readonly sentence: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.problem}>
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}

const SHOWN_OUTCOMES = 5;

/** A function that calculates cell by cell gives a range of results: enough of them to see that they are right. */
function FirstOutcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const styles = useStyles();
  const { pane, formats, language } = useWords();
  const more = outcomes.length - SHOWN_OUTCOMES;
  return (
    <>
      <ol className={styles.outcomes}>
        {outcomes.slice(0, SHOWN_OUTCOMES).map((outcome, index) => (
          <li key={index} className={styles.outcome}>
            <span className={styles.nth}>{pane.result.nth(index + 1)}</span>
            {outcome.kind === "finding" && (
              <strong>{formats.value(outcome.finding.value, outcome.format)}</strong>
            )}
            {outcome.kind === "problem" && <span>{messageFor(outcome.problem, language)}</span>}
          </li>
        ))}
      </ol>
      {more > 0 && <p className={styles.more}>{pane.result.more(more)}</p>}
    </>
  );
}

const useStyles = makeStyles({
  problem: { marginTop: tokens.spacingVerticalS },
  outcomes: { listStyle: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  outcome: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  nth: { flexShrink: 0, minWidth: "72px", color: tokens.colorNeutralForeground2 },
  more: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

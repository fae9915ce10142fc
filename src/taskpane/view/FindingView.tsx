import { makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionId } from "../../functions/catalogue";
import type { Values } from "../../functions/declaration";
import type { ReadCall } from "../../functions/evaluateList";
import type { Figure as FigureOutcome } from "../../functions/outcome";
import type { Workbook } from "../../workbook/Workbook";
import { courseOfSeries } from "../answer/course";
import { useAnswerContext } from "../answer/useAnswerContext";
import { explanationOf } from "../words/explanation";
import { refundsText } from "../words/refundsText";
import { useWords } from "../words/useWords";
import { BenchmarkView } from "./BenchmarkView";
import { ChangeView } from "./ChangeView";
import { CourseView } from "./CourseView";
import { Figure } from "./Figure";
import { QuotientView } from "./QuotientView";
import { RowUseView } from "./RowUseView";

interface FindingViewProps {
  readonly id: FunctionId;
  readonly figure: FigureOutcome;
  /** What the figure was calculated from, where that was a list. */
  readonly call: ReadCall | undefined;
  readonly workbook: Workbook;
  readonly decimal: "." | ",";
}

const NOTHING_READ: Values = {};

/** The figure, how it came about, how certain it is, how it has changed, and how it compares. */
export function FindingView({ id, figure, call, workbook, decimal }: FindingViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { answer, formats, measures } = words;
  const { finding, format } = figure;
  const context = useAnswerContext(id, figure, call);
  const values = call?.values ?? NOTHING_READ;
  const course = context && courseOfSeries(context.series, format);
  return (
    <>
      <Figure>{formats.value(finding.value, format)}</Figure>
      <p className={styles.explanation}>{explanationOf(id, figure, values, words)}</p>
      {context?.interval && (
        <p className={styles.line}>
          {answer.interval(
            formats.value(context.interval.low, format),
            formats.value(context.interval.high, format),
          )}
        </p>
      )}
      {context?.change && <ChangeView change={context.change} test={context.test} format={format} />}
      <BenchmarkView id={id} figure={figure} values={values} workbook={workbook} decimal={decimal} />
      {course && <CourseView name={measures.titles[id]} course={course} />}
      <QuotientView id={id} finding={finding} />
      {finding.rows && (
        <RowUseView
          parts={finding.parts}
          rows={finding.rows}
          {...(context?.refunds && { refunds: refundsText(context.refunds, format, words) })}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({
  explanation: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
  line: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

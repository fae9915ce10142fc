import { Body1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useReducer } from "react";
import type { SelectedCell, Workbook } from "../../workbook/Workbook";
import { useCalculation } from "../hooks/useCalculation";
import { calculationReducer } from "../state/calculation";
import { resultSize } from "../state/resultSize";
import { ResultPanel } from "../view/ResultPanel";
import { useWords } from "../words/useWords";
import { CellNotice } from "./CellNotice";
import type { ExplainedCall } from "./ExplainedCall";
import { GivenList } from "./GivenList";

interface CallExplanationProps {
  readonly workbook: Workbook;
  readonly cell: SelectedCell;
  readonly call: ExplainedCall;
  readonly decimal: "." | ",";
  readonly look: () => Promise<void>;
}

/** One call: its result and how it comes about, what it is given, and what it is defined as. */
export function CallExplanation({ workbook, cell, call, decimal, look }: CallExplanationProps) {
  const styles = useStyles();
  const { explain, catalogue } = useWords();
  const definition = useId();
  const [calculation, tell] = useReducer(calculationReducer, { kind: "none" });
  const controls = useCalculation(workbook, call.id, call.arguments, tell);
  const answer = calculation.kind === "done" ? calculation.answer : undefined;
  const { formula, source } = catalogue.functions[call.id];
  return (
    <>
      <div className={styles.result}>
        <ResultPanel
          id={call.id}
          question={{ kind: "complete", arguments: call.arguments }}
          calculation={calculation}
          controls={controls}
          workbook={workbook}
          decimal={decimal}
        />
        <CellNotice
          workbook={workbook}
          cell={cell}
          call={call}
          answer={answer}
          size={resultSize(calculation)}
          look={look}
        />
      </div>
      <GivenList call={call} calculation={calculation} />
      <section aria-labelledby={definition} className={styles.definition}>
        <h2 id={definition} className={styles.title}>
          {explain.definition}
        </h2>
        <Body1>{formula}</Body1>
        <h3 className={styles.subtitle}>{explain.source}</h3>
        <Body1>{source}</Body1>
      </section>
    </>
  );
}

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  definition: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  subtitle: { ...typographyStyles.body1Strong, margin: 0 },
});

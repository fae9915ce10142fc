import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useFormulaStyle } from "../hooks/useFormulaStyle";
import type { TaskProps } from "../tasks";
import { useWords } from "../words/useWords";
import { CellExplanation } from "./CellExplanation";
import { explainedCalls } from "./ExplainedCall";
import { NothingExplained } from "./NothingExplained";
import { useSelectedCell } from "./useSelectedCell";

/** Explains the number in the selected cell, wherever the user goes in the sheet. */
export default function ExplainTask({ workbook, state, dispatch }: TaskProps) {
  const words = useWords();
  const style = useFormulaStyle(workbook, words);
  const { seen, look } = useSelectedCell(workbook);
  // Only the first cell that is shown takes the focus: later ones are selected in the sheet, where the user is.
  const [startsAtEdit, setStartsAtEdit] = useState(state.cameFromEdit);
  const formula = seen.kind === "cell" ? seen.cell.formula : undefined;
  const calls = useMemo(() => (formula ? explainedCalls(formula, style.list) : []), [formula, style.list]);
  switch (seen.kind) {
    case "looking":
      return <Spinner size="tiny" labelPosition="after" label={words.explain.looking} delay={400} />;
    case "problem":
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.pane.problems[seen.problem]}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void look()}>{words.pane.retry}</Button>
          </MessageBarActions>
        </MessageBar>
      );
    case "cell":
      return formula && calls.length > 0 ? (
        <CellExplanation
          key={`${formula.address} ${formula.formula}`}
          workbook={workbook}
          cell={seen.cell}
          formula={formula}
          calls={calls}
          style={style}
          startsAtEdit={startsAtEdit}
          onFocused={() => setStartsAtEdit(false)}
          look={look}
          dispatch={dispatch}
        />
      ) : (
        <NothingExplained cell={seen.cell} />
      );
  }
}

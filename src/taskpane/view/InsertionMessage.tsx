import { Button, Spinner } from "@fluentui/react-components";
import type { Insertion, TakenCell } from "../state/insertion";
import { useWords } from "../words/useWords";
import { Message, shortened } from "./Message";

interface InsertionMessageProps {
  readonly insertion: Insertion;
  readonly onReplace: (occupied: Extract<Insertion, { kind: "occupied" }>) => void;
  readonly onKeep: () => void;
}

/** How the insertion went, or what the user has to decide or do first. */
export function InsertionMessage({ insertion, onReplace, onKeep }: InsertionMessageProps) {
  const { pane, insert } = useWords();
  const { formula, problems } = pane;
  switch (insertion.kind) {
    case "idle":
      return null;
    case "busy":
      // A quick insertion leaves no trace.
      return <Spinner size="tiny" labelPosition="after" label={formula.inserting} delay={400} />;
    case "done":
      return <Message intent="success">{formula.inserted(insertion.cell)}</Message>;
    case "insideData":
      return <Message intent="info">{formula.chooseCell}</Message>;
    case "inTable":
      return <Message intent="info">{insert.inTable(insertion)}</Message>;
    case "noLabelCell":
      return <Message intent="info">{insert.noLabelCell[insertion.side]}</Message>;
    case "failed":
      return <Message intent="error">{problems[insertion.problem]}</Message>;
    case "occupied":
      return (
        <Message
          intent="warning"
          actions={
            <>
              <Button onClick={() => onReplace(insertion)}>{formula.replace}</Button>
              <Button onClick={onKeep}>{formula.keep}</Button>
            </>
          }
        >
          {insert.occupied(insertion.filled.length, firstTaken(insertion.filled))}
        </Message>
      );
  }
}

function firstTaken([first]: readonly TakenCell[]): TakenCell {
  return { cell: first?.cell ?? "", content: shortened(first?.content ?? "") };
}

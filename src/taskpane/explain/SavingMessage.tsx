import { Button, Spinner } from "@fluentui/react-components";
import { Message, shortened } from "../view/Message";
import { useWords } from "../words/useWords";
import { writingProblem } from "./noticeText";
import type { Saving } from "./saveEdit";

interface SavingMessageProps {
  readonly cell: string;
  readonly saving: Saving;
  /** Replaces what the cell holds by now. */
  readonly onReplace: (content: string) => void;
  readonly onKeep: () => void;
}

/** How the saving went, or what the user has to decide or do first. */
export function SavingMessage({ cell, saving, onReplace, onKeep }: SavingMessageProps) {
  const words = useWords();
  const { editing } = words.explain;
  switch (saving.kind) {
    case "idle":
      return null;
    case "busy":
      // Quick saving leaves no trace.
      return <Spinner size="tiny" labelPosition="after" label={editing.saving} delay={400} />;
    case "done":
      return <Message intent="success">{editing.saved(cell)}</Message>;
    case "insideData":
      return <Message intent="info">{editing.insideData(cell)}</Message>;
    case "inTheWay":
      return (
        <Message intent="info">{editing.inTheWay(cell, saving.obstacle, shortened(saving.content))}</Message>
      );
    case "inTable":
      return <Message intent="info">{editing.inTable(cell, saving.table)}</Message>;
    case "failed":
      return <Message intent="error">{writingProblem(saving.problem, cell, words)}</Message>;
    case "changed":
      return (
        <Message
          intent="warning"
          actions={
            <>
              <Button onClick={() => onReplace(saving.content)}>{editing.replace}</Button>
              <Button onClick={onKeep}>{editing.keep}</Button>
            </>
          }
        >
          {editing.changed(cell, shortened(saving.content))}
        </Message>
      );
  }
}

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { Insertion, TakenCell } from "../state/insertion";
import { useWords } from "../words/useWords";

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

interface MessageProps {
  readonly intent: MessageBarIntent;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

function Message({ intent, children, actions }: MessageProps) {
  const bar = useRef<HTMLDivElement>(null);
  // In a low pane the message would stand below the edge, where nobody looks.
  useEffect(() => {
    void bar.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={bar}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{children}</MessageBarBody>
        {actions && <MessageBarActions>{actions}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}

const LONGEST_CONTENT = 60;

function shortened(content: string): string {
  return content.length > LONGEST_CONTENT ? `${content.slice(0, LONGEST_CONTENT - 1)}…` : content;
}

import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { BlankScores } from "../state/blankScores";
import { useWords } from "../words/useWords";

interface BlankScoresNoteProps {
  readonly blanks: BlankScores;
  /** Whether the formula leaves their rows out. */
  readonly areLeft: boolean;
}

/** Why the formula has a condition, or what to beware of where it cannot have one. */
export function BlankScoresNote({ blanks, areLeft }: BlankScoresNoteProps) {
  const { blankScores } = useWords().insert;
  return (
    <MessageBar intent={areLeft ? "info" : "warning"} layout="multiline">
      <MessageBarBody>
        {areLeft ? blankScores.left(blanks.count) : blankScores.kept(blanks.count)}
      </MessageBarBody>
    </MessageBar>
  );
}

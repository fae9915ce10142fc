import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

interface MessageProps {
  readonly intent: MessageBarIntent;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A message about what the user has just done; what one can do about it stands below. */
export function Message({ intent, children, actions }: MessageProps) {
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

/** What a cell holds, short enough for a sentence. */
export function shortened(content: string): string {
  return content.length > LONGEST_CONTENT ? `${content.slice(0, LONGEST_CONTENT - 1)}…` : content;
}

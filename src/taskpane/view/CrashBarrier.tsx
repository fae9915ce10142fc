import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useWords } from "../words/useWords";

interface CrashBarrierProps {
  readonly children: ReactNode;
}

/** A mistake of ours leaves a sentence and a way on, not an empty pane. React has no hook for this. */
export class CrashBarrier extends Component<CrashBarrierProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? (
      <Crash onRetry={() => this.setState({ hasCrashed: false })} />
    ) : (
      this.props.children
    );
  }
}

function Crash({ onRetry }: { readonly onRetry: () => void }) {
  const { pane } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{pane.crashed}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{pane.retry}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

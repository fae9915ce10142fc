import {
  Button,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  makeStyles,
  tokens,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { useEffect, useRef, type RefObject } from "react";
import type { ReportPaneWords } from "../../locales/en/reportPane";
import { useFocusHandedOn } from "../hooks/useFocusHandedOn";
import { useWords } from "../words/useWords";
import { buildingText } from "./buildingText";
import type { Building } from "./reportState";

interface BuildingViewProps {
  readonly words: ReportPaneWords;
  readonly building: Building;
  readonly onCancel: () => void;
  /** Where the focus goes when there is nothing more to cancel. */
  readonly nextFocus: RefObject<HTMLElement | null>;
}

/** How far the report is, and how it went. */
export function BuildingView({ words, building, onCancel, nextFocus }: BuildingViewProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const text = buildingText(building, words, pane.problems);
  return (
    <>
      {building.kind === "running" && (
        <div className={styles.running}>
          <ProgressBar value={building.done} max={building.parts.length} aria-label={words.progress} />
          <CancelButton text={words.cancel} onCancel={onCancel} nextFocus={nextFocus} />
        </div>
      )}
      <div role="status">{text && <Said intent={intents[building.kind]} text={text} />}</div>
    </>
  );
}

const intents: Readonly<Record<Building["kind"], MessageBarIntent | undefined>> = {
  idle: undefined,
  running: undefined,
  cancelling: undefined,
  built: "success",
  updated: "success",
  failed: "error",
};

function Said({ intent, text }: { readonly intent: MessageBarIntent | undefined; readonly text: string }) {
  const bar = useRef<HTMLDivElement>(null);
  // In a low pane the message would stand below the edge, where nobody looks.
  useEffect(() => {
    void bar.current?.scrollIntoView({ block: "nearest" });
  }, [intent]);
  return (
    <div ref={bar}>
      {intent ? (
        <MessageBar intent={intent} layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ) : (
        text
      )}
    </div>
  );
}

interface CancelButtonProps {
  readonly text: string;
  readonly onCancel: () => void;
  readonly nextFocus: RefObject<HTMLElement | null>;
}

function CancelButton({ text, onCancel, nextFocus }: CancelButtonProps) {
  const button = useFocusHandedOn(nextFocus);
  return (
    <Button ref={button} size="small" onClick={onCancel}>
      {text}
    </Button>
  );
}

const useStyles = makeStyles({
  running: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
  },
});
